import { afterAll, beforeAll, expect, it } from 'vitest';
import { paymentMonths, planPaymentMonth, type CaseFile } from '../../src/casefile/index.ts';
import type { JobInfo } from '../../src/engine/job.ts';
import { closePaymentMonth } from '../../workers/payment/close-payment-month.ts';
import { openTestCaseFile } from '../casefile/support/case-file.ts';

let caseFile: CaseFile;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
afterAll(() => caseFile.close());

const of = { officeId: '1201', month: '2026-09' };
const job = {
  ...{ key: '1', type: 'close-payment-month', elementId: 'close_payment_month', elementInstanceKey: '2' },
  ...{ processId: 'payment', processVersion: 1, processInstanceKey: '3' },
  ...{ now: '2026-10-12T08:00:00Z[UTC]', today: '2026-10-12' },
} satisfies JobInfo;

const close = (variables: Record<string, unknown>) =>
  closePaymentMonth.run(
    closePaymentMonth.input.parse({
      ...of,
      paymentCases: [],
      pagesUrl: 'https://flyt.example',
      ...variables,
    }),
    job,
    { caseFile } as Parameters<typeof closePaymentMonth.run>[2],
  );
const closedOn = async () =>
  (await paymentMonths(caseFile.db, of.officeId)).find(({ month }) => month === of.month)?.closedOn;

it('a month is not closed over what the manager has just answered: the close is tried again when that is kept', async () => {
  await caseFile.transaction((tx) =>
    planPaymentMonth(tx, { ...of, today: '2026-10-01', pagesUrl: 'https://flyt.example' }),
  );
  const answered = { paymentMeasure: 'remind', note: 'Veilederen registrerer i dag.' };
  await expect(close({ unkeptFollowUp: answered })).rejects.toMatchObject({
    code: 'FOLLOW_UP_BEING_RECORDED',
    retryable: true,
  });
  expect(await closedOn()).toBeNull();

  await close({ unkeptFollowUp: null, paymentFollowUp: { paymentMeasure: 'remind' } });
  expect(await closedOn()).toBe('2026-10-12');
});

it('a month that was never late, or began before it was asked for, has no answer to wait for', () => {
  expect(closePaymentMonth.input.safeParse({ ...of, paymentCases: [], pagesUrl: 'x' }).success).toBe(true);
});
