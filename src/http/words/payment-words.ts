import type { PaymentAdjustment } from '../../casefile/index.ts';
import { monthName } from './dates.ts';
import { kroner } from './numbers.ts';

const ADJUSTMENTS: Readonly<Record<PaymentAdjustment['kind'], string>> = {
  overpayment: 'For mye utbetalt',
  correction: 'Korreksjon',
  waived: 'For mye utbetalt',
};

/** One line that says what was decided on and how far it has come. */
export function adjustmentShown(one: PaymentAdjustment): string {
  const of = one.forMonth ? ` for ${monthName(one.forMonth)}` : '';
  const what = `${ADJUSTMENTS[one.kind]}${of}: ${kroner(one.amountOre)}`;
  if (one.kind === 'waived') return `${what}. Trekkes ikke`;
  if (one.overturned) {
    const back = one.takenOre ? `. ${kroner(one.takenOre)} betales tilbake` : '';
    return `${what}. Vedtaket er endret etter klage, og ingenting trekkes${back}`;
  }
  if (one.replaced) {
    const taken = one.takenOre ? `. ${kroner(one.takenOre)} er trukket` : '';
    return `${what}. Vedtaket er endret av Statsforvalteren, og ingenting mer trekkes etter det${taken}`;
  }
  const instalment = one.instalmentOre ? `, høyst ${kroner(one.instalmentOre)} i måneden` : '';
  const left = one.remainingOre === 0 ? 'gjort opp' : `${kroner(one.remainingOre)} gjenstår`;
  return `${what} fra ${monthName(one.fromMonth)}${instalment}. ${left[0]!.toUpperCase()}${left.slice(1)}`;
}
