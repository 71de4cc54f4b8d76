import { decimal } from '../text.ts';
import { monthName } from './facts.ts';

/** Facts of a month come from the case file; what is stored may still be older than this code. */
export const count = (value: unknown): number => (typeof value === 'number' && value > 0 ? value : 0);
export const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
export const dates = (value: unknown): string[] =>
  texts(value).filter((one) => /^\d{4}-\d\d-\d\d$/.test(one));
export const month = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(value) ? monthName(value) : 'måneden';
export const hours = (minutes: number) => decimal(Math.round(minutes / 6) / 10);
