import { lockCase, recordDecision, type Change, type JsonObject, type Tx } from '../../casefile/index.ts';
import { asGrounds, inOrder } from '../../grounds/in-order.ts';
import { checkChildEnd, checkChildLoss, checkChildRefusal, RULES_VERSION } from '../../law/index.ts';
import type { LossAnswers, RefuseChildInput } from '../api/schemas/children.ts';
import type { HttpServices } from '../services.ts';
import type { User } from '../session/local-users.ts';
import { refuseBreaches } from './breach-errors.ts';
import { keepRules } from './keep-rules.ts';
import { mayHaveChildren } from './may-have-children.ts';

/** What a finding about such a decision begins with, and the field it is about. */
const FIELDS = {
  '«Barnets fødselsdato': 'birthDate',
  '«Forsørget fra': 'from',
  '«Forsørget til': 'to',
  '«Har deltakeren selv': 'reportedByParticipant',
  '«Har deltakeren fått': 'participantHeard',
  'Barnetillegget skal': 'participantHeard',
  '«Hva mener': 'participantView',
  '«Hvorfor gir barnet': 'supplementGround',
  '«Begrunnelse': 'reason',
};

type Grounds = ReturnType<typeof asGrounds>;

/**
 * Refuses the supplement for a child that the participant says they support: a decision with a letter. The child is not
 * registered.
 * @returns the number of the decision
 * @throws HttpError `ERR_BREACH`; CaseFileError `ERR_WRONG_PHASE`, `ERR_CASE_…`
 */
export async function refuseTheChild(
  { caseFile, clock }: HttpServices,
  user: User,
  caseId: string,
  { birthDate, from = birthDate, to, ...answers }: RefuseChildInput,
): Promise<{ decisionNumber: number }> {
  const by = { caseId, actor: user.id, engineDate: await clock.today() };
  return caseFile.transaction(async (tx) => {
    await lockCase(tx, caseId);
    await mayHaveChildren(tx, caseId);
    const facts = { ...answers, birthDate, from, to: to ?? null, supplementResult: 'refused' } as const;
    const outcome = checkChildRefusal({ ...facts, today: by.engineDate });
    refuseBreaches(outcome, FIELDS);
    const { supplementResult, supplementGround, reason, participantView, ...child } = facts;
    const data = { supplementResult, supplementGround, birthDate, from: child.from, to: child.to };
    const grounds = asGrounds(outcome, 'check-child-refusal', Object.keys(facts));
    return decide(tx, by, data, grounds, { reason, participantView });
  });
}

/** What became less, and what is registered about the child before and after; `now` is null where it was taken back. */
type Loss = {
  /** The first day of the programme with less; undefined: no day has. */
  readonly lessFrom: string | undefined;
  readonly now: Dates | null;
} & (
  | { readonly number: number; readonly before: Dates }
  /** The first child that is registered takes the place of so many in the plan. */
  | { readonly plannedChildren: number }
);

interface Dates {
  readonly birthDate: string;
  readonly from: string;
  readonly to: string | null;
}

/**
 * What a change takes from the participant is a decision, unless they have told of it themselves.
 * @returns the number of the decision; null where there is none
 * @throws HttpError `ERR_BREACH`
 */
export async function settleLoss(
  tx: Tx,
  by: Change,
  { lessFrom, now, ...what }: Loss,
  { reportedByParticipant, reason, ...answers }: LossAnswers,
): Promise<number | null> {
  if (lessFrom === undefined) return null;
  const told = { supplementLessFrom: lessFrom, reportedByParticipant };
  const loss = checkChildLoss({ ...told, today: by.engineDate });
  refuseBreaches(loss, FIELDS);
  if (reportedByParticipant === 'yes') {
    await keepRules(tx, by, 'check-child-loss', loss);
    return null;
  }
  const facts = { ...answers, reason, supplementResult: 'stopped' } as const;
  const outcome = checkChildEnd({ ...facts, today: by.engineDate });
  refuseBreaches(outcome, FIELDS);
  const grounds = [
    ...asGrounds(loss, 'check-child-loss', ['reportedByParticipant']),
    ...asGrounds(outcome, 'check-child-end', Object.keys(facts)),
  ];
  const { supplementResult, supplementGround = null, participantView } = facts;
  const about =
    'before' in what ? { child: what.number, ...what.before } : { plannedChildren: what.plannedChildren };
  const data = { supplementResult, supplementGround, ...about, lessFrom, now: now && { ...now } };
  return (await decide(tx, by, data, grounds, { reason, participantView })).decisionNumber;
}

async function decide(
  tx: Tx,
  by: Change,
  data: JsonObject,
  grounds: Grounds,
  { reason, participantView }: { reason: string; participantView: string | undefined },
): Promise<{ decisionNumber: number }> {
  const written = { kind: 'child-supplement', grants: false, mainReason: reason } as const;
  const { number } = await recordDecision(tx, {
    ...by,
    ...{ kind: 'child-supplement', decidedOn: by.engineDate, decidedBy: by.actor, data },
    rulesVersion: RULES_VERSION,
    grounds: inOrder(written, by.engineDate, grounds),
    text: { reason, ...(participantView && { participantView }) },
  });
  return { decisionNumber: number };
}
