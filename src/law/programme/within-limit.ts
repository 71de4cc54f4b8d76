import { isDate, norwegian } from '../calendar.ts';
import { counting } from '../duration/earlier.ts';
import { programmeLimits } from '../duration/limits.ts';
import { stretchesOf, TIME_LEFT_SETTINGS } from '../duration/time-left.ts';
import {
  hasSpecialReasons,
  SPECIAL_REASONS,
  specialReasonRemarksAtEntry,
} from '../extension/special-reasons.ts';
import { breach } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { settingsHere } from '../settings-here.ts';
import type { PlanFacts } from './facts.ts';

const rule = rulesOver<PlanFacts>();

export const startsAfterEarlier = rule({
  id: 'programme-after-earlier',
  sections: [SECTION.duration],
  says: 'Et nytt program kan ikke overlappe et program som personen har hatt før.',
  facts: ['startDate', 'earlier'],
  check({ startDate, earlier }) {
    if (!isDate(startDate)) return undefined;
    return (earlier ?? [])
      .filter(({ to }) => startDate <= to)
      .map(({ to }) =>
        breach(
          `Startdatoen er ${norwegian(startDate)}, men det tidligere programmet varte til ${norwegian(to)}. Programmene kan ikke overlappe: velg en senere startdato, eller rett det som er registrert.`,
        ),
      );
  },
});

export const withinTwoYears = rule({
  id: 'programme-within-limit',
  version: 2,
  sections: [SECTION.duration, SECTION.thirdYear],
  says: 'Sammen med tidligere program kan programmet vare i to år, og i ett år til når særlige grunner tilsier det.',
  facts: ['decisionPeriod', 'earlier', ...SPECIAL_REASONS],
  settings: TIME_LEFT_SETTINGS,
  check({ decisionPeriod: period, earlier, ...reasons }, settings) {
    const counted = counting(earlier, settings);
    if (!period || counted.length === 0) return undefined;
    const { lastOrdinaryDay, utmostDay } = programmeLimits(
      { firstStart: period.from, earlier },
      { ...settingsHere(), ...settings },
    );
    if (period.to <= lastOrdinaryDay) return undefined;
    const had = `Perioden går til ${norwegian(period.to)}, men personen har hatt program ${stretchesOf(counted)}`;
    if (period.to > utmostDay) {
      return breach(
        utmostDay < period.from
          ? `${had}, og lengste varighet er brukt. Programmet kan ikke innvilges: be beslutteren sende saken tilbake.`
          : `${had}, så programmet kan vare lengst til ${norwegian(utmostDay)}. Velg færre måneder.`,
      );
    }
    if (hasSpecialReasons(reasons)) return undefined;
    return lastOrdinaryDay < period.from
      ? specialReasonRemarksAtEntry(
          reasons,
          `${had}, og de to årene er brukt`,
          'Be beslutteren sende saken tilbake.',
        )
      : breach(
          `${had}, så de to årene er over ${norwegian(lastOrdinaryDay)}. Velg færre måneder. Særlige grunner for mer tid vurderes før perioden er ute.`,
        );
  },
});
