import { afterAll, beforeAll, expect, it } from 'vitest';
import { paymentMonths, planPaymentMonth, type CaseFile } from '../../src/casefile/index.ts';
import { closePaymentMonth } from '../../workers/payment/close-payment-month.ts';
import { openTestCaseFile } from '../casefile/support/case-file.ts';
import { runStep } from '../casefile/support/run-step.ts';

let caseFile: CaseFile;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
afterAll(() => caseFile.close());

let of = { officeId: '1201', month: '2026-09' };
let office = 0;
const close = (variables: Record<string, unknown>) =>
  runStep(closePaymentMonth, caseFile, '2026-10-12', {
    ...of,
    paymentCases: [],
    pagesUrl: 'https://flyt.example',
    ...variables,
  });
const closedOn = async () =>
  (await paymentMonths(caseFile.db, of.officeId)).find(({ month }) => month === of.month)?.closedOn;

it.each([
  ['nothing', null],
  ['the codes, in a month that began before they were taken away', { paymentMeasure: 'remind' }],
])(
  'a month is closed when what the manager answered is kept, and not before; left is %s',
  async (_what, left) => {
    of = { officeId: `12${10 + office++}`, month: '2026-09' };
    await caseFile.transaction((tx) =>
      planPaymentMonth(tx, { ...of, today: '2026-10-01', pagesUrl: 'https://flyt.example' }),
    );
    const answered = { paymentMeasure: 'remind', note: 'Veilederen registrerer i dag.' };
    await expect(close({ paymentFollowUp: answered })).rejects.toMatchObject({
      code: 'FOLLOW_UP_BEING_RECORDED',
      retryable: true,
    });
    expect(await closedOn()).toBeNull();

    await close({ paymentFollowUp: left });
    expect(await closedOn()).toBe('2026-10-12');
  },
);

it('a month that was never late has no answer to wait for', () => {
  expect(closePaymentMonth.input.safeParse({ ...of, paymentCases: [], pagesUrl: 'x' }).success).toBe(true);
});
