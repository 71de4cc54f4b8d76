import { z } from 'zod';
import { decimal } from '../law/text.ts';
import { labelsOf } from '../form-labels.ts';

/** What a person filled in: one object variable of the process, as its form in bpmn/forms makes it. */
export interface FormDefinition<Schema extends z.ZodObject = z.ZodObject> {
  /** The form's id. */
  readonly id: string;
  /** The process variable that holds the answers. */
  readonly variable: string;
  readonly schema: Schema;
  /** Elements whose form this is: the task and its correction. */
  readonly tasks: readonly string[];
  /** Fields with free text. They go to the journal and leave the process's variables. */
  readonly texts: readonly (keyof z.infer<Schema> & string)[];
  /** Answers in codes that tell what the engine must not know, such as a birth: they leave it like texts. */
  readonly sensitive?: readonly (keyof z.infer<Schema> & string)[];
  /** The same for rows of lists; `same` names the fields by which a row is recognised when it comes back. */
  readonly rowTexts?: Readonly<Record<string, { texts: readonly string[]; same: readonly string[] }>>;
  /**
   * When a field is shown. Tasklist keeps the value of a field that has become hidden; what the person no longer
   * sees is not their answer.
   */
  readonly shownWhen?: Readonly<Record<string, (answers: Readonly<Record<string, unknown>>) => boolean>>;
  /** What demands a field, for findings on values that cannot be read; fields not named here are demanded by the form. */
  readonly sections?: Readonly<Record<string, string>>;
  /** What fields are called in messages, where that is not what the form in bpmn/forms calls them. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** Gives the definition its exact type. */
export const defineForm = <Schema extends z.ZodObject>(form: FormDefinition<Schema>) => form;

type Answers = Record<string, unknown>;
type Row = Record<string, unknown>;
export interface Finding {
  readonly rule: string;
  readonly section: string;
  readonly severity: 'brudd' | 'merknad';
  readonly message: string;
}

/**
 * Reads answers against the form's schema. Empty fields (`""`, `null`) count as not answered.
 * A value that is missing, of the wrong kind or not in the list becomes a finding, never an error.
 */
export function readAnswers<Schema extends z.ZodObject>(
  form: FormDefinition<Schema>,
  value: unknown,
): { answers: z.infer<Schema>; findings: [] } | { answers: undefined; findings: Finding[] } {
  const parsed = form.schema.safeParse(shownAnswers(form, withoutBlanks(value ?? {})), { reportInput: true });
  if (parsed.success) return { answers: parsed.data, findings: [] };
  const findings = parsed.error.issues.map((issue) => ({
    rule: 'form-value',
    section: form.sections?.[fieldOf(issue.path)] ?? 'Skjema',
    severity: 'brudd' as const,
    message: `${place(form, issue.path)} ${explain(issue)}`,
  }));
  return { answers: undefined, findings };
}

/** Parts the answers into what may stay in the process (codes, dates, numbers) and what people wrote. */
export function splitTexts(form: FormDefinition, answers: Answers): { codes: Answers; texts: Answers } {
  const codes: Answers = {};
  const texts: Answers = {};
  for (const [field, value] of Object.entries(answers)) {
    const known = rowFields(form, field);
    if (known && Array.isArray(value)) {
      const isText = (key: string) => !known.includes(key) || rowTextsOf(form, field).includes(key);
      codes[field] = value.map((row) => (isRow(row) ? pick(row, (key) => !isText(key)) : {}));
      const written = value.map((row) => (isRow(row) ? pick(row, isText) : row));
      if (form.rowTexts?.[field] || written.some(isWritten)) texts[field] = written;
    } else if (leavesProcess(form, field)) {
      // A field that a process owner has added is not known here: it is kept, but like free text.
      texts[field] = value;
    } else {
      codes[field] = value;
    }
  }
  return { codes, texts };
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

/** Something in a row that is more than codes, or in place of a row. */
const isWritten = (row: unknown): boolean => (isRow(row) ? Object.keys(row).length > 0 : row !== null);

const rowTextsOf = (form: FormDefinition, field: string): readonly string[] =>
  form.rowTexts?.[field]?.texts ?? [];

/** The fields of a list's rows that are known here; undefined for what is no list of rows. */
function rowFields(form: FormDefinition, field: string): string[] | undefined {
  const schema = (form.schema.shape as Record<string, z.ZodType>)[field];
  const list = schema instanceof z.ZodDefault ? schema.unwrap() : schema;
  const row = list instanceof z.ZodArray ? list.element : undefined;
  return row instanceof z.ZodObject ? Object.keys(row.shape as object) : undefined;
}

const leavesProcess = (form: FormDefinition, field: string): boolean =>
  form.texts.includes(field) || (form.sensitive ?? []).includes(field) || !(field in form.schema.shape);

/** The reverse of `splitTexts`, for answers that were stored together. */
export function joinTexts(form: FormDefinition, codes: Answers, texts: Answers): Answers {
  const joined: Answers = { ...codes, ...texts };
  for (const [field, rows] of Object.entries(codes)) {
    const written = texts[field];
    if (!Array.isArray(rows) || !Array.isArray(written)) continue;
    joined[field] = rows.map((row: Row, i) => (isRow(written[i]) ? { ...row, ...written[i] } : row));
  }
  return joined;
}

/** Puts texts written in an earlier round back where a field was left empty this time. */
export function restoreTexts<T extends Answers>(
  form: FormDefinition,
  answers: T,
  earlier: Answers | undefined,
): T {
  if (!earlier) return answers;
  const restored: Answers = { ...answers };
  for (const field of form.texts) restored[field] ??= earlier[field];
  for (const [field, { texts, same }] of Object.entries(form.rowTexts ?? {})) {
    const left = Array.isArray(earlier[field]) ? (earlier[field] as unknown[]).filter(isRow) : [];
    const rows = answers[field];
    if (!Array.isArray(rows)) continue;
    restored[field] = rows.map((row: unknown) => {
      if (!isRow(row)) return row;
      const found = left.findIndex((old) => same.every((key) => old[key] === row[key]));
      if (found < 0) return row;
      const [old] = left.splice(found, 1);
      return { ...pick(old!, (key) => texts.includes(key)), ...row };
    });
  }
  return restored as T;
}

/** Free text as a form gives it. */
export const text = z.string().trim().max(20_000).optional();
export const yesNo = z.enum(['yes', 'no']);
/** A calendar day, `YYYY-MM-DD`. */
export const day = z.iso.date();

const pick = (row: Row, keep: (key: string) => boolean) =>
  Object.fromEntries(Object.entries(row).filter(([key]) => keep(key)));

function shownAnswers(form: FormDefinition, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const answers = value as Answers;
  return pick(answers, (field) => form.shownWhen?.[field]?.(answers) ?? true);
}

function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, v]) => v !== null && v !== undefined && !(typeof v === 'string' && v.trim() === ''))
      .map(([key, v]) => [key, withoutBlanks(v)]),
  );
}

