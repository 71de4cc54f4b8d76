import { readFileSync } from 'node:fs';
import { DmnModdle } from 'dmn-moddle';

interface Cell {
  readonly text?: string;
}
interface Table {
  readonly output: readonly { readonly name: string; readonly label?: string }[];
  readonly rule?: readonly { readonly inputEntry: readonly Cell[]; readonly outputEntry: readonly Cell[] }[];
}

/**
 * What is wrong with the table of deadlines, in the process owner's words. A cell that is no number gives no value at
 * all, and the case stops there, perhaps a year later.
 * @param asked the phases that the models ask the table for
 */
export async function deadlineFaults(file: string, asked: readonly string[]): Promise<string[]> {
  const table = await readTable(readFileSync(file, 'utf8'));
  if (!table) return ['Filen kan ikke leses som en tabell med frister. Hent den siste utgaven som virket.'];
  const rows = (table.rule ?? []).map((row) => ({
    phase: (row.inputEntry[0]?.text ?? '').replaceAll('"', '').trim(),
    cells: row.outputEntry.map(({ text }) => text?.trim() ?? ''),
  }));
  return [
    ...rows.flatMap(({ phase, cells }) =>
      cells.flatMap((cell, column) => {
        if (/^\d{1,4}$/.test(cell)) return [];
        const { label, name } = table.output[column]!;
        return [
          `Raden «${phase}», kolonnen «${label ?? name}»: «${cell}» er ikke et helt antall dager. Skriv et tall, for eksempel 14.`,
        ];
      }),
    ),
    ...asked
      .filter((phase) => rows.filter((row) => row.phase === phase).length !== 1)
      .map((phase) => `Tabellen skal ha én rad for «${phase}», som en modell spør etter. Legg den til.`),
  ];
}

/** The number of days in a cell of the table; undefined where there is none, which `deadlineFaults` tells of. */
export async function deadlineDays(file: string, phase: string, column: string): Promise<number | undefined> {
  const table = await readTable(readFileSync(file, 'utf8'));
  const row = table?.rule?.find(({ inputEntry }) => inputEntry[0]?.text?.trim() === `"${phase}"`);
  const text = row?.outputEntry[table!.output.findIndex(({ name }) => name === column)]?.text?.trim();
  return text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : undefined;
}

async function readTable(xml: string): Promise<Table | undefined> {
  try {
    const { rootElement } = await new DmnModdle().fromXML(xml);
    const { drgElement } = rootElement as { drgElement?: { id: string; decisionLogic?: Table }[] };
    return drgElement?.find(({ id }) => id === 'deadlines')?.decisionLogic;
  } catch {
    return undefined;
  }
}
