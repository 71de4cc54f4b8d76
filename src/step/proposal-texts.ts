import { journalOf, type Db } from '../casefile/index.ts';

type Answers = Record<string, unknown>;

/** What was written on the page that proposed something: a form that asks the same falls back to it. */
export async function proposalTexts(
  tx: Db,
  about: 'interruption' | 'ending',
  input: { caseId: string } & Answers,
): Promise<Answers | undefined> {
  const entries = await journalOf(tx, input.caseId, { kinds: [`${about}-proposed`] });
  return entries.find(({ data }) => data.number === input[`${about}Number`])?.text;
}
