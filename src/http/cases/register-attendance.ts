import {
  attendanceOf,
  attendanceText,
  lastDayOfMonth,
  planNextPaymentMonth,
  paymentMonths,
  readCase,
  registerAttendance,
  type Db,
} from '../../casefile/index.ts';
import { checkRegisteredAttendance, type Finding } from '../../law/index.ts';
import type { RegisterAttendanceInput } from '../api/schemas/register-attendance.ts';
import { HttpError, type FieldError } from '../errors/http-error.ts';
import type { HttpServices } from '../services.ts';
import type { User } from '../session/local-users.ts';
import { refuseBreaches } from './breach-errors.ts';
import { keepRules } from './keep-rules.ts';
import { tellOldMonths } from '../../payment/tell-old-months.ts';

/** What a finding about absence begins with, and the field it is about; all else is about the hearing. */
const FIELDS = {
  '«Hva mener': 'participantView',
  '': 'participantHeard',
};

/**
 * Registers what somebody attended in a month, and tells the office's run of it. A month that is closed is put right with
 * the next one, which is planned where none is; `findings` say where it is too old for that.
 * @throws HttpError `ERR_INPUT_INVALID`, `ERR_BREACH`; CaseFileError `ERR_ATTENDANCE_…`, `ERR_CASE_NOT_FOUND`
 */
export async function registerTheAttendance(
  { caseFile, clock, links }: HttpServices,
  user: User,
  caseId: string,
  { month, note, participantView, ...attendance }: RegisterAttendanceInput,
): Promise<{ version: number; findings: readonly Finding[] }> {
  const engineDate = await clock.today();
  const errors = [
    ...contradictions(month, attendance),
    ...(await viewOfOther(caseFile.db, caseId, month, { ...attendance, participantView })),
  ];
  if (errors.length > 0) throw new HttpError('ERR_INPUT_INVALID', { errors });
  const outcome = checkRegisteredAttendance({
    today: engineDate,
    absenceCount: attendance.absences.length,
    participantHeard: attendance.participantHeard,
    participantView,
  });
  refuseBreaches(outcome, FIELDS);
  const hasAbsence = attendance.absences.length > 0;
  return caseFile.transaction(async (tx) => {
    const { officeId } = await readCase(tx, caseId);
    const by = { caseId, actor: user.id, engineDate };
    if (hasAbsence) await keepRules(tx, by, 'check-registered-attendance', outcome);
    const before = (await attendanceOf(tx, caseId)).find((one) => one.month === month)?.version;
    const { version } = await registerAttendance(tx, {
      ...by,
      month,
      attendance,
      text: { ...(note && { note }), ...(hasAbsence && participantView && { participantView }) },
    });
    // Only where the office has begun to pay by way of this application.
    if ((await paymentMonths(tx, officeId)).length > 0) {
      const pagesUrl = links.publicUrl.replace(/\/$/, '');
      await planNextPaymentMonth(tx, { officeId, day: `${month}-01`, today: engineDate, pagesUrl });
    }
    if (version === before) return { version, findings: [] };
    const days = { from: `${month}-01`, to: lastDayOfMonth(month) };
    return { version, findings: await tellOldMonths(tx, by, days) };
  });
}

/** What was said of other days is not what is said of days that are new; the form comes with it filled in. */
async function viewOfOther(
  db: Db,
  caseId: string,
  month: string,
  { absences, participantView }: Pick<RegisterAttendanceInput, 'absences' | 'participantView'>,
): Promise<FieldError[]> {
  const before = (await attendanceOf(db, caseId)).find((one) => one.month === month)?.absences ?? [];
  if (before.length === 0 || !participantView) return [];
  const minutes = (one: { minutesPerDay: number | null }) => one.minutesPerDay ?? Infinity;
  const heard = absences.every((now) =>
    before.some((one) => one.from <= now.from && now.to <= one.to && minutes(now) <= minutes(one)),
  );
  if (heard) return [];
  const said = (await attendanceText(db, caseId, month)).participantView;
  const unified = (written: unknown) => String(written).replace(/\s+/g, ' ').trim();
  if (unified(said) !== unified(participantView)) return [];
  const message =
    'Teksten er fra forrige gang, og gjaldt ikke fraværet som er nytt. Skriv hva deltakeren sier om det også.';
  return [{ field: 'participantView', message }];
}

type Attendance = Omit<RegisterAttendanceInput, 'month' | 'note' | 'participantView'>;

function contradictions(month: string, attendance: Attendance): FieldError[] {
  const { asPlanned, work, absences, otherBenefits } = attendance;
  const rows = { work, absences, otherBenefits };
  const count = work.length + absences.length + otherBenefits.length;
  if (asPlanned && count > 0) {
    const message =
      'Du har valgt «Som planlagt», men også skrevet unntak. Fjern unntakene, eller velg «Med unntak».';
    return [{ field: 'asPlanned', message }];
  }
  if (!asPlanned && count === 0) {
    const message = 'Skriv minst ett unntak, eller velg «Som planlagt».';
    return [{ field: 'asPlanned', message }];
  }
  return Object.entries(rows).flatMap(([list, some]) =>
    some.flatMap((row, index) => daysWrong(month, row, `${list}.${index}`)),
  );
}

function daysWrong(month: string, { from, to }: { from: string; to: string }, place: string): FieldError[] {
  if (from > to) return [{ field: `${place}.to`, message: 'Siste dag kan ikke være før første dag.' }];
  const outside = (day: string) => day < `${month}-01` || day > lastDayOfMonth(month);
  const message = 'Dagen må ligge i måneden. Registrer resten på måneden den hører til.';
  return [
    ...(outside(from) ? [{ field: `${place}.from`, message }] : []),
    ...(outside(to) ? [{ field: `${place}.to`, message }] : []),
  ];
}
