import { addCalendarDays, addMonths, latest } from '../calendar.ts';
import { breach, note } from '../finding.ts';
import { overlap } from '../period.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { PlanFacts } from './facts.ts';
import { planned, stretch } from './planned.ts';

export const jobSearchIncluded = rulesOver<PlanFacts>()({
  id: 'programme-job-search',
  sections: [SECTION.jobSearch],
  says: 'Jobbsøking skal være med senest i den avsluttende delen av programmet.',
  facts: ['period', 'activities', 'extensionForeseen'],
  settings: ['closingPartMonths'],
  version: 2,
  check({ period, activities, extensionForeseen }, { closingPartMonths }) {
    if (!period) return undefined;
    // Months back from the day after, so that three whole months to 30 September begin on 1 July.
    const begins = addMonths(addCalendarDays(period.to, 1), -closingPartMonths);
    const closing = { from: latest(period.from, begins), to: period.to };
    const searches = planned(activities).filter((a) => a.kind === 'job-search' && overlap(a, period));
    if (searches.some((search) => overlap(search, closing))) return undefined;
    if (searches.length > 0) {
      return note(
        `Jobbsøking er planlagt, men ikke i den avsluttende delen, ${stretch(closing)}. Vurder å ta den med der også.`,
      );
    }
    const message = `Jobbsøking er ikke med. Legg den inn senest i den avsluttende delen, ${stretch(closing)}`;
    return extensionForeseen === 'yes'
      ? note(`${message}, eller i siste periode når programmet forlenges.`)
      : breach(`${message}.`);
  },
});
