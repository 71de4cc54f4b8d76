import { CaseFileError, mayBeDocumented, readAbsence, readCase, type Absence } from '../../casefile/index.ts';
import { ABSENCE_CHANGES, ABSENCE_KINDS, ABSENCE_PAPERS } from '../../law/codes.ts';
import { changeAbsenceInput } from '../api/schemas/change-absence.ts';
import { changeTheAbsence } from '../cases/change-absence.ts';
import { choices } from '../words/choices.ts';
import { caseForm } from './case-form.ts';

/** Changes an absence that was reported, or takes it back. */
export const changeAbsence = caseForm({
  address: '/fravaer/:number/endre',
  right: 'report-absence',
  view: 'change-absence',
  schema: changeAbsenceInput,
  field: 'change',
  async load({ caseFile: { db } }, { caseId, number }) {
    const absence = await readAbsence(db, caseId, number);
    if ((await readCase(db, caseId)).phase === 'closed') {
      throw new CaseFileError('ERR_CASE_CLOSED', { caseId });
    }
    if (absence.status === 'withdrawn') throw new CaseFileError('ERR_ABSENCE_WITHDRAWN', { caseId });
    return {
      title: `Endre fravær ${absence.number}`,
      absence,
      kindName: ABSENCE_KINDS[absence.kind],
      changes: choices(ABSENCE_CHANGES).filter(({ code }) => fits(code, absence)),
      mayMiss: fits('certificate-missing', absence),
      mayShow: fits('documented', absence),
      papers: choices(ABSENCE_PAPERS),
    };
  },
  run: (services, user, which, input) => changeTheAbsence(services, user, { ...which, ...input }),
  to: (_which, { findings }) => `?melding=fravaer-endret${findings.length > 0 ? '-for-gammelt' : ''}#fravaer`,
});

/**
 * Papers are waited for until the absence is decided on. Where it was approved on self-certification they may be missed,
 * or come afterwards.
 */
function fits(change: string, { status, kind }: Absence): boolean {
  if (change === 'documented') return mayBeDocumented({ status, kind });
  if (!change.endsWith('-missing')) return true;
  if (status !== 'approved') return false;
  return kind === 'self-certified' || (kind === 'sick-child' && change === 'confirmation-missing');
}
