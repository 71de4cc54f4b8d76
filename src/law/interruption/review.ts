import { code, date, pastDate, remarks, text } from '../answers.ts';
import { isDate, norwegian } from '../calendar.ts';
import { checkWith } from '../check.ts';
import { YES_NO } from '../codes.ts';
import { breach, note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { lastsUntilYear, yearOutOn } from './dates.ts';
import type { InterruptionReviewFacts } from './facts.ts';

const rule = rulesOver<InterruptionReviewFacts>();

export const reviewAnswered = rule({
  id: 'interruption-review-answered',
  sections: [SECTION.interruption, SECTION.consult],
  says: 'Under et avbrudd skal kontoret vurdere om det er sannsynlig at deltakeren kommer tilbake.',
  facts: ['today', 'contactedOn', 'likely', 'reason'],
  check: ({ today, contactedOn, likely, reason }) =>
    remarks(
      pastDate(
        { label: 'Når snakket dere sist med deltakeren?', value: contactedOn, required: false },
        today,
      ),
      !contactedOn &&
        note('Det er ikke snakket med deltakeren. Prøv å få kontakt før programmet foreslås avsluttet.'),
      code({ label: 'Er det sannsynlig at deltakeren kommer tilbake?', value: likely }, YES_NO),
      text({ label: 'Begrunnelse', value: reason }, 'Skriv hva svaret bygger på.'),
    ),
});

export const reviewWithinYear = rule({
  id: 'interruption-review-expected',
  sections: [SECTION.interruption],
  says: 'Et avbrudd som skal vare, må ventes å slutte før ett år er gått.',
  facts: ['today', 'interruptedFrom', 'interruptedBefore', 'likely', 'expectedTo'],
  settings: ['shortMonthEndsPeriod', 'interruptionYearCounts'],
  version: 4,
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
    if (!lastsUntilYear(expectedTo, year)) return undefined;
    return breach(
      `Avbruddet ventes å vare til ${norwegian(expectedTo)}. Etter ett år, ${norwegian(year)}, skal programmet avsluttes. Velg en tidligere dato, eller svar nei.`,
    );
  },
});

export const interruptionReviewRules = [reviewAnswered, reviewWithinYear] as const;

/** Job `check-interruption-review`. */
export const checkInterruptionReview = checkWith(interruptionReviewRules);
