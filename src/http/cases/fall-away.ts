import {
  addJournalEntry,
  CaseFileError,
  fallAway,
  periodsOf,
  readCase,
  tookPartOn,
  type CaseFacts,
  type FallAwayReason,
  type OpenPhase,
} from '../../casefile/index.ts';
import { checkFallingAway } from '../../law/index.ts';
import type { FallAwayInput } from '../api/schemas/fall-away.ts';
import { HttpError } from '../errors/http-error.ts';
import type { HttpServices } from '../services.ts';
import type { User } from '../session/local-users.ts';

const BEFORE_DECISION: readonly OpenPhase[] = ['identification', 'assessment', 'decision'];

/**
 * Why a case may fall away as it is now: of a programme that has begun only by death. None: it is closed or about to be.
 * @param begun the programme is granted, and the person has taken part in it
 */
export function fallAwayReasonsFor(
  { phase, applicationDate, endedOn, fellAwayReason }: CaseFacts,
  begun: boolean,
): FallAwayReason[] {
  if (phase === 'closed' || fellAwayReason) return [];
  if (phase === 'programme' && !begun && !endedOn) return ['withdrawn', 'moved', 'death'];
  if (!BEFORE_DECISION.includes(phase)) return ['death'];
  const always: FallAwayReason[] = ['moved', 'other-municipality', 'death'];
  return applicationDate ? ['withdrawn', ...always] : always;
}

/**
 * Registers that a case falls away, if the law's check of it finds no breach. What the check looked at is kept.
 * @throws HttpError `ERR_BREACH` with the findings; CaseFileError `ERR_CASE_FELL_AWAY`, `ERR_NOTHING_APPLIED_FOR`,
 * `ERR_WRONG_PHASE`, `ERR_CASE_…`
 */
export async function letCaseFallAway(
  { caseFile, clock }: HttpServices,
  user: User,
  caseId: string,
  { fallAwayReason, fellAwayOn, note }: FallAwayInput,
): Promise<void> {
  const today = await clock.today();
  const by = { caseId, actor: user.id, engineDate: today };
  await caseFile.transaction(async (tx) => {
    const { phase, applicationDate, birthDate } = await readCase(tx, caseId);
    if (phase === 'closed') throw new CaseFileError('ERR_CASE_CLOSED', { caseId });
    const granted = !BEFORE_DECISION.includes(phase);
    const facts = {
      ...{ today, fallAwayReason, fellAwayOn, applicationDate, birthDate, granted },
      programmeStart: (await periodsOf(tx, caseId))[0]?.from ?? null,
      tookPartOn: await tookPartOn(tx, caseId, today),
    };
    const { findings, passed, applied } = checkFallingAway(facts);
    if (!passed) throw new HttpError('ERR_BREACH', { findings });
    await addJournalEntry(tx, {
      ...by,
      kind: 'rules-applied',
      data: { check: 'check-falling-away' },
      text: { applied },
    });
    await fallAway(tx, { ...by, reason: fallAwayReason, on: fellAwayOn, text: { note } });
  });
}
