/**
 * Words of what can never be a reason to refuse (§ 29), where a reason is free text. They can stand there for other
 * reasons too, so whoever finds one remarks on it and stops nothing.
 */
const OF_THE_OFFICE =
  /budsjett|venteliste|bemanning|ressurs|(?<!arbeids)kapasitet|(?<!fedre|mødre)kvote|økonomien? til kommunen|kommunens? økonomi/iu;

/** The circumstances of the office: its money, its staff, how many it has room for. */
export const isAboutOffice = (reason: string | null | undefined): boolean => OF_THE_OFFICE.test(reason ?? '');

const FULL_TIME = /heltid|full[ -]?tid|full stilling|100 ?(?:%|prosent)/iu;
const DOUBT =
  /usannsynlig|urealistisk|(?:lite|ikke) (?:sannsynlig|realistisk)|tvil|neppe|aldri|(?<!\p{L})(?:kan|klarer|makter|kommer) ikke/iu;

/** Doubt, in one sentence, of whether the person can come to work full time. */
export const doubtsFullTime = (reason: string | null | undefined): boolean =>
  (reason ?? '').split(/[.!?;\n]/u).some((sentence) => FULL_TIME.test(sentence) && DOUBT.test(sentence));
