import { addCalendarDays } from '../calendar.ts';
import { breach, note, type Remark } from '../finding.ts';
import type { Period } from '../period.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { decimal, saysSomething } from '../text.ts';
import type { PlanFacts } from './facts.ts';
import { planned, stretch } from './planned.ts';
import { joined, stretches, type Stretch } from './weeks.ts';

const rule = rulesOver<PlanFacts>();

export const noGap = rule({
  id: 'programme-no-gap',
  sections: [SECTION.fullTime, SECTION.weeklyHours],
  says: 'Programmet er helårig: ingen arbeidsdag i perioden kan være uten aktivitet.',
  facts: ['period', 'activities'],
  version: 2,
  check({ period, activities }) {
    if (!period) return undefined;
    const empty = stretches(planned(activities), period).filter(({ hours }) => hours === 0);
    return joined(empty, () => true).map((gap) =>
      breach(
        `Programmet er uten aktivitet ${stretch(gap)}. Legg inn aktivitet i disse dagene, også når deltakeren venter på plass i et tiltak.`,
      ),
    );
  },
});

/**
 * A week below full time is only let through (with a note) in a soft start: within the first weeks of the decision
 * period, on days that a reasoned `soft-start-rest` activity covers, with hours that never go down.
 */
export const fullWeek = rule({
  id: 'programme-full-week',
  sections: [SECTION.weeklyHours, SECTION.fullTime],
  says: 'Programmet skal ha minst 37,5 timer i hver uke.',
  facts: ['period', 'decisionPeriod', 'activities'],
  settings: ['fullTimeHours', 'softStartWeeks'],
  version: 2,
  check({ period, decisionPeriod, activities }, { fullTimeHours, softStartWeeks }): Remark[] {
    if (!period) return [];
    const start = (decisionPeriod ?? period).from;
    const softUntil = addCalendarDays(start, softStartWeeks * 7 - 1);
    const pieces = stretches(planned(activities), period);
    const under = pieces.filter(({ hours }) => hours > 0 && hours < fullTimeHours);
    return joined(under, (a, b) => a.hours === b.hours && isSoft(a) === isSoft(b)).map((piece) => {
      const text = `${capital(stretch(piece))} er programmet på ${decimal(piece.hours)} timer i uken. Fullt program er ${decimal(fullTimeHours)} timer`;
      if (!isSoft(piece))
        return breach(`${text}: legg inn mer aktivitet, eller sett av begrunnet tid til helse.`);
      if (piece.to > softUntil) {
        return breach(
          `${text}, og en myk start kan vare i høyst ${softStartWeeks} uker. Øk timene tidligere.`,
        );
      }
      return fallsBefore(pieces, piece)
        ? breach(`${text}, og timene går ned i den myke starten. Planlegg en jevn opptrapping.`)
        : note(`${text}. Det godtas som myk start: følg opp at timene økes som planlagt.`);
    });
  },
});

export const notTooMuch = rule({
  id: 'programme-hours-reasonable',
  sections: [SECTION.weeklyHours],
  says: 'Flere timer enn en vanlig arbeidsuke skal være ment slik.',
  facts: ['period', 'activities'],
  settings: ['hoursNoteAbove', 'hoursBreachAbove', 'fullTimeHours'],
  version: 2,
  check({ period, activities }, { hoursNoteAbove, hoursBreachAbove, fullTimeHours }) {
    if (!period) return undefined;
    const over = stretches(planned(activities), period).filter(({ hours }) => hours > hoursNoteAbove);
    return joined(over, (a, b) => a.hours === b.hours).map((piece) => {
      const text = `${capital(stretch(piece))} er det planlagt ${decimal(piece.hours)} timer i uken, og fullt program er ${decimal(fullTimeHours)}.`;
      return piece.hours > hoursBreachAbove
        ? breach(`${text} Kontroller timene og datoene.`)
        : note(`${text} Kontroller at det er ment slik.`);
    });
  },
});

const isSoft = ({ activities }: Stretch): boolean =>
  activities.some(({ kind, reason }) => kind === 'soft-start-rest' && saysSomething(reason));

const fallsBefore = (pieces: readonly Stretch[], piece: Stretch & Period): boolean =>
  pieces.some((earlier) => earlier.to < piece.from && earlier.hours > piece.hours);

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
