import { Router } from 'express';
import { decisionsOf, readCase, readPerson, type Decision } from '../../casefile/index.ts';
import { ACTIVITY_KINDS } from '../../law/codes.ts';
import { noticeOf } from '../../law/index.ts';
import { certificateOf } from '../cases/certificate.ts';
import { confirmationOf } from '../cases/confirmation.ts';
import { groundsOf } from '../cases/grounds.ts';
import { statementOf } from '../cases/statement.ts';
import type { HttpServices } from '../services.ts';
import { DECISION_CODES } from '../words/decision-words.ts';
import {
  CHILD_GROUNDS_TOLD,
  LETTERS,
  OTHER_CHILDREN_GROUNDS_TOLD,
  PART_OF_ABSENCE_LETTER,
  PLANNED_CHILDREN_LETTER,
} from '../words/letter-words.ts';
import { citedTogether } from '../words/sections.ts';
import { CASE } from './case.ts';
import { numberOf } from './number-of.ts';
import { showPage } from './show.ts';

/**
 * What goes out on paper: the letter about a decision, the statement on a complaint, the certificate, a confirmation.
 * Made to be printed.
 */
export function letters({ caseFile: { db, cipher } }: HttpServices): Router {
  const router = Router();

  router.get(`${CASE}/vedtak/:number/brev`, async (req, res) => {
    const { caseId, number } = req.params;
    const { facts, decision, grounds, texts } = await groundsOf(db, caseId, number);
    const about = (await decisionsOf(db, caseId)).find((one) => one.number === decision.data.decisionNumber);
    // Somebody who is no party is told nothing of the person, and has no right to the documents.
    const stranger = decision.kind === 'complaint-rejection' && decision.data.complainant === 'other';
    showPage(res, 'letter', {
      title: `Brev om vedtak ${decision.number} i ${caseId}`,
      caseId,
      decision,
      texts,
      officeId: facts.officeId,
      person: await readPerson(db, cipher, facts.personId),
      // In a complaint case: the decision that the complaint was about.
      about,
      letter: letterOf(decision),
      sections: citedTogether(grounds.flatMap((one) => one.sections)),
      stranger,
      notice: noticeOf({ decidedOn: decision.decidedOn }).filter(
        (part) => !stranger || part.about !== 'documents',
      ),
      codes: { ...DECISION_CODES, CHILD_GROUNDS_TOLD, OTHER_CHILDREN_GROUNDS_TOLD },
    });
  });

  router.get(`${CASE}/klager/:number/uttalelse`, async (req, res) => {
    const { caseId, number } = numberOf(req.params);
    const { officeId, personId } = await readCase(db, caseId);
    showPage(res, 'statement', {
      title: `Uttalelse om klage ${number} i ${caseId}`,
      caseId,
      officeId,
      person: await readPerson(db, cipher, personId),
      ...(await statementOf(db, caseId, number)),
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

function letterOf({ kind, data }: Decision) {
  if ('plannedChildren' in data) return PLANNED_CHILDREN_LETTER;
  return 'refusedPart' in data ? PART_OF_ABSENCE_LETTER : LETTERS[kind];
}
