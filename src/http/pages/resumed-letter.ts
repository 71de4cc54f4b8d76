import { Router } from 'express';
import { CaseFileError, journalOf, readCase, readInterruption, readPerson } from '../../casefile/index.ts';
import type { HttpServices } from '../services.ts';
import { CASE } from './case.ts';
import { showPage } from './show.ts';

/** Tells a participant on paper that the interruption is over, and what that means. */
export function resumedLetter({ caseFile: { db, cipher } }: HttpServices): Router {
  const router = Router();
  router.get(`${CASE}/avbrudd/:number/gjenopptatt`, async (req, res) => {
    const { caseId, number } = req.params;
    const facts = await readCase(db, caseId);
    const interruption = await readInterruption(db, caseId, Number(number));
    const entry = (await journalOf(db, caseId, { kinds: ['programme-resumed'] })).find(
      ({ data }) => data.number === interruption.number,
    );
    if (!entry)
      throw new CaseFileError('ERR_INTERRUPTION_NOT_FOUND', { caseId, number: interruption.number });
    showPage(res, 'resumed-letter', {
      title: `Brev om gjenopptakelse i ${caseId}`,
      caseId,
      interruption,
      evaluations: entry.data.evaluationDates as string[],
      writtenOn: entry.engineDate,
      writtenBy: entry.actor,
      officeId: facts.officeId,
      person: await readPerson(db, cipher, facts.personId),
    });
  });
  return router;
}
