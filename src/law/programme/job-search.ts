import { addCalendarDays, addMonths, latest, norwegian } from '../calendar.ts';
import { atPeriodEnd } from '../duration/period-end.ts';
import { remarks } from '../answers.ts';
import { breach, note, type Remark } from '../finding.ts';
import { overlap } from '../period.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { PlanFacts } from './facts.ts';
import { planned, stretch } from './planned.ts';

type Foreseen = Pick<PlanFacts, 'extensionForeseen' | 'lastOrdinaryDay' | 'utmostDay' | 'lastDayBefore67'>;

export const jobSearchIncluded = rulesOver<PlanFacts>()({
  id: 'programme-job-search',
  sections: [SECTION.jobSearch],
  says: 'Jobbsøking skal være med senest i den avsluttende delen av programmet; i et program som forlenges, i siste periode.',
  facts: ['period', 'activities', 'extensionForeseen', 'lastOrdinaryDay', 'utmostDay', 'lastDayBefore67'],
  settings: ['closingPartMonths'],
  version: 3,
  check({ period, activities, ...facts }, { closingPartMonths }) {
    if (!period) return undefined;
    const { foreseen, ignored } = whatFollows(facts, period.to);
    // Months back from the day after, so that three whole months to 30 September begin on 1 July.
    const begins = addMonths(addCalendarDays(period.to, 1), -closingPartMonths);
    const closing = { from: latest(period.from, begins), to: period.to };
    const searches = planned(activities).filter((a) => a.kind === 'job-search' && overlap(a, period));
    if (searches.some((search) => overlap(search, closing))) return ignored;
    if (searches.length > 0) {
      const early = `Jobbsøking er planlagt, men ikke i den avsluttende delen, ${stretch(closing)}. Vurder å ta den med der også.`;
      return remarks(note(early), ignored);
    }
    const message = `Jobbsøking er ikke med. Legg den inn senest i den avsluttende delen, ${stretch(closing)}`;
    if (!foreseen) return remarks(breach(`${message}.`), ignored);
    return note(
      `${message}, eller i siste periode når programmet forlenges.${pastTwoYears(facts, period.to)}`,
    );
  },
});

/** Whether the extension that is foreseen can follow, and what is said of it where it cannot. */
function whatFollows(
  { extensionForeseen, utmostDay, lastDayBefore67 }: Foreseen,
  lastDay: string,
): { foreseen: boolean; ignored?: Remark } {
  if (extensionForeseen !== true) return { foreseen: false };
  if (!utmostDay) return { foreseen: true };
  const { extensionPossible, turns67 } = atPeriodEnd(lastDay, {
    utmostDay,
    lastDayBefore67: lastDayBefore67 ?? null,
  });
  if (extensionPossible) return { foreseen: true };
  const why = turns67
    ? `deltakeren fyller 67 år, og siste dag før det er ${norwegian(lastDayBefore67!)}`
    : `den lengste varigheten er nådd ${norwegian(utmostDay)}`;
  const says = `Det er krysset av for at programmet trolig skal forlenges, men ingen periode kan følge etter denne: ${why}. Krysset teller ikke.`;
  return { foreseen: false, ignored: note(says) };
}

/** A third year is not to be counted on: it needs special reasons (§ 32). */
const pastTwoYears = ({ lastOrdinaryDay }: Foreseen, lastDay: string): string =>
  lastOrdinaryDay && lastDay >= lastOrdinaryDay
    ? ` De to årene er brukt opp ${norwegian(lastOrdinaryDay)}, så en ny periode krever særlige grunner.`
    : '';
