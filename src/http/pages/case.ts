import { Router, type Response } from 'express';
import { addJournalEntry, lastEntry, readPerson } from '../../casefile/index.ts';
import {
  ABSENCE_KINDS,
  ABSENCE_STATUSES,
  ACTIVITY_KINDS,
  INTERRUPTION_GROUNDS,
  LEAVE_PURPOSES,
  NEEDS,
  PROVIDERS,
} from '../../law/codes.ts';
import { monthName } from '../../law/index.ts';
import { supervisionOfCase } from '../../reports/index.ts';
import { actionsFor } from '../cases/actions.ts';
import { complaintRows } from '../cases/complaint-rows.ts';
import { readEngine } from '../cases/engine-view.ts';
import { paymentsShown } from '../cases/payments.ts';
import { readCaseShown } from '../cases/read-case.ts';
import { context } from '../context.ts';
import type { HttpServices } from '../services.ts';
import { currentUser } from '../session/rights.ts';
import { requireCsrf } from '../session/session.ts';
import { readTimeline } from '../timeline/read-timeline.ts';
import { RIGHTS } from '../words/absence-words.ts';
import { messageOf } from '../words/message-words.ts';
import { showPage } from './show.ts';

export const CASE = '/saker/:caseId';

export function casePage(services: HttpServices): Router {
  const router = Router();
  const { caseFile, clock } = services;

  router.get(CASE, async (req, res) => {
    const { melding, alt, eldre, forsok } = req.query;
    await showCase(services, res, req.params.caseId, {
      message: melding,
      attempt: /^\d{1,2}$/.test(String(forsok)) ? Number(forsok) : 0,
      automatic: alt === 'ja',
      before: /^\d{1,6}$/.test(String(eldre)) ? Number(eldre) : undefined,
    });
  });

  /** Who looked up an identity number, and when, stays in the journal; the number itself is in no address. */
  router.post(`${CASE}/fodselsnummer`, requireCsrf, async (req, res) => {
    const { caseId } = req.params as { caseId: string };
    const engineDate = await clock.today();
    const actor = currentUser(res).id;
    await caseFile.transaction((tx) =>
      addJournalEntry(tx, { caseId, actor, engineDate, kind: 'identity-number-shown' }),
    );
    await showCase(services, res, caseId, { reveal: true });
  });
  return router;
}

interface Wish {
  /** The word for what was just done. */
  readonly message?: unknown;
  /** How many times the page has been loaded again by itself. */
  readonly attempt?: number;
  readonly automatic?: boolean;
  readonly before?: number | undefined;
  readonly reveal?: boolean;
}

async function showCase(services: HttpServices, res: Response, caseId: string, wish: Wish): Promise<void> {
  const { caseFile, clock, links } = services;
  const today = await clock.today();
  const shown = await readCaseShown(caseFile.db, caseId, today);
  const person = await readPerson(caseFile.db, caseFile.cipher, shown.case.personId);
  const timeline = await readTimeline(caseFile.db, caseId, wish);
  const engine = await readEngine(services, caseId, today);
  const supervision = await supervisionOfCase(caseFile.db, caseId, today);
  const waits = engine.tasks.length === 0 && awaitsTask(wish);
  if (waits) {
    res.set(
      'refresh',
      `2; url=/saker/${caseId}?melding=${String(wish.message)}&forsok=${(wish.attempt ?? 0) + 1}`,
    );
  }
  showPage(res, 'case', {
    title: `${caseId} ${person.firstName} ${person.lastName}`,
    ...shown,
    facts: shown.case,
    payments: await paymentsShown(caseFile.db, caseId, today),
    monthName,
    actions: actionsFor(context(res).user, shown.case, shown.matters),
    complaints: await complaintRows(caseFile.db, caseId),
    hasCertificate: Boolean(await lastEntry(caseFile.db, caseId, 'certificate-issued')),
    person,
    timeline,
    supervision: supervision.filter(({ state }) => state === 'breach' || state === 'note'),
    engine,
    links,
    today,
    waits,
    said: messageOf(wish.message),
    codes: {
      ABSENCE_KINDS,
      ABSENCE_STATUSES,
      ACTIVITY_KINDS,
      INTERRUPTION_GROUNDS,
      LEAVE_PURPOSES,
      NEEDS,
      PROVIDERS,
      RIGHTS,
    },
    ...wish,
  });
}

const MOST_ATTEMPTS = 10;

/** What was done leads to a task, which Tasklist shows a second or more later. */
const awaitsTask = ({ message, attempt = 0 }: Wish) =>
  messageOf(message)?.task === 'comes' && attempt < MOST_ATTEMPTS;
