import { Router } from 'express';
import {
  CaseFileError,
  journalOf,
  noticesOf,
  readCase,
  readEnding,
  readPerson,
  type Db,
} from '../../casefile/index.ts';
import { LOST_CONDITIONS } from '../../law/codes.ts';
import { advanceNoticeOf } from '../../law/index.ts';
import { respondInput } from '../api/schemas/matters.ts';
import { recordTheResponse } from '../cases/settle-matter.ts';
import type { HttpServices } from '../services.ts';
import { CASE } from './case.ts';
import { caseForm } from './case-form.ts';
import { showPage } from './show.ts';

async function noticeNumbered(db: Db, caseId: string, number: number) {
  const notice = (await noticesOf(db, caseId)).find((one) => one.number === number);
  if (!notice) throw new CaseFileError('ERR_NOTICE_NOT_FOUND', { caseId, number });
  return notice;
}

/** Registers what the participant says to a notice. */
export const noticeResponse = caseForm({
  address: '/varsel/:number/svar',
  right: 'register-response',
  view: 'notice-response',
  schema: respondInput,
  field: 'respondedOn',
  async load({ caseFile: { db } }, { caseId, number }) {
    const notice = await noticeNumbered(db, caseId, number);
    if (notice.respondedOn) throw new CaseFileError('ERR_NOTICE_ANSWERED', { caseId, number });
    return { title: 'Registrer svar på forhåndsvarsel', notice };
  },
  run: recordTheResponse,
  to: '?melding=svar-registrert',
});

/** The notice as a letter to print. */
export function noticeLetter({ caseFile: { db, cipher } }: HttpServices): Router {
  const router = Router();
  router.get(`${CASE}/varsel/:number`, async (req, res) => {
    const { caseId, number } = req.params;
    const facts = await readCase(db, caseId);
    const notice = await noticeNumbered(db, caseId, Number(number));
    const sent = (await journalOf(db, caseId, { kinds: ['notice-sent'] })).find(
      ({ data }) => data.number === notice.number,
    );
    const ending = notice.about === 'ending' ? await readEnding(db, caseId, notice.aboutNumber) : null;
    showPage(res, 'notice-letter', {
      title: `Forhåndsvarsel i ${caseId}`,
      caseId,
      notice,
      condition: ending?.endGround ? LOST_CONDITIONS[ending.endGround] : null,
      content: String(sent?.text.content ?? ''),
      rights: advanceNoticeOf(notice.sentOn),
      officeId: facts.officeId,
      person: await readPerson(db, cipher, facts.personId),
    });
  });
  return router;
}
