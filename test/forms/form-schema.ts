import { z } from 'zod';

/** What we use of Camunda Forms; all of it works in Tasklist 8.6. Anything else needs a decision, not a typo. */
const id = (prefix: string) => z.string().regex(new RegExp(`^${prefix}_[A-Za-z0-9]+$`));
const label = z.string().min(3);
const key = z.string().regex(/^[a-z][A-Za-z]*$/);
const layout = z.strictObject({ row: z.string(), columns: z.number().int().min(2).max(16).nullable() });
const conditional = z.strictObject({ hide: z.string().startsWith('=') }).optional();
const description = z.string().min(5).optional();
const required = z.strictObject({ required: z.literal(true) });
const options = z.array(z.strictObject({ label: z.string().min(2), value: z.string().min(1) })).min(2);

const text = z.strictObject({
  type: z.literal('text'),
  id: id('Text'),
  layout,
  text: z.string().min(10),
  conditional,
});
const table = z.strictObject({
  type: z.literal('table'),
  id: id('Table'),
  layout,
  label,
  columns: z.array(z.strictObject({ label, key })),
  rowCount: z.number().int(),
  dataSource: z.string().startsWith('='),
  conditional,
});

const field = { id: id('Field'), layout, key, description, conditional };
const choice = { ...field, label, values: options, validate: required };
/** Not required where only some of the answers beside it need one: then the check asks for it. */
const radio = z.strictObject({ type: z.literal('radio'), ...choice, validate: required.optional() });
const select = z.strictObject({ type: z.literal('select'), ...choice });
const checklist = z.strictObject({ type: z.literal('checklist'), ...choice });
/** Yes where it is ticked, no where it is not: never required. */
const checkbox = z.strictObject({ type: z.literal('checkbox'), ...field, label });
const number = z.strictObject({
  type: z.literal('number'),
  ...field,
  label,
  decimalDigits: z.number().int(),
  increment: z.string().optional(),
  appearance: z.strictObject({ suffixAdorner: z.string() }).optional(),
  validate: z.strictObject({ required: z.literal(true), min: z.number(), max: z.number() }),
});
const datetime = z.strictObject({
  type: z.literal('datetime'),
  ...field,
  subtype: z.literal('date'),
  dateLabel: label,
  disallowPassedDates: z.literal(true).optional(),
  validate: required.optional(),
});
/** Free text is never required here: after a correction the text already lies in the journal. The check asks for it. */
const textarea = z.strictObject({ type: z.literal('textarea'), ...field, label });

const answer = z.discriminatedUnion('type', [
  text,
  radio,
  select,
  checklist,
  checkbox,
  number,
  datetime,
  textarea,
]);
const dynamiclist = z.strictObject({
  type: z.literal('dynamiclist'),
  id: id('List'),
  layout,
  label,
  path: key,
  components: z.array(answer),
  showOutline: z.literal(true),
  isRepeating: z.literal(true),
  allowAddRemove: z.literal(true),
  defaultRepetitions: z.number().int(),
  disableCollapse: z.literal(true),
  conditional,
});
const group = z.strictObject({
  type: z.literal('group'),
  id: id('Group'),
  layout,
  /** Empty: what holds all answers needs no name of its own. */
  label: z.literal(''),
  path: key,
  showOutline: z.literal(false),
  components: z.array(z.discriminatedUnion('type', [...answer.options, dynamiclist])),
});

export const formSchema = z.strictObject({
  components: z.array(z.discriminatedUnion('type', [text, table, group])),
  type: z.literal('default'),
  id: z.string(),
  executionPlatform: z.literal('Camunda Cloud'),
  executionPlatformVersion: z.literal('8.6.0'),
  exporter: z.strictObject({ name: z.literal('Camunda Modeler'), version: z.string() }),
  schemaVersion: z.literal(16),
});

export type Form = z.infer<typeof formSchema>;
export type Group = z.infer<typeof group>;
export type Component = z.infer<
  typeof text | typeof table | typeof group | typeof dynamiclist | typeof answer
>;
