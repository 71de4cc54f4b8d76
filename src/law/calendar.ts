import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';
import { LawError } from './errors.ts';

const SHAPE = /^[1-9]\d{3}-\d{2}-\d{2}$/;
const MS_PER_DAY = 86_400_000;

/** Whether a value is a day that exists, written `YYYY-MM-DD`. */
export function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !SHAPE.test(value)) return false;
  const year = Number(value.slice(0, 4));
  const month = Number(value.slice(5, 7));
  const day = Number(value.slice(8));
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The date if it is one. Rules use it on what people typed: another rule tells them that a date is wrong. */
export const validDate = (value: unknown): string | undefined => (isDate(value) ? value : undefined);

/** Year, month and day of a date. */
export function parts(date: string): [year: number, month: number, day: number] {
  if (isDate(date)) return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
  throw new LawError('ERR_INVALID_DATE', 'not a date of the form YYYY-MM-DD', 'Datoen er ugyldig.');
}

/** Negative, zero or positive, for `toSorted`. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
export const earliest = (...dates: string[]): string => dates.reduce((a, b) => (b < a ? b : a));
export const latest = (...dates: string[]): string => dates.reduce((a, b) => (b > a ? b : a));

export const addCalendarDays = (date: string, days: number): string => dateOf(dayNumber(date) + days);

/** The same day of a later (or earlier) month, or the last day of that month where it is too short. */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = parts(date);
  const count = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return written(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** Days from `from` until, but not including, `until`. */
export const daysBetween = (from: string, until: string): number => dayNumber(until) - dayNumber(from);

export function isPublicHoliday(date: string): boolean {
  const [year] = parts(date);
  let holidays = byYear.get(year);
  if (!holidays) byYear.set(year, (holidays = publicHolidays(year)));
  return holidays.has(date);
}

/** Monday to Friday, and no public holiday. */
export const isWorkday = (date: string): boolean => isWeekday(date) && !isPublicHoliday(date);

/** The day itself if it is a workday, else the first one after it: how a legal deadline rolls forward. */
export function nextWorkday(date: string): string {
  let day = date;
  while (!isWorkday(day)) day = addCalendarDays(day, 1);
  return day;
}

/** The day itself if it is a workday, else the last one before it. */
export function workdayUntil(date: string): string {
  let day = date;
  while (!isWorkday(day)) day = addCalendarDays(day, -1);
  return day;
}

/** The next day from Monday to Friday, holidays or not. */
export function nextWeekday(date: string): string {
  let day = addCalendarDays(date, 1);
  while (!isWeekday(day)) day = addCalendarDays(day, 1);
  return day;
}

/** The first day of a stretch (both ends included) that is a workday. */
export function firstWorkdayIn(from: string, to: string): string | undefined {
  if (from > to) return undefined;
  const day = nextWorkday(from);
  return day <= to ? day : undefined;
}

/** The date in Oslo of an instant, as ISO 8601 or as FEEL writes it: `…Z`, `…+01:00[Europe/Oslo]`, `…@Europe/Oslo`. */
export function toOsloDate(instant: string): string {
  const zoned = instant.replace(/@([\w/+-]+)$/, '[$1]');
  const hasOffset = /(Z|[+-]\d{2}:?\d{2})(\[.*\])?$/.test(zoned);
  const moment = hasOffset
    ? Temporal.Instant.from(zoned.replace(/\[.*\]$/, ''))
    : Temporal.ZonedDateTime.from(zoned).toInstant();
  return moment.toZonedDateTimeISO('Europe/Oslo').toPlainDate().toString();
}

/** `2026-05-01` as people in Norway write it: `1.5.2026`. */
export function norwegian(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day}.${month}.${year}`;
}

// Whole days since 1970 in UTC, where every day has 24 hours: some fifty times faster than Temporal's dates, and a
// period is counted thousands of times. Temporal is for what it is good at, the zone.
function dayNumber(date: string): number {
  const [year, month, day] = parts(date);
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

const dateOf = (number: number): string => new Date(number * MS_PER_DAY).toISOString().slice(0, 10);

/** 1 January 1970 was a Thursday. */
export const isWeekday = (date: string): boolean => (((dayNumber(date) + 3) % 7) + 7) % 7 < 5;

const written = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const norway = new Holidays('NO', { types: ['public'] });
const byYear = new Map<number, ReadonlySet<string>>();
const publicHolidays = (year: number) =>
  new Set(norway.getHolidays(year).map(({ date }) => date.slice(0, 10)));
