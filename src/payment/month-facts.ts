import {
  absencesOf,
  activitiesInForce,
  attendanceOf,
  decisionsOf,
  freeDayActivities,
  periodsOf,
  programmesOf,
  readCase,
  suspendedAbsences,
  uncountedPeriods,
  type Db,
  type ProgrammeVersion,
} from '../casefile/index.ts';
import { compare, settingsHere, effectOnBenefit, type MonthFacts } from '../law/index.ts';
import { childrenCounted } from './children-counted.ts';

/** Everything that a case's months are worked out from, as its file has it now: read once, for as many months as asked. */
export async function paymentFacts(
  tx: Db,
  caseId: string,
  today: string,
): Promise<(month: string) => MonthFacts> {
  const { birthDate, endedOn } = await readCase(tx, caseId);
  const periods = await periodsOf(tx, caseId);
  const versions = (await programmesOf(tx, caseId)).toSorted((a, b) => compare(a.validFrom, b.validFrom));
  const uncounted = await uncountedPeriods(tx, caseId);
  const absences = await absencesOf(tx, caseId);
  const suspended = await suspendedAbsences(tx, caseId);
  const attendance = await attendanceOf(tx, caseId);
  const reserved = (await decisionsOf(tx, caseId)).filter(({ data }) => data.absenceReserved === true);
  const run = periods
    .map(({ from, to, decisionNumber }) => ({
      ...{ from, to: endedOn && endedOn < to ? endedOn : to },
      reserved: reserved.some(({ number }) => number === decisionNumber),
    }))
    .filter(({ from, to }) => from <= to);
  const facts = {
    today,
    birthDate,
    programme: run.map(({ from, to }) => ({ from, to })),
    unreserved: run.filter((one) => !one.reserved).map(({ from, to }) => ({ from, to })),
    ...(await childrenCounted(tx, caseId)),
    interruptions: uncounted.filter(({ kind }) => kind === 'interruption'),
    absences: absences
      .filter(({ status }) => status !== 'withdrawn')
      .map(({ number, kind, status, from, to, minutesPerDay }) => ({
        ...{ from, to, minutesPerDay },
        // The refusal waits for the complaint over it (administration act § 42). When it stands, the months are worked
        // out with the deduction, and somebody decides on what was paid without it (§ 40).
        effect: suspended.has(number) ? 'keeps' : effectOnBenefit({ kind, status }).effect,
      })),
    plannedWork: plannedWork(versions),
    freeDayActivities: freeDayActivities(versions),
  };
  return (month) => {
    const registered = attendance.find((one) => one.month === month);
    if (!registered) return { ...facts, month, attendance: null };
    const { asPlanned, work, absences: away, otherBenefits } = registered;
    return { ...facts, month, attendance: { asPlanned, work, absences: away, otherBenefits } };
  };
}

/** Hours of work and apprenticeship in the plan. */
const plannedWork = (versions: readonly ProgrammeVersion[]): MonthFacts['plannedWork'] =>
  activitiesInForce(versions)
    .filter(({ activity }) => settingsHere().incomeGivingKinds.includes(activity.kind))
    .map(({ from, to, activity }) => ({
      ...{ from, to },
      minutesPerDay: Math.round((activity.hoursPerWeek * 60) / 5),
    }));
