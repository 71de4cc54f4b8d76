import { z } from 'zod';
import { CaseFileError, monthsAfter, paymentMonths, periodsOf, readCase } from '../../casefile/index.ts';
import { monthName } from '../../law/index.ts';
import { overpaidMonths } from '../../payment/settled-months.ts';
import { registerAdjustmentInput } from '../api/schemas/register-adjustment.ts';
import { registerTheAdjustment } from '../cases/register-adjustment.ts';
import { capital } from '../words/capitals.ts';
import { caseForm } from './case-form.ts';
import * as numbers from '../words/numbers.ts';
import { kronerTyped, readKroner } from './read-amounts.ts';

const NO_AMOUNT = 'Skriv beløpet i kroner, for eksempel 1 234,50.';

/** Kroner as they are typed, read as øre and then as the API reads them. */
const kroner = (ore: z.ZodType<number, number>) =>
  z
    .string(NO_AMOUNT)
    .transform((text, context) => {
      const read = readKroner(text);
      if (read === undefined) context.addIssue(NO_AMOUNT);
      return read ?? z.NEVER;
    })
    .pipe(ore);

const { kind, amountOre, instalmentOre, fromMonth, forMonth, participantHeard, participantView, reason } =
  registerAdjustmentInput.shape;
const adjustmentForm = z
  .strictObject({
    kind,
    amount: kroner(amountOre),
    instalment: kroner(instalmentOre.unwrap()).optional(),
    fromMonth,
    forMonth,
    participantHeard,
    participantView,
    reason,
  })
  .transform(({ amount, instalment, ...rest }) => ({
    ...rest,
    amountOre: amount,
    instalmentOre: instalment,
  }));

/** Money decided on beside what the law gives by itself: too much paid that is set off (§ 40) or not, or a correction. */
export const adjustment = caseForm({
  address: '/korreksjon',
  right: 'register-adjustment',
  view: 'adjustment',
  schema: adjustmentForm,
  names: { amountOre: 'amount', instalmentOre: 'instalment' },
  field: 'kind',
  async load({ caseFile: { db } }, { caseId }, today, typed) {
    const { officeId, phase } = await readCase(db, caseId);
    if ((await periodsOf(db, caseId)).length === 0)
      throw new CaseFileError('ERR_WRONG_PHASE', { caseId, phase });
    const open = (await paymentMonths(db, officeId)).find(({ closedOn }) => closedOn === null);
    const first = open?.month ?? today.slice(0, 7);
    const months = Array.from({ length: 6 }, (_, index) => monthsAfter(first, index));
    const overpaid = await overpaidMonths(db, caseId, today);
    const asked = overpaid.find(({ month }) => month === typed.forMonth);
    return {
      ...(asked && { values: { forMonth: asked.month, amount: kronerTyped(asked.amountOre) } }),
      title: 'Registrer for mye utbetalt, eller en korreksjon',
      overpaid: overpaid.map(({ month, amountOre }) => ({
        code: month,
        text: `${capital(monthName(month))}: ${numbers.kroner(amountOre)} for mye`,
      })),
      months: months.map((month) => ({ code: month, text: capital(monthName(month)) })),
    };
  },
  run: (services, user, { caseId }, input) => registerTheAdjustment(services, user, caseId, input),
  to: '?melding=korreksjon#utbetalinger',
});
