/** The building blocks of facts. They take what a form gives, blanks included; rules never trust a value. */

/** A code from a list; the compiler offers the known ones, a rule catches the others. */
export type Code<Known extends string> = Known | (string & {}) | null;
export type YesNo = Code<'yes' | 'no'>;
/** `YYYY-MM-DD`, perhaps. */
export type DateAnswer = string | null;
/** What somebody wrote. Rules only ask whether it says something; no message repeats it. */
export type Text = string | null;
export type NumberAnswer = number | null;

export interface DateRow {
  readonly date?: DateAnswer;
}
