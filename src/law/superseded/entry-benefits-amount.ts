import { breach, note, type Remark } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { thousands } from '../text.ts';
import { superseded } from './superseded.ts';

interface Facts {
  readonly benefits?: string | null;
  readonly benefitsMonthlyKr?: number | null;
}

/** One amount for all days, whose age nobody was told. Version 1 wrote it without a space; version 3 has a rate by date. */
const version = (number: number, shown: (kr: number) => string) =>
  rulesOver<Facts>()({
    id: 'entry-benefits-amount',
    version: number,
    sections: [SECTION.entryBenefits],
    says: 'Beløpet i ytelser skal passe med svaret på om ytelsene er ingen, svært begrensede eller mer.',
    facts: ['benefits', 'benefitsMonthlyKr'],
    settings: ['veryLimitedBenefitsMonthlyKr'],
    check({ benefits, benefitsMonthlyKr: kr }, { veryLimitedBenefitsMonthlyKr }): Remark | undefined {
      const limit = Number(veryLimitedBenefitsMonthlyKr);
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
          `Beløpet er over utgangspunktet ${shown(limit)} kr per måned for «svært begrensede» ytelser. Begrunn hvorfor de likevel er det, for eksempel ut fra husstanden.`,
        );
      }
      if (benefits === 'more' && known && kr <= limit) {
        return note(
          `Svaret er «mer enn svært begrensede», men beløpet er ikke over utgangspunktet ${shown(limit)} kr per måned. Kontroller vurderingen.`,
        );
      }
      return undefined;
    },
  });

export const benefitsConsistent1 = superseded(version(1, String), '2026-11-28');
export const benefitsConsistent2 = superseded(version(2, thousands), '2026-11-28');
