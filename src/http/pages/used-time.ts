import { Router } from 'express';
import { readPerson } from '../../casefile/index.ts';
import { END_REASONS } from '../../law/codes.ts';
import { usedTimeOf } from '../cases/used-time.ts';
import type { HttpServices } from '../services.ts';
import { CASE } from './case.ts';
import { showPage } from './show.ts';

/** What a new municipality needs of a programme that somebody moves from; made to be printed. */
export function usedTime({ caseFile: { db, cipher }, clock }: HttpServices): Router {
  const router = Router();
  router.get(`${CASE}/brukt-tid`, async (req, res) => {
    const { caseId } = req.params;
    const today = await clock.today();
    const used = await usedTimeOf(db, caseId, today);
    showPage(res, 'used-time', {
      title: `Brukt tid i ${caseId}`,
      caseId,
      today,
      ...used,
      facts: used.case,
      person: await readPerson(db, cipher, used.case.personId),
      codes: { END_REASONS },
    });
  });
  return router;
}
