import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { CaseFileError } from '../errors.ts';
import { readIdentityNumber } from '../person/identity-number.ts';
import { date, officeId } from '../shapes.ts';

/** Its columns, in the order in which the extract has them. */
export const REGISTER_COLUMNS = [
  'fodselsnummer',
  'fornavn',
  'etternavn',
  'kontor',
  'innsatsgruppe',
  'sosialhjelp_siden',
  'barn_under_18',
  'andre_ytelser_kr_mnd',
  'opphold',
] as const;

/** A line of the register extract that can be read. */
export interface RegisterLine {
  /** As an editor counts them; the heading is line 1. */
  readonly line: number;
  readonly identityNumber: string;
  readonly birthDate: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly officeId: string;
  /** Empty: nobody has assessed the person. */
  readonly effortGroup: string;
  readonly otherBenefitsMonthlyKr: number;
  readonly residence: string;
}

/** A line that cannot, and why. Nothing of what stands in it is repeated. */
export interface RegisterFault {
  readonly line: number;
  readonly message: string;
}

const amount = (what: string) =>
  z
    .string()
    .regex(/^\d{1,7}$/, `${what} må være et helt tall fra 0.`)
    .transform(Number);
const name = (what: string) =>
  z
    .string()
    .min(1, `${what} mangler.`)
    .max(100, `${what} kan ha høyst 100 tegn.`)
    .refine((text) => !/[\p{Cc}\p{Cs}]/u.test(text), `${what} har tegn som ikke kan vises.`);

const columns = z.object({
  fodselsnummer: z.string(),
  fornavn: name('Fornavnet'),
  etternavn: name('Etternavnet'),
  kontor: z.string().refine((text) => officeId.safeParse(text).success, 'Kontornummeret må ha fire siffer.'),
  innsatsgruppe: z.string().regex(/^[A-Z_]{0,60}$/, 'Innsatsgruppen er ikke en kode.'),
  sosialhjelp_siden: z
    .string()
    .refine(
      (text) => text === '' || date.safeParse(text).success,
      'Datoen for sosialhjelp finnes ikke. Den skrives som 2026-05-01.',
    ),
  barn_under_18: amount('Antall barn'),
  andre_ytelser_kr_mnd: amount('Andre ytelser'),
  opphold: z.string().regex(/^[A-Z_]{1,60}$/, 'Opphold er ikke en kode.'),
});

/** Reads the extract: every line that can be read, and every fault in those that cannot. */
export function parseRegister(csv: string): { lines: RegisterLine[]; faults: RegisterFault[] } {
  const { rows, fault } = split(csv);
  if (fault) return { lines: [], faults: [fault] };
  const [heading, ...rest] = rows;
  const missing = REGISTER_COLUMNS.filter((column) => !heading?.cells.includes(column));
  if (!heading || missing.length > 0) {
    const message = `Første linje må ha kolonnene ${REGISTER_COLUMNS.join(';')}. Det mangler: ${missing.join(', ')}.`;
    return { lines: [], faults: [{ line: 1, message }] };
  }
  const lines: RegisterLine[] = [];
  const faults: RegisterFault[] = [];
  const firstLineOf = new Map<string, number>();
  for (const { line, cells } of rest) {
    if (cells.length !== heading.cells.length) {
      const message = `Linjen har ${cells.length} felt, men skal ha ${heading.cells.length}.`;
      faults.push({ line, message });
      continue;
    }
    const row = Object.fromEntries(heading.cells.map((column, i) => [column, cells[i]]));
    const read = readLine(line, row);
    faults.push(...read.faults);
    if (!read.line) continue;
    const before = firstLineOf.get(read.line.identityNumber);
    if (before === undefined) firstLineOf.set(read.line.identityNumber, line);
    else faults.push({ line, message: `Samme fødselsnummer som på linje ${before}.` });
    lines.push(read.line);
  }
  if (rest.length === 0) faults.push({ line: 1, message: 'Filen har ingen linjer under overskriften.' });
  return { lines, faults };
}

function split(csv: string): { rows: { line: number; cells: string[] }[]; fault?: RegisterFault } {
  try {
    const records = parse(csv.replace(/\r\n?/g, '\n'), {
      delimiter: ';',
      bom: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return { rows: records.map(({ record, info }) => ({ line: info.lines, cells: record })) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    return {
      rows: [],
      fault: { line, message: 'Linjen kan ikke leses: se etter et anførselstegn for mye.' },
    };
  }
}

function readLine(line: number, row: unknown): { line?: RegisterLine; faults: RegisterFault[] } {
  const parsed = columns.safeParse(row);
  const faults = (parsed.error?.issues ?? []).map(({ message }) => ({ line, message }));
  const identity = identityOf((row as { fodselsnummer: string }).fodselsnummer);
  if ('message' in identity) return { faults: [{ line, message: identity.message }, ...faults] };
  if (!parsed.success) return { faults };
  const { data } = parsed;
  return {
    line: {
      line,
      identityNumber: identity.digits,
      birthDate: identity.birthDate,
      firstName: data.fornavn,
      lastName: data.etternavn,
      officeId: data.kontor,
      effortGroup: data.innsatsgruppe,
      otherBenefitsMonthlyKr: data.andre_ytelser_kr_mnd,
      residence: data.opphold,
    },
    faults,
  };
}

function identityOf(text: string): { digits: string; birthDate: string } | { message: string } {
  try {
    return readIdentityNumber(text);
  } catch (error) {
    if (!(error instanceof CaseFileError) || !error.forUser) throw error;
    return { message: error.forUser };
  }
}
