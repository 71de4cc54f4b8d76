import { addMonths, isDate } from '../calendar.ts';
import { checkWith } from '../check.ts';
import { note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { monthName } from './facts.ts';

/** What is registered about months that the office's runs are through with. */
export interface ChangedMonthsFacts {
  readonly today: string;
  /** In order. */
  readonly changedMonths: readonly string[];
  /** The month that the office pays next: it takes the corrections of earlier ones along. */
  readonly nextPaymentMonth: string;
}

/**
 * § 39 has the benefit paid by what is registered, without an end to how far back; which months are worked out anew by
 * themselves is our setting. What it leaves out is still owed, or paid too much, so somebody must know that it is theirs.
 */
export const changeTooOld = rulesOver<ChangedMonthsFacts>()({
  id: 'payment-change-too-old',
  sections: [SECTION.payment],
  says: 'Er måneden som det registreres noe på, for gammel til å bli rettet av seg selv, skal den som registrerer, få vite det.',
  facts: ['changedMonths', 'nextPaymentMonth'],
  settings: ['correctionMonths'],
  check({ changedMonths, nextPaymentMonth }, { correctionMonths }) {
    if (!Array.isArray(changedMonths) || !isDate(`${nextPaymentMonth}-01`)) return undefined;
    const first = addMonths(`${nextPaymentMonth}-01`, -correctionMonths).slice(0, 7);
    const old = (changedMonths as string[]).filter((month) => isDate(`${month}-01`) && month < first);
    if (old.length === 0) return undefined;
    const months =
      old.length === 1 ? monthName(old[0]!) : `${monthName(old[0]!)} til ${monthName(old.at(-1)!)}`;
    return note(
      `Det som nå er registrert for ${months}, blir ikke etterbetalt av seg selv: bare måneder fra og med ${monthName(first)} regnes ut på nytt. Er det utbetalt for lite eller for mye, registrer en manuell korreksjon i saken.`,
    );
  },
});

export const changedMonthsRules = [changeTooOld] as const;
export const checkChangedMonths = checkWith(changedMonthsRules);
