import { Router, type Response } from 'express';
import {
  absencesOf,
  attendanceOf,
  attendanceText,
  CaseFileError,
  latestProgramme,
  lastDayOfMonth,
  paymentMonths,
  readPerson,
  readCase,
  suspendedAbsences,
} from '../../casefile/index.ts';
import { ABSENCE_KINDS } from '../../law/codes.ts';
import { settingsHere, effectOnBenefit, monthName, OTHER_BENEFITS } from '../../law/index.ts';
import { programmeMonths } from '../cases/payments.ts';
import { registerTheAttendance } from '../cases/register-attendance.ts';
import { HttpError } from '../errors/http-error.ts';
import type { HttpServices } from '../services.ts';
import { currentUser, requireRight } from '../session/rights.ts';
import { requireCsrf } from '../session/session.ts';
import { choices } from '../words/choices.ts';
import { atFields, attendanceFields, readAttendance, ROWS } from './attendance-form.ts';
import { CASE } from './case.ts';
import type { Fields, FormErrors } from './read-form.ts';
import { refusal } from './refusal.ts';
import { showPage } from './show.ts';

const ADDRESS = `${CASE}/frammote`;

/** What somebody attended in a month (§ 39). */
export function attendance(services: HttpServices): Router {
  const router = Router();
  const allowed = requireRight('register-attendance');

  router.get(ADDRESS, allowed, async (req, res) => {
    const { caseId } = req.params as { caseId: string };
    res.redirect(303, `/saker/${caseId}/frammote/${await monthToRegister(services, caseId)}`);
  });

  router.get(`${ADDRESS}/:month`, allowed, async (req, res) => {
    const { caseId, month } = which(req.params);
    const { db } = services.caseFile;
    const registered = (await attendanceOf(db, caseId)).find((one) => one.month === month);
    const written = await attendanceText(db, caseId, month);
    await showForm(services, res, { caseId, month }, attendanceFields(registered, written));
  });

  router.post(`${ADDRESS}/:month`, allowed, requireCsrf, async (req, res) => {
    const of = which(req.params);
    const { input, fields, errors } = readAttendance(of.month, req.body);
    if (!input) return showForm(services, res, of, fields, errors);
    try {
      const { findings } = await registerTheAttendance(services, currentUser(res), of.caseId, input);
      const said = findings.length > 0 ? 'frammote-for-gammelt' : 'frammote';
      res.redirect(303, `/saker/${of.caseId}?melding=${said}#utbetalinger`);
    } catch (error) {
      const refused =
        error instanceof HttpError && error.errors
          ? atFields(error.errors, fields)
          : refusal(error, 'how').errors;
      await showForm(services, res, of, fields, refused);
    }
  });
  return router;
}

interface Which {
  readonly caseId: string;
  readonly month: string;
}

function which(params: unknown): Which {
  const { caseId, month } = params as Which;
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new HttpError('ERR_PAGE_NOT_FOUND');
  return { caseId, month };
}

/** The first month that is over and not registered, of those that are paid here; or else the newest. */
async function monthToRegister({ caseFile: { db }, clock }: HttpServices, caseId: string): Promise<string> {
  const today = await clock.today();
  const { officeId } = await readCase(db, caseId);
  const firstRun = (await paymentMonths(db, officeId)).at(-1)?.month ?? '';
  const months = (await programmeMonths(db, caseId, today)).filter((one) => one >= firstRun);
  const registered = (await attendanceOf(db, caseId)).map(({ month }) => month);
  const month =
    months.find((one) => !registered.includes(one) && lastDayOfMonth(one) <= today) ?? months.at(-1);
  if (!month) throw new CaseFileError('ERR_ATTENDANCE_OUTSIDE_PROGRAMME', { caseId });
  return month;
}

async function showForm(
  { caseFile, clock }: HttpServices,
  res: Response,
  { caseId, month }: Which,
  values: Fields,
  errors: FormErrors = {},
): Promise<void> {
  const { db, cipher } = caseFile;
  const today = await clock.today();
  const months = await programmeMonths(db, caseId, today);
  if (!months.includes(month)) throw new CaseFileError('ERR_ATTENDANCE_OUTSIDE_PROGRAMME', { caseId, month });
  const registered = await attendanceOf(db, caseId);
  const { personId } = await readCase(db, caseId);
  showPage(res, 'attendance', {
    title: `Frammøte ${monthName(month)}`,
    ...{ caseId, month, values, errors, today, rows: ROWS },
    monthName: monthName(month),
    person: await readPerson(db, cipher, personId),
    months: months.map((one) => ({
      month: one,
      name: monthName(one),
      registered: registered.some((of) => of.month === one),
    })),
    before: registered.find((one) => one.month === month),
    known: await knownOf(caseFile, caseId, month),
    benefits: choices(OTHER_BENEFITS),
  });
}

/** What the case knows of the month beforehand, so that nobody types it again. */
async function knownOf({ db }: HttpServices['caseFile'], caseId: string, month: string): Promise<Known> {
  const [first, last] = [`${month}-01`, lastDayOfMonth(month)];
  const suspended = await suspendedAbsences(db, caseId);
  const absences = (await absencesOf(db, caseId))
    .filter(({ status, from, to }) => status !== 'withdrawn' && from <= last && (to === null || to >= first))
    .map(({ number, kind, status, from, to }) => ({
      ...{ from, to, what: ABSENCE_KINDS[kind] },
      effect: suspended.has(number) ? 'keeps' : effectOnBenefit({ kind, status }).effect,
    }));
  const programme = (await latestProgramme(db, caseId))?.programme;
  const work = (programme?.activities ?? [])
    .filter(
      ({ kind, fromDate, toDate }) =>
        settingsHere().incomeGivingKinds.includes(kind) && fromDate <= last && toDate >= first,
    )
    .map(({ fromDate, toDate, hoursPerWeek }) => ({ from: fromDate, to: toDate, hoursPerWeek }));
  return { absences, work };
}

interface Known {
  readonly absences: readonly { from: string; to: string | null; what: string; effect: string }[];
  readonly work: readonly { from: string; to: string; hoursPerWeek: number }[];
}
