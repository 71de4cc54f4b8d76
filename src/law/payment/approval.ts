import { checkWith } from '../check.ts';
import { code, remarks, text } from '../answers.ts';
import { fourEyesRemark } from '../decision/verdict.ts';
import type { Code, Text } from '../facts.ts';
import { note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { list } from '../text.ts';
import { texts } from './read-facts.ts';

/** What somebody answered who was to let an office's whole month go to payroll. */
export interface PaymentApprovalFacts {
  readonly today: string;
  readonly result?: Code<'approve' | 'return'>;
  /** Which cases are to be looked at anew when the month is returned. */
  readonly recheck?: Code<'deviations' | 'all'>;
  readonly reason?: Text;
  /** Everybody who has registered attendance or controlled a case of the month. */
  readonly preparedBy?: readonly string[] | null;
  readonly approvedBy?: string | null;
  /** Cases whose basis would be another one if it were worked out now. */
  readonly changedCases?: readonly string[] | null;
}

export const APPROVAL_RESULTS = {
  approve: 'ja, måneden kan utbetales',
  return: 'nei, send måneden tilbake',
} as const;

export const RECHECKS = {
  deviations: 'bare sakene med merknader',
  all: 'alle sakene i måneden',
} as const;

const rule = rulesOver<PaymentApprovalFacts>();

export const approvalAnswered = rule({
  id: 'payment-approval-answered',
  sections: [SECTION.payment],
  says: 'Den som attesterer, godkjenner måneden eller sender den tilbake.',
  facts: ['result'],
  check: ({ result }) => code({ label: 'Kan måneden utbetales?', value: result }, APPROVAL_RESULTS),
});

export const returnedWithReason = rule({
  id: 'payment-returned-with-reason',
  sections: [SECTION.payment],
  says: 'En måned som sendes tilbake, skal ha en begrunnelse og si hvilke saker det gjelder.',
  facts: ['result', 'recheck', 'reason'],
  check: ({ result, recheck, reason }) =>
    remarks(
      result === 'return' && code({ label: 'Hva skal kontrolleres på nytt?', value: recheck }, RECHECKS),
      result === 'return' && text({ label: 'Begrunnelse', value: reason }, 'Skriv hva som skal rettes.'),
    ),
});

/** As with decisions: internal control, which § 5 demands, and good practice with money. */
export const approvedByAnother = rule({
  id: 'payment-four-eyes',
  sections: [SECTION.internalControl],
  says: 'Den som attesterer måneden, skal være en annen enn de som har registrert og kontrollert den.',
  facts: ['result', 'preparedBy', 'approvedBy'],
  check({ result, preparedBy, approvedBy }) {
    if (result !== 'approve') return undefined;
    // A month in which nobody has done anything has nobody to be apart from.
    const nobody = Array.isArray(preparedBy) && preparedBy.length === 0;
    const prepared = nobody ? ['-'] : Array.isArray(preparedBy) ? texts(preparedBy) : null;
    return fourEyesRemark({ preparedBy: prepared, decidedBy: texts([approvedBy])[0] ?? null });
  },
});

export const approvedAsItStands = rule({
  id: 'payment-changed-since',
  sections: [SECTION.payment],
  says: 'Det som endres etter at måneden er regnet ut, rettes med neste måned.',
  facts: ['changedCases'],
  check({ changedCases }) {
    const cases = texts(changedCases).filter((one) => /^KVP-\d{4}-\d{5}$/.test(one));
    if (cases.length === 0) return undefined;
    return note(
      `Noe er endret i ${list(cases)} etter at måneden ble regnet ut. Send måneden tilbake for å få det med; ellers rettes det med neste måned.`,
    );
  },
});

export const paymentApprovalRules = [
  approvalAnswered,
  returnedWithReason,
  approvedByAnother,
  approvedAsItStands,
] as const;

/** Job `check-payment-approval`. */
export const checkPaymentApproval = checkWith(paymentApprovalRules);
