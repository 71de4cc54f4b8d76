import { answerText } from '../words/answer-words.ts';
import { fieldName, hasFieldName } from '../words/field-words.ts';

export interface Labelled {
  readonly label: string;
  readonly text: string;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * What people wrote, each text with the name of its field. Rows of a list say which row they belong to.
 * @param answers the rest of the same form: what was chosen in the row that a text was written in
 * @param labels what the form itself calls its fields: a question that a process owner has added has no other name
 */
export function writtenTexts(
  text: Fields,
  answers: Fields = {},
  labels: Readonly<Record<string, string>> = {},
): Labelled[] {
  return Object.entries(text).flatMap(([field, value]) => {
    const label = hasFieldName(field) ? fieldName(field) : (labels[field] ?? field);
    if (typeof value === 'string') return value.trim() ? [{ label, text: answerText(field, value) }] : [];
    if (typeof value === 'number' || typeof value === 'boolean')
      return [{ label, text: answerText(field, value) }];
    if (!Array.isArray(value) || field === 'applied') return [];
    const rows = Array.isArray(answers[field]) ? answers[field] : [];
    return value.flatMap((row, index) => rowTexts(field, index, row, rows[index]));
  });
}

/** What a row is called by: the kind of activity, or the need it is about. */
const NAMED_BY = ['kind', 'need'];

function rowTexts(field: string, index: number, row: unknown, chosen: unknown): Labelled[] {
  if (typeof row !== 'object' || row === null) return [];
  const all: Fields = { ...(chosen as Fields | undefined), ...row };
  const by = NAMED_BY.find((key) => typeof all[key] === 'string');
  return Object.entries(row)
    .filter(([key, value]) => !NAMED_BY.includes(key) && typeof value === 'string' && value.trim() !== '')
    .map(([key, value]) => ({
      label: `${ROWS[field] ?? fieldName(field)} ${index + 1}${by ? ` (${answerText(by, all[by])})` : ''}, ${fieldName(key).toLowerCase()}`,
      text: String(value),
    }));
}

/** What one row of a list is called. */
const ROWS: Readonly<Record<string, string>> = {
  activities: 'Aktivitet',
  omittedNeeds: 'Behov uten aktivitet',
};
