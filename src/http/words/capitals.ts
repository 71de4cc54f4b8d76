/** Words as they begin a sentence, a tag or a choice. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A word as it stands within a sentence: only the first letter changes, so that names and KVP keep theirs. */
export const within = (words: string): string =>
  /^\p{Lu}{2}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
