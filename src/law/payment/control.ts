import { checkWith } from '../check.ts';
import { code, remarks, text } from '../answers.ts';
import { breach } from '../finding.ts';
import type { Code, Text } from '../facts.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { monthName } from './facts.ts';

/** What somebody answered when a month's basis had something to look at. */
export interface PaymentControlFacts {
  readonly today: string;
  readonly month?: string | null;
  readonly action?: Code<'pay' | 'hold' | 'correct'>;
  readonly reason?: Text;
  /** Breaches that the basis still has, by rule. */
  readonly openBreaches?: readonly string[] | null;
  /** The version of the basis that was looked at, and the one that it is now. */
  readonly seenVersion?: number | null;
  readonly basisVersion?: number | null;
}

export const CONTROL_ACTIONS = {
  pay: 'utbetal',
  hold: 'hold tilbake til neste måned',
  correct: 'frammøtet må rettes',
} as const;

const rule = rulesOver<PaymentControlFacts>();

export const controlAnswered = rule({
  id: 'payment-control-answered',
  sections: [SECTION.payment],
  version: 2,
  says: 'Den som kontrollerer, velger om måneden skal utbetales, holdes tilbake eller rettes.',
  facts: ['action'],
  check: ({ action }) => code({ label: 'Hva skal skje?', value: action }, CONTROL_ACTIONS),
});

export const heldBackWithReason = rule({
  id: 'payment-held-back-with-reason',
  sections: [SECTION.payment],
  version: 2,
  says: 'Stønad som holdes tilbake eller sendes til retting, skal ha en begrunnelse.',
  facts: ['action', 'reason'],
  check: ({ action, reason }) =>
    remarks(
      action === 'hold' &&
        text({ label: 'Begrunnelse', value: reason }, 'Skriv hvorfor måneden holdes tilbake.'),
      action === 'correct' &&
        text({ label: 'Begrunnelse', value: reason }, 'Skriv hva som må rettes i frammøtet.'),
    ),
});

export const noBreachPaid = rule({
  id: 'payment-no-breach-paid',
  sections: [SECTION.payment],
  says: 'En måned med brudd i grunnlaget utbetales ikke før bruddet er rettet.',
  facts: ['action', 'month', 'openBreaches'],
  check({ action, month, openBreaches }) {
    if (action !== 'pay' || !Array.isArray(openBreaches) || openBreaches.length === 0) return undefined;
    const name = typeof month === 'string' && /^\d{4}-\d\d$/.test(month) ? monthName(month) : 'måneden';
    return breach(
      `Du har valgt å utbetale ${name}, men grunnlaget har fortsatt brudd. Rett dem på saken (frammøte, timer), eller velg å holde måneden tilbake.`,
    );
  },
});

export const paidAsSeen = rule({
  id: 'payment-paid-as-seen',
  sections: [SECTION.payment],
  says: 'Det som utbetales, er det grunnlaget som er kontrollert.',
  facts: ['action', 'seenVersion', 'basisVersion'],
  check({ action, seenVersion, basisVersion }) {
    if (action !== 'pay' || typeof basisVersion !== 'number' || seenVersion === basisVersion)
      return undefined;
    return breach(
      'Grunnlaget er endret siden du fikk oppgaven. Se på det nye beløpet og de nye merknadene, og velg på nytt.',
    );
  },
});

export const paymentControlRules = [controlAnswered, heldBackWithReason, noBreachPaid, paidAsSeen] as const;

/** Job `check-payment-control`. */
export const checkPaymentControl = checkWith(paymentControlRules);
