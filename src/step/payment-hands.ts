import { adjustmentsOf, journalOf, latestBasis, type CaseFile } from '../casefile/index.ts';
import type { Engine } from '../engine/client.ts';
import type { FormDefinition } from './form.ts';
import { entriesOf } from './recorded-forms.ts';
import { waitForSigner } from './signatures.ts';

/**
 * Everybody who has had a hand in what is paid to some cases for a month: who registered attendance and money decided
 * on, and who controlled. One who cannot be found is undefined, and then nobody may approve.
 */
export async function whoPreparedMonth(
  services: { caseFile: CaseFile; engine: Engine },
  { cases, month, forms }: { cases: readonly string[]; month: string; forms: readonly FormDefinition[] },
): Promise<string[] | undefined> {
  const hands: (string | undefined)[] = [];
  for (const caseId of cases) {
    hands.push(...(await whoRegistered(services, caseId, month)));
    hands.push(...(await whoControlled(services, caseId, month, forms)));
  }
  const known = hands.filter((person) => person !== undefined);
  return known.length === hands.length ? [...new Set(known)].sort() : undefined;
}

async function whoRegistered({ caseFile: { db } }: { caseFile: CaseFile }, caseId: string, month: string) {
  // In the journal, where also those stand who only wrote something anew about the same hours.
  const attendance = (await journalOf(db, caseId, { kinds: ['attendance-registered'] })).filter(
    ({ data }) => data.month === month,
  );
  const carriedOut = (await latestBasis(db, caseId, month))?.lines.map(({ adjustment }) => adjustment) ?? [];
  const adjustments = (await adjustmentsOf(db, caseId)).filter(({ number }) => carriedOut.includes(number));
  return [...attendance.map(({ actor }) => actor), ...adjustments.map(({ decidedBy }) => decidedBy)];
}

/** By the journal where the form is signed already, else by the engine. */
async function whoControlled(
  { caseFile: { db }, engine }: { caseFile: CaseFile; engine: Engine },
  caseId: string,
  month: string,
  forms: readonly FormDefinition[],
): Promise<(string | undefined)[]> {
  const signed = new Map(
    (await journalOf(db, caseId, { kinds: ['form-signed'] })).map(({ data, actor }) => [
      String(data.entry),
      actor,
    ]),
  );
  const opened = await journalOf(db, caseId, { kinds: ['payment-control-opened'] });
  const instances = opened
    .filter(({ data }) => data.month === month)
    .map(({ data }) => String(data.processInstance));
  const who: (string | undefined)[] = [];
  for (const processInstanceKey of instances) {
    for (const form of forms) {
      const entries = await entriesOf(db, form, { caseId, processInstanceKey });
      for (const [nth, { id, data }] of entries.entries()) {
        const passage = { processInstanceKey, elementIds: form.tasks, nth, at: String(data.at) };
        const person = signed.get(id) ?? (await waitForSigner(engine, passage));
        who.push(person === 'ukjent' ? undefined : person);
      }
    }
  }
  return who;
}
