import { isDate, norwegian } from '../calendar.ts';
import { checkWith } from '../check.ts';
import { cutPeriod } from '../duration/cut-period.ts';
import type { NumberAnswer } from '../facts.ts';
import { breach } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { checkProgramme } from '../programme/check-programme.ts';
import type { ProgrammeFacts } from '../programme/facts.ts';
import { periodReasoned } from '../programme/period-reason.ts';
import type { Period } from '../period.ts';
import type { Outcome } from '../run-rules.ts';
import { SECTION } from '../sections.ts';
import type { Settings } from '../settings.ts';
import { settingsHere } from '../settings-here.ts';

/** The programme for the period that an extension gives. */
export interface NextProgrammeFacts extends Omit<ProgrammeFacts, 'change'> {
  /** The proposed next period: it begins the day after the running one. */
  readonly nextPeriod: Period;
}

export const planFitsNextPeriod = rulesOver<NextProgrammeFacts>()({
  id: 'extension-plan-fits-period',
  sections: [SECTION.period],
  says: 'Programmet for en ny vedtaksperiode dekker nettopp den perioden som foreslås.',
  facts: ['startDate', 'months', 'nextPeriod'],
  settings: ['shortMonthEndsPeriod'],
  version: 2,
  check({ startDate, months, nextPeriod: { from, to } }, settings) {
    if (startDate !== from) {
      const given = isDate(startDate) ? norwegian(startDate) : 'en dato som mangler';
      return breach(
        `Programmet starter ${given}, men neste periode starter ${norwegian(from)}. Sett startdatoen til ${norwegian(from)}.`,
      );
    }
    // Its last month may be cut short.
    if (isLength(months) && cutPeriod(from, months, to, settings).to === to) return undefined;
    return breach(
      `Programmet varer i ${typeof months === 'number' ? months : 'et ukjent antall'} måneder, men den foreslåtte perioden slutter ${norwegian(to)}. Gi programmet samme varighet som forlengelsen.`,
    );
  },
});

const isLength = (months: NumberAnswer | undefined): months is number =>
  Number.isInteger(months) && months! > 0;

export const nextProgrammeRules = [planFitsNextPeriod] as const;
const checkPeriod = checkWith<NextProgrammeFacts>([...nextProgrammeRules, periodReasoned]);

/** Job `check-next-programme`: the rules on any plan, over the whole of the next period, and why that suits. */
export function checkNextProgramme(
  { nextPeriod, ...facts }: NextProgrammeFacts,
  settings: Settings = settingsHere(),
): Outcome {
  const change = { periodStart: nextPeriod.from, periodEnd: nextPeriod.to };
  const period = checkPeriod({ ...facts, nextPeriod }, settings);
  const plan = checkProgramme({ ...facts, change }, settings);
  return {
    onDate: plan.onDate,
    findings: [...period.findings, ...plan.findings],
    passed: period.passed && plan.passed,
    applied: [...period.applied, ...plan.applied],
  };
}
