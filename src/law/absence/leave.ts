import { note } from '../finding.ts';
import { norwegian, isDate } from '../calendar.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { AbsenceFacts } from './facts.ts';

const rule = rulesOver<AbsenceFacts>();

export const leaveAssessed = rule({
  id: 'absence-leave-assessed',
  sections: [SECTION.duration],
  says: 'Permisjon uten stønad må godkjennes; godkjent permisjon regnes ikke med i de to årene.',
  facts: ['kind', 'from', 'to'],
  check({ kind, from, to }) {
    if (kind !== 'unpaid-leave' || !isDate(from)) return undefined;
    const days = isDate(to) ? `${norwegian(from)}–${norwegian(to)}` : `fra ${norwegian(from)} og videre`;
    return note(
      `Det er søkt om permisjon uten stønad ${days}. Avgjør om den skal godkjennes; da flyttes den lengste varigheten tilsvarende.`,
    );
  },
});

export const unauthorisedExplained = rule({
  id: 'absence-unauthorised',
  sections: [SECTION.benefitAbsence, SECTION.enlightened],
  says: 'Fravær uten sykdom, tvingende velferdsgrunn eller tillatelse reduserer stønaden tilsvarende.',
  facts: ['kind', 'from'],
  check: ({ kind, from }) =>
    kind === 'unauthorised'
      ? note(
          `Deltakeren har vært borte uten avtale${isDate(from) ? ` fra ${norwegian(from)}` : ''}. Finn ut hvorfor, og avgjør hva slags fravær det er, før stønaden reduseres.`,
        )
      : undefined,
});

export const leaveRules = [leaveAssessed, unauthorisedExplained] as const;
