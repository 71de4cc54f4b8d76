import { capital } from './capitals.ts';

export interface Choice {
  readonly code: string;
  readonly text: string;
}

/**
 * Codes to choose from on a page, each in the words of its list, with a capital letter.
 * @param codes which of them; left out: all, in the order of the list
 */
export const choices = <C extends string>(
  words: Readonly<Record<C, string>>,
  codes: readonly C[] = Object.keys(words) as C[],
): Choice[] => codes.map((code) => ({ code, text: capital(words[code]) }));
