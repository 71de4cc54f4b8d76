import { CaseFileError, openEnding } from '../../casefile/index.ts';
import { END_REASONS, ENDING_ABSENCES } from '../../law/codes.ts';
import { earlyEndReasons, endProgrammeInput } from '../api/schemas/end-programme.ts';
import { moveEndingInput } from '../api/schemas/matters.ts';
import { proposeTheEnding } from '../cases/end-programme.ts';
import { runningProgramme } from '../cases/running-programme.ts';
import { moveTheEnding } from '../cases/settle-matter.ts';
import type { HttpServices } from '../services.ts';
import { CASE } from './case.ts';
import { caseForm } from './case-form.ts';

/** Proposes to end a programme before its time. */
export const endProgramme = (services: HttpServices) =>
  caseForm(services, {
    address: `${CASE}/avslutt`,
    right: 'end-programme',
    view: 'end-programme',
    schema: endProgrammeInput,
    field: 'endDate',
    message: 'avslutning-foreslatt',
    async load({ caseFile: { db } }, { caseId }) {
      const { programmeStart, periodEnd } = await runningProgramme(db, caseId);
      const open = await openEnding(db, caseId);
      if (open) throw new CaseFileError('ERR_ENDING_OPEN', { caseId, number: open.number });
      const reasons = earlyEndReasons.map((code) => ({ code, text: END_REASONS[code] }));
      const absences = Object.entries(ENDING_ABSENCES).map(([code, text]) => ({ code, text }));
      return { title: 'Foreslå å avslutte programmet', reasons, absences, programmeStart, periodEnd };
    },
    run: (all, user, { caseId }, input) => proposeTheEnding(all, user, caseId, input),
  });

/** Moves the day of an ending that is decided. */
export const moveEnding = (services: HttpServices) =>
  caseForm(services, {
    address: `${CASE}/avslutt/:number/dato`,
    right: 'move-ending',
    view: 'move-ending',
    schema: moveEndingInput,
    field: 'endDate',
    message: 'sluttdato-flyttet',
    async load({ caseFile: { db } }, { caseId, number }) {
      const { periodEnd } = await runningProgramme(db, caseId);
      const ending = await openEnding(db, caseId);
      if (ending?.number !== number || ending.status !== 'decided') {
        throw new CaseFileError('ERR_ENDING_NOT_DECIDED', { caseId, number });
      }
      return { title: 'Flytt sluttdatoen', ending, periodEnd };
    },
    run: moveTheEnding,
  });
