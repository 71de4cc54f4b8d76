import { Router } from 'express';
import { readPerson } from '../../casefile/index.ts';
import { ACTIVITY_KINDS, END_REASONS, REFUSAL_GROUNDS } from '../../law/codes.ts';
import { noticeOf } from '../../law/index.ts';
import { certificateOf } from '../cases/certificate.ts';
import { confirmationOf } from '../cases/confirmation.ts';
import { groundsOf } from '../cases/grounds.ts';
import type { HttpServices } from '../services.ts';
import { LETTERS } from '../words/letter-words.ts';
import { citedTogether } from '../words/sections.ts';
import { CASE } from './case.ts';
import { showPage } from './show.ts';

/** What people get on paper: the letter about a decision, the certificate, a confirmation. Made to be printed. */
export function letters({ caseFile: { db, cipher } }: HttpServices): Router {
  const router = Router();

  router.get(`${CASE}/vedtak/:number/brev`, async (req, res) => {
    const { caseId, number } = req.params;
    const { facts, decision, grounds, texts } = await groundsOf(db, caseId, number);
    showPage(res, 'letter', {
      title: `Brev om vedtak ${decision.number} i ${caseId}`,
      caseId,
      decision,
      texts,
      officeId: facts.officeId,
      person: await readPerson(db, cipher, facts.personId),
      letter: LETTERS[decision.kind],
      sections: citedTogether(grounds.flatMap((one) => one.sections)),
      notice: noticeOf({ decidedOn: decision.decidedOn }),
      codes: { END_REASONS, REFUSAL_GROUNDS },
    });
  });

  router.get(`${CASE}/deltakerbevis`, async (req, res) => {
    const { caseId } = req.params;
    const certificate = await certificateOf(db, caseId);
    showPage(res, 'certificate', {
      title: `Deltakerbevis i ${caseId}`,
      caseId,
      certificate,
      person: await readPerson(db, cipher, certificate.personId),
      codes: { ACTIVITY_KINDS },
    });
  });

  router.get(`${CASE}/bekreftelse`, async (req, res) => {
    const { caseId } = req.params;
    const confirmation = await confirmationOf(db, caseId);
    showPage(res, 'confirmation', {
      title: `Bekreftelse i ${caseId}`,
      caseId,
      confirmation,
      person: await readPerson(db, cipher, confirmation.personId),
    });
  });
  return router;
}
