import { CaseFileError, periodsOf, readCase, tookPartOn } from '../../casefile/index.ts';
import { FALL_AWAY_REASONS } from '../../law/codes.ts';
import { fallAwayInput } from '../api/schemas/fall-away.ts';
import { fallAwayReasonsFor, letCaseFallAway } from '../cases/fall-away.ts';
import { choices } from '../words/choices.ts';
import { caseForm } from './case-form.ts';

/** The person takes the application back or declines the programme, moves or dies, or another municipality is responsible. */
export const fallAway = caseForm({
  address: '/bortfall',
  right: 'fall-away',
  view: 'fall-away',
  schema: fallAwayInput,
  field: 'fallAwayReason',
  async load({ caseFile: { db } }, { caseId }, today) {
    const [first] = await periodsOf(db, caseId);
    const possible = fallAwayReasonsFor(
      await readCase(db, caseId),
      (await tookPartOn(db, caseId, today)) !== null,
    );
    if (possible.length === 0) throw new CaseFileError('ERR_CASE_CLOSED', { caseId });
    return {
      title: 'Saken faller bort',
      decided: first !== undefined,
      programmeStart: first?.from ?? null,
      mayNotBegin: first !== undefined && possible.includes('moved'),
      reasons: choices(FALL_AWAY_REASONS, possible),
    };
  },
  run: (services, user, { caseId }, input) => letCaseFallAway(services, user, caseId, input),
  to: '?melding=bortfalt',
});
