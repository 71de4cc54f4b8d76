import { Router } from 'express';
import { readPerson } from '../../casefile/index.ts';
import { groundsOf } from '../cases/grounds.ts';
import type { HttpServices } from '../services.ts';
import { END_REASONS, REFUSAL_GROUNDS } from '../../law/codes.ts';
import { REJECTION_GROUNDS } from '../../law/complaint/facts.ts';
import { noticeShown } from '../cases/notice-shown.ts';
import { CASE } from './case.ts';
import { showPage } from './show.ts';

/** One decision with everything it rests on; made to be printed. */
export function decisionPage({ caseFile, clock }: HttpServices): Router {
  const router = Router();
  router.get(`${CASE}/vedtak/:number`, async (req, res) => {
    const { caseId, number } = req.params;
    const { facts, decision, grounds, texts } = await groundsOf(caseFile.db, caseId, number);
    const person = await readPerson(caseFile.db, caseFile.cipher, facts.personId);
    const title = `Vedtak ${decision.number} i ${caseId}`;
    showPage(res, 'decision', {
      title,
      caseId,
      decision,
      grounds,
      texts,
      person,
      notice: await noticeShown(caseFile.db, caseId, decision, await clock.today()),
      message: req.query.melding,
      codes: { END_REASONS, REFUSAL_GROUNDS, REJECTION_GROUNDS },
    });
  });
  return router;
}
