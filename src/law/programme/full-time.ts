import { addCalendarDays, isDate, latest, norwegian } from '../calendar.ts';
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
 * A week below full time is only let through (with a note) in a soft start: within the first weeks of the programme
 * here, on days that a reasoned `soft-start-rest` activity covers, with hours that never go down and are full before the
 * decision period is over. § 30 asks for full time without an exception; that a programme may begin softly is no more
 * than a beginning, so an extension does not begin anew, and a first period that is soft throughout is no soft start.
 * After a move the weeks are counted from the first day here: the plan is made anew then, and no section says otherwise.
 */
export const fullWeek = rule({
  id: 'programme-full-week',
  sections: [SECTION.weeklyHours, SECTION.fullTime],
  says: 'Programmet skal ha minst 37,5 timer i hver uke.',
  facts: ['period', 'decisionPeriod', 'firstStart', 'activities'],
  settings: ['fullTimeHours', 'softStartWeeks'],
  version: 3,
  check({ period, decisionPeriod, firstStart, activities }, { fullTimeHours, softStartWeeks }): Remark[] {
    if (!period) return [];
    const { from, to } = decisionPeriod ?? period;
    const start = isDate(firstStart) ? firstStart : from;
    const softUntil = addCalendarDays(start, softStartWeeks * 7 - 1);
    const pieces = stretches(planned(activities), period);
    // A plan that was changed or ended under way is judged by what it planned for the rest of the decision period.
    const whole = { from: period.from, to: latest(period.to, to) };
    const lastFull = stretches(planned(activities), whole).findLast(({ hours }) => hours >= fullTimeHours);
    const under = pieces.filter(({ hours }) => hours > 0 && hours < fullTimeHours);
    return joined(under, (a, b) => a.hours === b.hours && isSoft(a) === isSoft(b)).map((piece) => {
      const text = `${capital(stretch(piece))} er programmet på ${decimal(piece.hours)} timer i uken. Fullt program er ${decimal(fullTimeHours)} timer`;
      if (!isSoft(piece))
        return breach(`${text}: legg inn mer aktivitet, eller sett av begrunnet tid til helse.`);
      if (piece.to > softUntil) {
        return breach(
          `${text}, og en myk start kan vare i høyst ${softStartWeeks} uker fra programmet startet ${norwegian(start)}. Øk timene tidligere.`,
        );
      }
      if (fallsBefore(pieces, piece))
        return breach(`${text}, og timene går ned i den myke starten. Planlegg en jevn opptrapping.`);
      return lastFull && lastFull.from > piece.to
        ? note(`${text}. Det godtas som myk start: følg opp at timene økes som planlagt.`)
        : breach(
            `${text}, og perioden slutter før programmet er fullt. Planlegg opptrapping til fullt program i perioden.`,
          );
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
