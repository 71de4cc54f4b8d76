import { note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { thousands } from '../text.ts';
import { superseded } from './superseded.ts';

interface Facts {
  readonly otherBenefitsMonthlyKr: number;
}

/** One amount for all days; version 2 has a rate by date. */
export const screenedBenefits1 = superseded(
  rulesOver<Facts>()({
    id: 'screening-benefits',
    sections: [SECTION.entryBenefits],
    says: 'Kandidater har ingen eller svært begrensede andre ytelser til livsopphold.',
    facts: ['otherBenefitsMonthlyKr'],
    settings: ['veryLimitedBenefitsMonthlyKr'],
    check({ otherBenefitsMonthlyKr }, { veryLimitedBenefitsMonthlyKr }) {
      const limit = Number(veryLimitedBenefitsMonthlyKr);
      return otherBenefitsMonthlyKr > limit
        ? note(`Har andre ytelser over utgangspunktet ${thousands(limit)} kr per måned.`)
        : undefined;
    },
  }),
  '2026-11-28',
);
