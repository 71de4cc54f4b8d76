import { isDate, latest } from '../calendar.ts';
import { checkWith } from '../check.ts';
import { cutPeriod } from '../duration/cut-period.ts';
import { programmeLimits } from '../duration/limits.ts';
import { hasSpecialReasons } from '../extension/special-reasons.ts';
import { periodEnd, type Period } from '../period.ts';
import type { Outcome } from '../run-rules.ts';
import type { Settings } from '../settings.ts';
import { settingsHere } from '../settings-here.ts';
import {
  activitiesExist,
  activitiesInPeriod,
  activitiesReasoned,
  freeDaysChosen,
  reasonsDiffer,
} from './activities.ts';
import { evaluationsPlanned } from './evaluations.ts';
import type { PlanFacts, PlanLimits, ProgrammeFacts } from './facts.ts';
import { fullWeek, noGap, notTooMuch } from './full-time.ts';
import { educationForWork } from './education.ts';
import { jobSearchIncluded } from './job-search.ts';
import { activityNeedsMapped, needsAnswered, omissionsReasoned } from './needs.ts';
import {
  childrenCounted,
  childrenNotFewer,
  childrenQualifying,
  individualPlanOffered,
  planMadeWithParticipant,
} from './participation.ts';
import { periodReasoned } from './period-reason.ts';
import { endsBefore67, lengthStated, startInTime, startStated } from './start.ts';
import { withinTwoYears, startsAfterEarlier } from './within-limit.ts';
import { essentialPart, restJustified, workAtMostHalf } from './work-share.ts';

/** Rules on any plan. */
export const planRules = [
  activitiesExist,
  activitiesInPeriod,
  activitiesReasoned,
  reasonsDiffer,
  freeDaysChosen,
  noGap,
  fullWeek,
  notTooMuch,
  workAtMostHalf,
  essentialPart,
  restJustified,
  educationForWork,
  jobSearchIncluded,
  needsAnswered,
  omissionsReasoned,
  activityNeedsMapped,
  evaluationsPlanned,
  planMadeWithParticipant,
  individualPlanOffered,
  childrenCounted,
  childrenNotFewer,
  childrenQualifying,
] as const;

/** Rules on the plan of a new decision period, which also says when it starts and how long it lasts. */
export const programmeRules = [
  startStated,
  startInTime,
  lengthStated,
  periodReasoned,
  endsBefore67,
  startsAfterEarlier,
  withinTwoYears,
] as const;

const checkNewPlan = checkWith<PlanFacts>([...programmeRules, ...planRules]);
const checkChangedPlan = checkWith<PlanFacts>(planRules);

/**
 * The decision period that a start and a length give; undefined while one of them is wrong. One month is the shortest
 * that can be chosen: where less is left until the 67th birthday or of the two years, it ends there. Otherwise
 * somebody with a right to the programme could have none. What is left after whole months comes with an extension.
 */
export function programmePeriod(
  facts: Omit<ProgrammeFacts, 'today'>,
  settings: Settings = settingsHere(),
): Period | undefined {
  const { startDate, months, birthDate, earlier } = facts;
  if (!isDate(startDate) || !Number.isInteger(months) || months! < 1 || months! > 12) return undefined;
  const to = periodEnd(startDate, months!, settings);
  if (months !== 1) return { from: startDate, to };
  const known = { firstStart: startDate, earlier, birthDate: isDate(birthDate) ? birthDate : null };
  const { lastDay } = programmeLimits(
    { ...known, thirdYearTo: hasSpecialReasons(facts) ? to : null },
    settings,
  );
  return cutPeriod(startDate, months!, lastDay, settings);
}

/** Jobs `check-programme` and, with `change`, `check-programme-change`. */
export function checkProgramme(facts: ProgrammeFacts, settings: Settings = settingsHere()): Outcome {
  if (facts.change) return checkChange(facts, facts.change, settings);
  const period = programmePeriod(facts, settings);
  return checkNewPlan(
    { ...facts, ...limitsOfNew(facts, settings), period, decisionPeriod: period },
    settings,
  );
}

/** How long a programme that begins with this plan can last. */
function limitsOfNew(
  { startDate, birthDate, earlier }: ProgrammeFacts,
  settings: Settings,
): PlanLimits | undefined {
  if (!isDate(startDate)) return undefined;
  const known = { firstStart: startDate, earlier, birthDate: isDate(birthDate) ? birthDate : null };
  const { lastOrdinaryDay, utmostDay, lastDayBefore67 } = programmeLimits(known, settings);
  return { lastOrdinaryDay, utmostDay, lastDayBefore67 };
}

/** A changed plan must fill what is left of the running period: nobody can mend days that have passed. */
function checkChange(
  facts: ProgrammeFacts,
  change: NonNullable<ProgrammeFacts['change']>,
  settings: Settings,
): Outcome {
  const decisionPeriod = { from: change.periodStart, to: change.periodEnd };
  const from = latest(
    facts.today,
    isDate(facts.startDate) ? facts.startDate : facts.today,
    decisionPeriod.from,
  );
  const period = from <= decisionPeriod.to ? { from, to: decisionPeriod.to } : undefined;
  return checkChangedPlan({ ...facts, period, decisionPeriod }, settings);
}
