import { z } from 'zod';
import { CaseFileError, type CaseFileErrorCode } from './errors.ts';
import { endReasons } from './words.ts';

export type JsonObject = Record<string, unknown>;

export const date = z.iso.date();
export const caseId = z.string().regex(/^KVP-\d{4}-\d{5}$/);
export const officeId = z.string().regex(/^\d{4}$/);
export const jsonObject = z.record(z.string(), z.unknown());
export const filled = z.string().trim().min(1);

/** What every change says besides its own facts: who, on which day of the engine's clock, from which model. */
export const change = z.object({
  caseId,
  actor: filled,
  engineDate: date,
  process: z.string().optional(),
  processVersion: z.number().int().optional(),
  element: z.string().optional(),
  rulesVersion: z.string().optional(),
});
export type Change = z.infer<typeof change>;

/** Codes and dates in `data`, what people wrote in `text`: both for the change's entry in the journal. */
export const content = { data: jsonObject.optional(), text: jsonObject.optional() };

export const endReason = z.enum(endReasons);

/** A rule that was applied: what `runRules` in src/law returns, kept with the decision. */
export const ground = z.looseObject({
  rule: z.string(),
  version: z.union([z.string(), z.number()]),
  sections: z.array(z.string()),
  facts: z.unknown(),
  findings: z.array(z.unknown()).optional(),
  /** The day whose law was applied, and the step that applied it. */
  onDate: date.optional(),
  check: z.string().optional(),
  settings: z.record(z.string(), z.unknown()).optional(),
  /** Where each fact came from. */
  sources: z.record(z.string(), z.string()).optional(),
});
export type Ground = z.infer<typeof ground>;

/** An individual programme (§ 30); fields not named here are kept as they are. */
export const programme = z.looseObject({
  startDate: date,
  months: z.number().int().min(1).max(12).optional(),
  childrenSupported: z.number().int().min(0).optional(),
  activities: z.array(
    z.looseObject({
      kind: z.string(),
      provider: z.string().optional(),
      hoursPerWeek: z.number().min(0),
      fromDate: date,
      toDate: date,
      onFreeDays: z.boolean().optional(),
      need: z.string().nullish(),
      goal: z.string().nullish(),
      reason: z.string().nullish(),
    }),
  ),
  omittedNeeds: z.array(z.looseObject({ need: z.string(), reason: z.string().nullish() })).optional(),
  evaluationDates: z.array(z.looseObject({ date })).optional(),
  ipOffered: z.enum(['yes', 'no']).optional(),
});
export type Programme = z.infer<typeof programme>;

/** Checks input; the error names the fields and what is wrong, never the values. */
export function checked<S extends z.ZodType>(
  schema: S,
  value: unknown,
  code: CaseFileErrorCode = 'ERR_INPUT_INVALID',
): z.infer<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const fields = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`);
  throw new CaseFileError(code, { fields });
}

/** Checks what comes out of a JSON column. */
export const stored = <S extends z.ZodType>(schema: S, value: unknown): z.infer<S> =>
  checked(schema, value, 'ERR_STORED_DATA_INVALID');
