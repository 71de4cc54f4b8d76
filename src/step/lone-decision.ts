import { recordDecision, type DecisionKind, type JsonObject } from '../casefile/index.ts';
import { KvpError } from '../errors.ts';
import { inOrder } from '../grounds/in-order.ts';
import { appliedRules } from './applied-rules.ts';
import type { StepContext } from './define-step.ts';
import type { FormDefinition } from './form.ts';
import { latestAnswers } from './recorded-forms.ts';

/** A no, or a loss, that one person has decided on in a form. */
export interface LoneDecision {
  readonly kind: DecisionKind;
  /** Where it was decided, with its `reason`, and the participant's view where it asks for it. */
  readonly form: FormDefinition;
  readonly decidedBy: string | undefined;
  /** The job types of the checks that it rests on. */
  readonly checks: readonly string[];
  readonly data: JsonObject;
}

/**
 * Writes what one person has decided on (administration act §§ 23-27).
 * @throws KvpError `DECISION_INCOMPLETE`, `DECISION_NOT_IN_ORDER`
 */
export async function recordLoneDecision(
  { tx, job, today, change }: Pick<StepContext, 'tx' | 'job' | 'today' | 'change'>,
  { kind, form, decidedBy, checks, data }: LoneDecision,
): Promise<void> {
  const { caseId } = change;
  const of = { caseId, processInstanceKey: job.processInstanceKey };
  const answers = await latestAnswers<{ reason?: string; participantView?: string }>(tx, form, of);
  if (!decidedBy || !answers)
    throw new KvpError('DECISION_INCOMPLETE', `${caseId}: nobody is known to have decided`);
  const { reason, participantView } = answers;
  const written = { kind, grants: false, mainReason: reason };
  await recordDecision(tx, {
    ...{ ...change, actor: decidedBy, kind, decidedOn: today, decidedBy, data },
    grounds: inOrder(written, today, await appliedRules(tx, of, checks)),
    text: { reason, ...(participantView && { participantView }) },
  });
}
