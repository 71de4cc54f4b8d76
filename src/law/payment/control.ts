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
  readonly action?: Code<'pay' | 'hold'>;
  readonly reason?: Text;
  /** Breaches that the basis still has, by rule. */
  readonly openBreaches?: readonly string[] | null;
}

export const CONTROL_ACTIONS = { pay: 'utbetal', hold: 'hold tilbake' } as const;

const rule = rulesOver<PaymentControlFacts>();

export const controlAnswered = rule({
  id: 'payment-control-answered',
  sections: [SECTION.payment],
  says: 'Den som kontrollerer, velger om måneden skal utbetales eller holdes tilbake.',
  facts: ['action'],
  check: ({ action }) => code({ label: 'Hva skal skje?', value: action }, CONTROL_ACTIONS),
});

export const heldBackWithReason = rule({
  id: 'payment-held-back-with-reason',
  sections: [SECTION.payment],
  says: 'Stønad som holdes tilbake, skal ha en begrunnelse.',
  facts: ['action', 'reason'],
  check: ({ action, reason }) =>
    remarks(
      action === 'hold' &&
        text({ label: 'Begrunnelse', value: reason }, 'Skriv hvorfor måneden holdes tilbake.'),
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

export const paymentControlRules = [controlAnswered, heldBackWithReason, noBreachPaid] as const;

/** Job `check-payment-control`. */
export const checkPaymentControl = checkWith(paymentControlRules);
