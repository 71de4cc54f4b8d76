import { allRules, supersededRules } from '../../law/index.ts';

const sentences = new Map([...supersededRules, ...allRules].map(({ id, says }) => [id, says]));

/** A rule in one sentence. One that is no longer in the code still has its name. */
export const ruleSays = (id: string): string =>
  sentences.get(id) ?? `Regel «${id}», som ikke lenger er i bruk`;
