import { breach, note, type Remark } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { EntryFacts } from './facts.ts';
import { veryLimitedUpTo } from './very-limited.ts';

/** The amount helps the judgement, it does not replace it: what is "very limited" depends on the household. */
export const benefitsConsistent = rulesOver<EntryFacts>()({
  id: 'entry-benefits-amount',
  version: 3,
  sections: [SECTION.entryBenefits],
  says: 'Beløpet i ytelser skal passe med svaret på om ytelsene er ingen, svært begrensede eller mer.',
  facts: ['benefits', 'benefitsMonthlyKr', 'guidingRate'],
  settings: ['veryLimitedBenefitsMonthlyKr'],
  check({ benefits, benefitsMonthlyKr: kr, guidingRate }, settings): Remark | undefined {
    const known = typeof kr === 'number';
    if (known && (!Number.isFinite(kr) || kr < 0)) {
      return breach('Beløpet i ytelser per måned kan ikke være negativt. Skriv beløpet på nytt.');
    }
    if (benefits === 'none' && known && kr > 0) {
      return breach('Svaret er «Nei, ingen», men det er ført et beløp per måned. Rett svaret eller beløpet.');
    }
    if (benefits === 'very-limited' && !known) {
      return breach('Svaret er «Ja, men svært lite», men beløpet mangler. Skriv beløpet per måned.');
    }
    const limit = veryLimitedUpTo(guidingRate, settings);
    if (!known || !limit) return undefined;
    // A rate that has run out was followed by a higher one: what is not above it is not above the next either.
    if (benefits === 'very-limited' && kr > limit.kr) {
      return note(
        said(
          `Beløpet er over ${limit.words} for svært begrensede ytelser. Begrunn hvorfor de likevel er det, for eksempel ut fra husstanden.`,
          limit.check,
        ),
      );
    }
    if (benefits === 'more' && kr <= limit.kr) {
      return note(
        `Svaret er «Ja, mer enn det», men beløpet er ikke over ${limit.words}. Kontroller vurderingen.`,
      );
    }
    if (benefits === 'more' && limit.check) {
      return note(said(`Svaret er «Ja, mer enn det» ut fra ${limit.words}.`, limit.check));
    }
    return undefined;
  },
});

const said = (...sentences: readonly (string | undefined)[]): string => sentences.filter(Boolean).join(' ');
