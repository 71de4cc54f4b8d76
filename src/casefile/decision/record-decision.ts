import { z } from 'zod';
import { lockCase, lockOpenCase } from '../case/lock-case.ts';
import { CaseFileError } from '../errors.ts';
import { addJournalEntry } from '../journal/add-journal-entry.ts';
import { jsonb } from '../json.ts';
import { change, checked, content, date, filled, ground, type Change, type Ground } from '../shapes.ts';
import type { JsonObject } from '../shapes.ts';
import type { Tx } from '../store/schema.ts';
import { decisionKinds, type DecisionKind, type OpenPhase } from '../words.ts';
import { nextNumber } from '../next-number.ts';

export interface NewDecision extends Change {
  readonly kind: DecisionKind;
  readonly decidedOn: string;
  readonly decidedBy: string;
  /** Somebody else than `decidedBy`. What one person decides alone, and the ending by law, has nobody. */
  readonly preparedBy?: string | null;
  readonly period?: { readonly from: string; readonly to: string } | null;
  /** Codes, dates and amounts of the decision: refusal ground, benefit, end reason. */
  readonly data?: JsonObject;
  /** The rules that were applied, with their facts. */
  readonly grounds: readonly Ground[];
  /** The reasons as written; they go to the journal. */
  readonly text?: JsonObject;
}

const shape = change.extend({
  kind: z.enum(decisionKinds),
  decidedOn: date,
  decidedBy: filled,
  preparedBy: filled.nullish(),
  period: z.object({ from: date, to: date }).nullish(),
  grounds: z.array(ground),
  ...content,
});

/** Decisions in a complaint case come in any phase, also when the case is closed. */
const allowedIn: Record<DecisionKind, readonly OpenPhase[] | 'any'> = {
  grant: ['decision'],
  refusal: ['decision'],
  extension: ['programme'],
  ending: ['programme', 'completion'],
  'complaint-rejection': 'any',
  reversal: 'any',
  interruption: ['programme'],
  // The benefit of a programme's days is settled after it, too.
  'absence-refusal': 'any',
  'self-certification-loss': ['programme'],
  'set-off': 'any',
  // Months that are paid are set right after the programme, too.
  'child-supplement': 'any',
};

/** Decisions about the programme itself have four eyes; these do not, and the ending at the maximum duration is the law's. */
const oneMayDecide: readonly DecisionKind[] = [
  'ending',
  'absence-refusal',
  'self-certification-loss',
  'set-off',
  'child-supplement',
];

/**
 * Writes a decision; it can never be changed, only followed by another.
 * @throws CaseFileError `ERR_SAME_HANDS`, `ERR_PREPARER_MISSING`, `ERR_WRONG_PHASE`, `ERR_PERIOD_REVERSED`
 */
export async function recordDecision(tx: Tx, input: NewDecision): Promise<{ number: number }> {
  const { kind, decidedOn, decidedBy, preparedBy, period, grounds, data, text, ...by } = checked(
    shape,
    input,
  );
  if (preparedBy === decidedBy) throw new CaseFileError('ERR_SAME_HANDS', { caseId: by.caseId });
  if (!preparedBy && !oneMayDecide.includes(kind))
    throw new CaseFileError('ERR_PREPARER_MISSING', { caseId: by.caseId });
  if (period && period.to < period.from) throw new CaseFileError('ERR_PERIOD_REVERSED', { ...period });
  const allowed = allowedIn[kind];
  await (allowed === 'any' ? lockCase(tx, by.caseId) : lockOpenCase(tx, by.caseId, allowed));
  const number = await nextNumber(tx, 'decision', 'number', by.caseId);
  await tx
    .insertInto('decision')
    .values({
      case_id: by.caseId,
      number,
      kind,
      decided_on: decidedOn,
      decided_by: decidedBy,
      prepared_by: preparedBy ?? null,
      period_from: period?.from ?? null,
      period_to: period?.to ?? null,
      data: jsonb<JsonObject>(data ?? {}),
      grounds: jsonb(grounds),
    })
    .execute();
  const rules = grounds.map(({ rule, version }) => ({ rule, version }));
  await addJournalEntry(tx, {
    ...by,
    kind: 'decision-recorded',
    data: {
      ...data,
      number,
      kind,
      decidedOn,
      decidedBy,
      preparedBy: preparedBy ?? null,
      period: period ?? null,
      rules,
    },
    text: text ?? {},
  });
  return { number };
}
