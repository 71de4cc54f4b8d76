import { isDate, norwegian } from '../calendar.ts';
import { checkWith } from '../check.ts';
import { breach } from '../finding.ts';
import { periodEnd } from '../period.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';

/** A decision period, by whoever has decided it. */
export interface PeriodFacts {
  readonly today: string;
  readonly from: string;
  readonly to: string;
}

export const periodAtMostOneYear = rulesOver<PeriodFacts>()({
  id: 'period-at-most-one-year',
  sections: [SECTION.period],
  says: 'En vedtaksperiode varer i høyst ett år.',
  facts: ['from', 'to'],
  settings: ['shortMonthEndsPeriod'],
  check({ from, to }, settings) {
    if (!isDate(from) || !isDate(to)) {
      return breach('Perioden mangler en gyldig første eller siste dag. Skriv datoene på nytt.');
    }
    if (to < from) {
      return breach(`Perioden slutter ${norwegian(to)}, før den starter ${norwegian(from)}. Rett datoene.`);
    }
    const last = periodEnd(from, 12, settings);
    if (to <= last) return undefined;
    return breach(
      `Perioden ${norwegian(from)}–${norwegian(to)} er lenger enn ett år. Siste mulige dag er ${norwegian(last)}.`,
    );
  },
});

export const periodRules = [periodAtMostOneYear] as const;
export const checkPeriod = checkWith(periodRules);