/** The innermost field that a path leads to. */
const fieldOf = (path: readonly PropertyKey[]): string =>
  String(path.findLast((step) => typeof step === 'string') ?? '');

/** `«Timer per uke» (Aktiviteter, rad 2)` */
function place(form: FormDefinition, path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'Skjemaet';
  const name = (step: PropertyKey | undefined) =>
    form.labels?.[String(step)] ?? labelsOf(form.id)[String(step)] ?? String(step);
  const row = path.find((step) => typeof step === 'number');
  const field = path.findLast((step) => typeof step === 'string');
  return row === undefined
    ? `«${name(field)}»`
    : `«${name(field)}» (${name(path[0])}, rad ${Number(row) + 1})`;
}

function explain(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'er ikke fylt ut. Fyll ut feltet.'
        : 'har en annen type verdi enn feltet skal ha. Velg eller skriv den på nytt.';
    case 'invalid_value':
      return issue.input === undefined
        ? 'er ikke fylt ut. Velg et svar.'
        : 'har en verdi som ikke finnes i listen. Velg en av verdiene i listen.';
    case 'invalid_format':
      return 'er ikke en gyldig dato. Skriv datoen på nytt.';
    case 'too_small':
      return issue.origin === 'string'
        ? `må ha minst ${String(issue.minimum)} tegn. Skriv mer.`
        : `er for lite. Minste verdi er ${decimal(Number(issue.minimum))}.`;
    case 'too_big':
      return issue.origin === 'string'
        ? `kan ha høyst ${String(issue.maximum)} tegn. Kort ned teksten.`
        : `er for mye. Største verdi er ${decimal(Number(issue.maximum))}.`;
    case 'not_multiple_of':
      return `må gå opp i ${decimal(Number(issue.divisor))}.`;
    case 'unrecognized_keys':
      return `har felt som ikke er kjent (${issue.keys.join(', ')}). Be prosesseieren rette skjemaet.`;
    default:
      return 'har en ugyldig verdi. Kontroller feltet.';
  }
}
