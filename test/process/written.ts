import { splitTexts } from '../../src/step/form.ts';
import { forms } from '../../workers/forms.ts';

/** Every text of some length anywhere in a value; codes and dates are shorter, or stand elsewhere. */
export function sentences(value: unknown): string[] {
  if (typeof value === 'string') return value.trim().length >= 12 ? [value.trim()] : [];
  if (Array.isArray(value)) return value.flatMap(sentences);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : [];
}

/** What somebody wrote into the form of a task: what must leave the process again, whatever the step after it does. */
export function writtenIn(task: string, answers: Readonly<Record<string, unknown>>): string[] {
  const form = forms.find(({ tasks }) => tasks.includes(task));
  return form ? sentences(splitTexts(form, { ...answers }).texts) : [];
}
