import { z } from 'zod';
import type { RegisteredAttendance } from '../../casefile/index.ts';
import { isDate } from '../../law/index.ts';
import {
  otherBenefitKinds,
  registerAttendanceInput,
  type RegisterAttendanceInput,
} from '../api/schemas/register-attendance.ts';
import type { FieldError } from '../errors/http-error.ts';
import { hoursTyped, kronerTyped, readHours, readKroner } from './read-amounts.ts';
import { readForm, type Fields, type FormErrors } from './read-form.ts';

/** How many rows the page has of each; more than that is registered over the API. */
export const ROWS = { absence: 4, work: 3, benefit: 2 } as const;
type RowName = keyof typeof ROWS;
const LIST = { absence: 'absences', work: 'work', benefit: 'otherBenefits' } as const;

type Errors = Record<string, string>;

/**
 * Reads the page's form: rows that nothing is written in are left out. The names of the fields are `absence1From` …;
 * `errors` are by those names, also for what is refused later (`atFields`).
 */
export function readAttendance(
  month: string,
  body: unknown,
): { input?: RegisterAttendanceInput; fields: Fields; errors: FormErrors } {
  const { values: typed = {}, fields } = readForm(z.record(z.string(), z.string()), body);
  const errors: Errors = {};
  if (typed.how !== 'planned' && typed.how !== 'exceptions') errors.how = 'Velg hvordan måneden gikk.';
  const rows = (name: RowName) => filledRows(name, typed).map((n) => row(name, n, typed, errors));
  const given = {
    month,
    asPlanned: typed.how === 'planned',
    absences: rows('absence'),
    ...(typed.participantHeard ? { participantHeard: typed.participantHeard } : {}),
    ...(typed.participantView ? { participantView: typed.participantView } : {}),
    work: rows('work'),
    otherBenefits: rows('benefit'),
    ...(typed.note ? { note: typed.note } : {}),
  };
  if (Object.keys(errors).length > 0) return { fields, errors };
  const parsed = registerAttendanceInput.safeParse(given);
  if (parsed.success) return { input: parsed.data, fields, errors };
  const refused = parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), message }));
  return { fields, errors: atFields(refused, fields) };
}

/** What was refused about `absences.0.to`, at the field that it was written in. */
export function atFields(errors: readonly FieldError[], fields: Fields): FormErrors {
  const found: Errors = {};
  for (const { field, message } of errors) {
    const [list = '', index, part] = field.split('.');
    const name = (Object.keys(LIST) as RowName[]).find((one) => LIST[one] === list);
    const n = name && filledRows(name, fields)[Number(index)];
    found[n ? `${name}${n}${FIELD[part ?? ''] ?? 'From'}` : (FIELD[field] ?? field)] ??= message;
  }
  return found;
}

/**
 * The fields as they were registered, for a form that is opened again.
 * @param written what people wrote then: what the participant says still holds when hours are put right, a note does not
 */
export function attendanceFields(
  registered: RegisteredAttendance | undefined,
  written: Readonly<Record<string, unknown>>,
): Fields {
  if (!registered) return {};
  const fields: Record<string, string> = { how: registered.asPlanned ? 'planned' : 'exceptions' };
  const put = (name: RowName, rows: readonly object[]) =>
    rows.forEach((one, index) => {
      for (const [part, value] of Object.entries(one) as [string, string | number | null][]) {
        if (value !== null) fields[`${name}${index + 1}${FIELD[part]}`] = typedAs(part, value);
      }
    });
  if (registered.participantHeard) fields.participantHeard = registered.participantHeard;
  if (typeof written.participantView === 'string') fields.participantView = written.participantView;
  put('absence', registered.absences);
  put('work', registered.work);
  put('benefit', registered.otherBenefits);
  return fields;
}

const FIELD: Readonly<Record<string, string>> = {
  kind: 'Kind',
  from: 'From',
  to: 'To',
  minutesPerDay: 'Hours',
  minutes: 'Hours',
  amountOre: 'Amount',
  asPlanned: 'how',
};

const typedAs = (part: string, value: string | number): string =>
  typeof value === 'string' ? value : part === 'amountOre' ? kronerTyped(value) : hoursTyped(value);

function filledRows(name: RowName, typed: Fields): number[] {
  const numbers = Array.from({ length: ROWS[name] }, (_, index) => index + 1);
  return numbers.filter((n) =>
    ['Kind', 'From', 'To', 'Hours', 'Amount'].some((part) => typed[`${name}${n}${part}`]),
  );
}

function row(name: RowName, n: number, typed: Fields, errors: Errors): Record<string, unknown> {
  const field = (part: string) => `${name}${n}${part}`;
  const day = (part: string, what: string) => {
    const value = typed[field(part)];
    if (isDate(value)) return value;
    errors[field(part)] = value ? 'Skriv en dato som finnes, for eksempel 01.05.2026.' : `Skriv ${what}.`;
    return '';
  };
  const span = { from: day('From', 'første dag'), to: day('To', 'siste dag') };
  if (name === 'work') return { ...span, minutes: hours(field('Hours'), typed, errors) };
  if (name === 'absence') {
    const whole = !typed[field('Hours')];
    return { ...span, minutesPerDay: whole ? null : hours(field('Hours'), typed, errors) };
  }
  const kinds: readonly string[] = otherBenefitKinds;
  const kind = typed[field('Kind')] ?? '';
  if (!kinds.includes(kind)) errors[field('Kind')] = 'Velg hva det er.';
  const amountOre = readKroner(typed[field('Amount')] ?? '');
  if (amountOre === undefined || amountOre < 0) {
    errors[field('Amount')] = 'Skriv beløpet i kroner, for eksempel 1 234,50.';
  }
  return { kind, ...span, amountOre };
}

function hours(field: string, typed: Fields, errors: Errors): number | undefined {
  const minutes = readHours(typed[field] ?? '');
  if (minutes === undefined) errors[field] = 'Skriv timene, for eksempel 7,5.';
  return minutes;
}
