import { Router } from 'express';
import {
  CaseFileError,
  officesWithProgramme,
  paymentMonths,
  readCase,
  readPerson,
} from '../../casefile/index.ts';
import { LINE_KINDS, monthName } from '../../law/index.ts';
import { paymentMonthShown } from '../cases/payment-month.ts';
import { payrollFile, takePayroll } from '../cases/payroll.ts';
import { startTheMonth } from '../cases/start-payment.ts';
import { HttpError } from '../errors/http-error.ts';
import type { HttpServices } from '../services.ts';
import { currentUser, requireRight } from '../session/rights.ts';
import { requireCsrf } from '../session/session.ts';
import { showPage } from './show.ts';

const MONTH = '/utbetaling/:office/:month';

/** Offices' months of payments: what waits, what is paid, and the file for payroll. */
export function payments(services: HttpServices): Router {
  const router = Router();
  const { caseFile, clock, links } = services;

  router.get('/utbetaling', async (req, res) => {
    const months = await paymentMonths(caseFile.db);
    const offices = await officesWithProgramme(caseFile.db);
    showPage(res, 'payments', {
      title: 'Utbetaling',
      offices: offices.map((officeId) => ({
        officeId,
        months: months
          .filter((one) => one.officeId === officeId)
          .map((one) => ({ ...one, name: monthName(one.month) })),
      })),
      refused: REFUSED[String(req.query.feil)],
      today: await clock.today(),
    });
  });

  router.post('/utbetaling/:office/start', requireRight('start-payment'), requireCsrf, async (req, res) => {
    const { office } = req.params as { office: string };
    try {
      const { month } = await startTheMonth(services, office);
      res.redirect(303, `/utbetaling/${office}/${month}?melding=startet`);
    } catch (error) {
      const code =
        error instanceof CaseFileError ? Object.keys(REFUSED).find((one) => one === error.code) : '';
      if (!code) throw error;
      res.redirect(303, `/utbetaling?feil=${code}`);
    }
  });

  router.get(MONTH, async (req, res) => {
    const of = which(req.params);
    const today = await clock.today();
    const shown = await paymentMonthShown(caseFile.db, of, today);
    showPage(res, 'payment-month', {
      title: `Utbetaling ${monthName(of.month)}, kontor ${of.officeId}`,
      ...shown,
      cases: await Promise.all(
        shown.cases.map(async (one) => ({ ...one, name: await nameOf(services, one.caseId) })),
      ),
      missing: shown.missing.map((one) => ({ ...one, name: monthName(one.month) })),
      name: monthName(of.month),
      ...{ today, links, codes: { LINE_KINDS }, monthName, message: req.query.melding },
    });
  });

  router.post(`${MONTH}/lonn`, requireRight('download-payroll'), requireCsrf, async (req, res) => {
    const of = which(req.params);
    const rows = await takePayroll(services, currentUser(res), of);
    res
      .type('text/csv; charset=utf-8')
      .attachment(`kvp-lonn-${of.officeId}-${of.month}.csv`)
      .send(payrollFile(rows));
  });
  return router;
}

/** Why a month cannot be started: said on the page where somebody tried. */
const REFUSED: Readonly<Record<string, string>> = {
  ERR_PAYMENT_MONTH_NOT_OVER: 'Måneden er ikke over. Utbetalingen kan startes fra månedens siste dag.',
  ERR_PAYMENT_MONTH_RUNNING: 'Utbetalingen for måneden er allerede i gang.',
};

function which(params: unknown): { officeId: string; month: string } {
  const { office, month } = params as { office: string; month: string };
  if (!/^\d{4}$/.test(office) || !/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) {
    throw new HttpError('ERR_PAGE_NOT_FOUND');
  }
  return { officeId: office, month };
}

async function nameOf({ caseFile: { db, cipher } }: HttpServices, caseId: string): Promise<string> {
  const { personId } = await readCase(db, caseId);
  const { firstName, lastName } = await readPerson(db, cipher, personId);
  return `${firstName} ${lastName}`;
}
