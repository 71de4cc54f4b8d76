import { date, remarks } from '../answers.ts';
import { isDate, norwegian } from '../calendar.ts';
import { breach } from '../finding.ts';
import { yearOutOn } from '../interruption/dates.ts';
import type { InterruptionFacts, InterruptionReviewFacts } from '../interruption/facts.ts';
import { interrupts } from '../interruption/interrupts.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { superseded } from './superseded.ts';

/** A last day that makes the year full was accepted; since version 4 the day of coming back must lie within the year. */
export const interruptionWithinYear3 = superseded(
  rulesOver<InterruptionFacts>()({
    id: 'interruption-dates',
    sections: [SECTION.interruption],
    says: 'Et avbrudd ligger i programmet og varer i mindre enn ett år.',
    facts: ['programmeStart', 'periodEnd', 'from', 'expectedTo', 'proposal', 'interruptedBefore'],
    settings: ['shortMonthEndsPeriod', 'interruptionYearCounts'],
    version: 3,
    check({ programmeStart, periodEnd, from, expectedTo, proposal, interruptedBefore }, settings) {
      if (!interrupts(proposal)) return undefined;
      const wrong = remarks(
        date({ label: 'Første dag av avbruddet', value: from }),
        date({ label: 'Siste dag en regner med', value: expectedTo, required: false }),
      );
      if (!isDate(from)) return wrong;
      const before = isDate(programmeStart) && from < programmeStart;
      const after = isDate(periodEnd) && from > periodEnd;
      const year = yearOutOn(from, settings, interruptedBefore);
      return remarks(
        ...wrong,
        before &&
          breach(
            `Avbruddet starter ${norwegian(from)}, før programmet starter ${norwegian(programmeStart)}. Rett datoen.`,
          ),
        after &&
          breach(
            `Avbruddet starter ${norwegian(from)}, etter vedtaksperioden, som slutter ${norwegian(periodEnd)}. Rett datoen.`,
          ),
        isDate(expectedTo) &&
          expectedTo < from &&
          breach(
            `Avbruddet slutter ${norwegian(expectedTo)}, før det starter ${norwegian(from)}. Rett datoene.`,
          ),
        isDate(expectedTo) &&
          expectedTo >= year &&
          breach(
            `Avbruddet ventes å vare til ${norwegian(expectedTo)}. Etter ett år, ${norwegian(year)}, skal programmet avsluttes. Velg en tidligere dato, eller foreslå å avslutte.`,
          ),
      );
    },
  }),
  '2026-11-29',
);

/** As above, while an interruption runs. */
export const reviewWithinYear3 = superseded(
  rulesOver<InterruptionReviewFacts>()({
    id: 'interruption-review-expected',
    sections: [SECTION.interruption],
    says: 'Et avbrudd som skal vare, må ventes å slutte før ett år er gått.',
    facts: ['today', 'interruptedFrom', 'interruptedBefore', 'likely', 'expectedTo'],
    settings: ['shortMonthEndsPeriod', 'interruptionYearCounts'],
    version: 3,
    check({ today, interruptedFrom, interruptedBefore, likely, expectedTo }, settings) {
      if (likely !== 'yes') return undefined;
      const wrong = date({
        label: 'Siste dag av avbruddet en regner med nå',
        value: expectedTo,
        required: false,
      });
      if (wrong || !isDate(expectedTo)) return wrong;
      const year = yearOutOn(interruptedFrom, settings, interruptedBefore);
      if (expectedTo < today) {
        return breach(
          `Avbruddet ventes å slutte ${norwegian(expectedTo)}, men i dag er ${norwegian(today)}. Er deltakeren tilbake, registrer gjenopptakelsen i saken.`,
        );
      }
      if (expectedTo < year) return undefined;
      return breach(
        `Avbruddet ventes å vare til ${norwegian(expectedTo)}. Etter ett år, ${norwegian(year)}, skal programmet avsluttes. Velg en tidligere dato, eller svar nei.`,
      );
    },
  }),
  '2026-11-29',
);
