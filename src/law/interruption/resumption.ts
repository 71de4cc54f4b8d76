import { date, remarks, text } from '../answers.ts';
import { addCalendarDays, isDate, norwegian } from '../calendar.ts';
import { checkWith } from '../check.ts';
import { breach } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { yearOutOn } from './dates.ts';
import type { ResumptionFacts } from './facts.ts';

const rule = rulesOver<ResumptionFacts>();

export const resumedBeforeYear = rule({
  id: 'resumption-date',
  sections: [SECTION.interruption],
  says: 'Programmet kan gjenopptas til det har vært avbrutt i ett år.',
  facts: ['interruptedFrom', 'interruptedBefore', 'periodEnd', 'resumedOn', 'reason'],
  settings: ['shortMonthEndsPeriod', 'interruptionYearCounts'],
  version: 3,
  check({ interruptedFrom, interruptedBefore, periodEnd, resumedOn, reason }, settings) {
    const wrong = remarks(
      date({ label: 'Første dag tilbake i programmet', value: resumedOn }),
      text({ label: 'Begrunnelse', value: reason }, 'Skriv hva som er avtalt.'),
    );
    if (!isDate(resumedOn)) return wrong;
    const year = yearOutOn(interruptedFrom, settings, interruptedBefore);
    return remarks(
      ...wrong,
      resumedOn < interruptedFrom &&
        breach(
          `Deltakeren er tilbake ${norwegian(resumedOn)}, før avbruddet startet ${norwegian(interruptedFrom)}. Rett datoen.`,
        ),
      resumedOn >= year &&
        breach(
          `Deltakeren er tilbake ${norwegian(resumedOn)}, men ${norwegian(year)} har programmet vært avbrutt i ett år og skal avsluttes. Rett datoen, eller gå videre med avslutningen.`,
        ),
      resumedOn > periodEnd &&
        breach(
          `Deltakeren er tilbake ${norwegian(resumedOn)}, etter vedtaksperioden, som slutter ${norwegian(periodEnd)}. Da må det først fattes vedtak om en ny periode.`,
        ),
    );
  },
});

export const evaluationsAfterResumption = rule({
  id: 'resumption-evaluations',
  sections: [SECTION.evaluation],
  says: 'Etter et avbrudd planlegges evalueringene på nytt, og ingen av dem faller bort i stillhet.',
  facts: ['today', 'periodEnd', 'resumedOn', 'evaluationDates'],
  settings: ['newDateAfterNoShowDays'],
  check({ today, periodEnd, resumedOn, evaluationDates }, { newDateAfterNoShowDays }) {
    if (!isDate(resumedOn)) return undefined;
    const days = (evaluationDates ?? []).filter(isDate);
    const first = resumedOn > today ? resumedOn : today;
    const early = days.filter((day) => day < first);
    const late = days.filter((day) => day > periodEnd);
    const short = addCalendarDays(resumedOn, newDateAfterNoShowDays) > periodEnd;
    return remarks(
      early.length > 0 &&
        breach(
          `Evalueringen ${early.map(norwegian).join(', ')} er før ${norwegian(first)}. Velg en dag etter at deltakeren er tilbake.`,
        ),
      late.length > 0 &&
        breach(
          `Evalueringen ${late.map(norwegian).join(', ')} er etter vedtaksperioden, som slutter ${norwegian(periodEnd)}. Velg en tidligere dag.`,
        ),
      days.length === 0 &&
        !short &&
        breach(
          `Det er ikke planlagt noen evaluering fra ${norwegian(resumedOn)} til perioden slutter ${norwegian(periodEnd)}. Avtal minst én.`,
        ),
    );
  },
});

export const resumptionRules = [resumedBeforeYear, evaluationsAfterResumption] as const;

/** For the page that registers that somebody is back. */
export const checkResumption = checkWith(resumptionRules);
