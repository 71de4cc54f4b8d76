import { absenceKinds, CaseFileError, readCase } from '../../casefile/index.ts';
import { ABSENCE_KINDS } from '../../law/codes.ts';
import { FIELDS_OF, reportAbsenceInput } from '../api/schemas/report-absence.ts';
import { reportTheAbsence } from '../cases/report-absence.ts';
import { absenceFields } from '../words/absence-words.ts';
import { choices } from '../words/choices.ts';
import { caseForm } from './case-form.ts';

/** In two steps, since each kind asks for something of its own: which kind (`?slag=`), then its form. */
export const reportAbsence = caseForm({
  address: '/fravaer/nytt',
  right: 'report-absence',
  view: 'report-absence',
  schema: reportAbsenceInput,
  field: 'from',
  async load({ caseFile: { db } }, { caseId }, _today, typed) {
    const { phase } = await readCase(db, caseId);
    if (phase !== 'programme' && phase !== 'completion')
      throw new CaseFileError('ERR_WRONG_PHASE', { caseId });
    const kind = absenceKinds.find((one) => one === (typed.kind ?? typed.slag));
    const asked = kind ? [...FIELDS_OF[kind].needed, ...FIELDS_OF[kind].more] : [];
    return {
      title: 'Meld fravær',
      kind,
      kinds: choices(ABSENCE_KINDS, absenceKinds),
      kindName: kind && ABSENCE_KINDS[kind],
      mayLast: !asked.includes('to'),
      partial: asked.includes('hoursPerDay'),
      fields: asked.filter((name) => name !== 'to' && name !== 'hoursPerDay').map(absenceFields),
    };
  },
  run: (services, user, { caseId }, input) => reportTheAbsence(services, user, caseId, input),
  to: (_which, { number, findings }) =>
    `?melding=fravaer-meldt${findings.length > 0 ? '-for-gammelt' : ''}&nr=${number}#fravaer`,
});
