import { breach, note, type Remark } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { thousands } from '../text.ts';
import type { EntryFacts } from './facts.ts';

/** The amount helps the judgement, it does not replace it: what is "very limited" depends on the household. */
export const benefitsConsistent = rulesOver<EntryFacts>()({
  id: 'entry-benefits-amount',
  version: 2,
  sections: [SECTION.entryBenefits],
  says: 'Beløpet i ytelser skal passe med svaret på om ytelsene er ingen, svært begrensede eller mer.',
  facts: ['benefits', 'benefitsMonthlyKr'],
  settings: ['veryLimitedBenefitsMonthlyKr'],
  check({ benefits, benefitsMonthlyKr: kr }, { veryLimitedBenefitsMonthlyKr: limit }): Remark | undefined {
    const known = typeof kr === 'number';
    if (known && (!Number.isFinite(kr) || kr < 0)) {
      return breach('Beløpet i ytelser per måned kan ikke være negativt. Skriv beløpet på nytt.');
    }
    if (benefits === 'none' && known && kr > 0) {
      return breach(
        'Svaret er «ingen ytelser», men det er ført et beløp per måned. Rett svaret eller beløpet.',
      );
    }
    if (benefits === 'very-limited' && !known) {
      return breach('Svaret er «svært begrensede ytelser», men beløpet mangler. Skriv beløpet per måned.');
    }
    if (benefits === 'very-limited' && known && kr > limit) {
      return note(
        `Beløpet er over utgangspunktet ${thousands(limit)} kr per måned for «svært begrensede» ytelser. Begrunn hvorfor de likevel er det, for eksempel ut fra husstanden.`,
      );
    }
    if (benefits === 'more' && known && kr <= limit) {
      return note(
        `Svaret er «mer enn svært begrensede», men beløpet er ikke over utgangspunktet ${thousands(limit)} kr per måned. Kontroller vurderingen.`,
      );
    }
    return undefined;
  },
});
