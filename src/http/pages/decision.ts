import { Router } from 'express';
import { readPerson } from '../../casefile/index.ts';
import { groundsOf, type GroundShown } from '../cases/grounds.ts';
import type { HttpServices } from '../services.ts';
import { noticeShown } from '../cases/notice-shown.ts';
import { DECISION_CODES } from '../words/decision-words.ts';
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
      again: replayed(grounds),
      person,
      notice: await noticeShown(caseFile.db, caseId, decision, await clock.today()),
      message: req.query.melding,
      codes: DECISION_CODES,
    });
  });
  return router;
}

/** Whether the rules as they were still say what they said, in one sentence. */
function replayed(grounds: readonly GroundShown[]): string {
  const count = (answer: GroundShown['replay']['answer']) =>
    grounds.filter(({ replay }) => replay.answer === answer).length;
  const rules = (n: number) => (n === 1 ? '1 regel' : `${n} regler`);
  const other = count('other');
  if (other > 0) return `${rules(other)} gir et annet svar på de samme opplysningene i dag. Meld fra om det.`;
  const moved = count('changed') + count('gone');
  const same = 'gir samme svar når de kjøres på nytt, slik de var, på de samme opplysningene.';
  if (moved === 0) return `Alle ${same}`;
  return `${rules(moved)} er endret eller tatt ut siden, og kan ikke kjøres slik de var. De andre ${same}`;
}
