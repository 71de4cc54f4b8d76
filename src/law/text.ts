/** Whether a text says anything at all: a dash, a full stop or an `x` does not. */
export const saysSomething = (text: unknown): text is string =>
  typeof text === 'string' && /\p{L}{2}/u.test(text);

/** Whether a text consists of nothing but words that document nothing, such as "continuously". */
export function onlyEmptyWords(text: string, emptyWords: readonly string[]): boolean {
  const words = text.toLocaleLowerCase('nb').match(/\p{L}+/gu) ?? [];
  return words.every((word) => emptyWords.includes(word));
}

/** `språk, helse og bolig` */
export function list(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} og ${words.at(-1)}`;
}

/** `7 850`, without a line break in it */
export const thousands = (whole: number): string => String(whole).replace(/\B(?=(\d{3})+$)/g, '\u00a0');

/** `37,5` */
export const decimal = (value: number): string => String(value).replace('.', ',');
