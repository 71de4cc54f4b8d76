import { code, integer, remarks, text } from '../answers.ts';
import { addCalendarDays, norwegian } from '../calendar.ts';
import { breach, note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { ExtensionFacts } from './facts.ts';
import { periodEnd } from '../period.ts';
import { NEXT_PERIOD_FACTS, NEXT_PERIOD_SETTINGS, nextPeriod } from './next-period.ts';

const rule = rulesOver<ExtensionFacts>();

export const extensionAnswered = rule({
  id: 'extension-proposal',
  sections: [SECTION.period],
  says: 'Før perioden er ute, skal det foreslås å forlenge i inntil ett år eller å avslutte.',
  facts: ['proposal', 'months'],
  check: ({ proposal, months }) =>
    remarks(
      code(
        { label: 'Hva foreslår du?', value: proposal },
        { extend: 'forleng programmet', end: 'avslutt programmet' },
      ),
      proposal === 'extend' && integer({ label: 'Hvor mange måneder?', value: months }, 1, 12),
    ),
});

export const participantHeard = rule({
  id: 'extension-participant-view',
  sections: [SECTION.consult, SECTION.notice],
  says: 'Deltakeren skal være hørt før programmet forlenges eller avsluttes.',
  facts: ['participantView'],
  check: ({ participantView }) =>
    remarks(
      text({ label: 'Hva mener deltakeren?', value: participantView }, 'Skriv hva deltakeren selv mener.'),
    ),
});

export const withinMaximum = rule({
  id: 'extension-within-maximum',
  sections: [SECTION.duration, SECTION.period],
  says: 'Programmet kan vare i to år, og i høyst ett år til når særlige grunner tilsier det.',
  facts: [...NEXT_PERIOD_FACTS],
  settings: [...NEXT_PERIOD_SETTINGS],
  version: 2,
  check(facts, settings) {
    const { utmostDay, months } = facts;
    const next = nextPeriod(facts, settings);
    if (!next) return undefined;
    if (next.to < periodEnd(next.from, months!, settings)) {
      return note(
        `Perioden slutter ${norwegian(next.to)}, før ${months} hele måneder er gått: lenger kan programmet ikke vare.`,
      );
    }
    if (next.to <= utmostDay) return undefined;
    return next.from > utmostDay
      ? breach(
          `Programmet har nådd den lengste varigheten ${norwegian(utmostDay)} og kan ikke forlenges. Foreslå å avslutte.`,
        )
      : breach(
          `Forlengelsen går til ${norwegian(next.to)}, men programmet kan vare lengst til ${norwegian(utmostDay)}. Velg færre måneder.`,
        );
  },
});

export const extensionBefore67 = rule({
  id: 'extension-before-67',
  sections: [SECTION.entryAge, SECTION.duration],
  says: 'Programmet gis bare så lenge deltakeren er under 67 år.',
  facts: [...NEXT_PERIOD_FACTS],
  settings: [...NEXT_PERIOD_SETTINGS],
  version: 2,
  check(facts, settings) {
    const { lastDayBefore67 } = facts;
    const next = nextPeriod(facts, settings);
    if (!next || !lastDayBefore67 || next.to <= lastDayBefore67) return undefined;
    return breach(
      `Forlengelsen går til ${norwegian(next.to)}, men deltakeren fyller 67 år før det. Velg færre måneder, eller foreslå å avslutte.`,
    );
  },
});

/** Nothing typed in the form can bring a late day back, so this only tells. */
export const assessedInTime = rule({
  id: 'extension-in-time',
  sections: [SECTION.period],
  says: 'Forlengelse eller avslutning skal være avgjort når perioden er ute.',
  facts: ['today', 'periodEnd'],
  settings: ['extensionLeadDays'],
  check({ today, periodEnd }, { extensionLeadDays }) {
    if (today > periodEnd) {
      return note(
        `Perioden sluttet ${norwegian(periodEnd)}, og i dag er ${norwegian(today)}. Avgjør saken straks.`,
      );
    }
    if (addCalendarDays(today, extensionLeadDays) <= periodEnd) return undefined;
    return note(
      `Perioden slutter ${norwegian(periodEnd)}. Avgjørelsen haster hvis deltakeren skal få den i tide.`,
    );
  },
});
