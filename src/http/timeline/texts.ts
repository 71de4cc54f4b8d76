import { answerText } from '../words/answer-words.ts';
import { fieldName } from '../words/field-words.ts';

export interface Labelled {
  readonly label: string;
  readonly text: string;
}

/** What people wrote, each text with the name of its field. Rows of a list say which row they belong to. */
export function writtenTexts(text: Readonly<Record<string, unknown>>): Labelled[] {
  return Object.entries(text).flatMap(([field, value]) => {
    if (typeof value === 'string') return value.trim() ? [{ label: fieldName(field), text: value }] : [];
    if (Array.isArray(value) && field !== 'applied') return value.flatMap((row) => rowTexts(field, row));
    return [];
  });
}

const WRITTEN = ['goal', 'reason'];

function rowTexts(field: string, row: unknown): Labelled[] {
  if (typeof row !== 'object' || row === null) return [];
  const entries = Object.entries(row);
  const about = entries
    .filter(([key]) => !WRITTEN.includes(key))
    .map(([key, value]) => answerText(key, value));
  const label = `${fieldName(field)}: ${about.join(', ')}`;
  return entries
    .filter(([key, value]) => WRITTEN.includes(key) && typeof value === 'string' && value.trim() !== '')
    .map(([key, value]) => ({ label: `${label} – ${fieldName(key).toLowerCase()}`, text: String(value) }));
}
