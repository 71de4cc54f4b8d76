import { expect, it } from 'vitest';
import { atPeriodEnd } from '../../../src/law/index.ts';

const limits = { utmostDay: '2028-09-30', lastDayBefore67: null };

it.each([
  ['time is left', '2027-09-30', limits, true, 'period-end'],
  ['a day is left', '2028-09-29', limits, true, 'period-end'],
  ['nothing is left of the third year', '2028-09-30', limits, false, 'period-end'],
  ['two days before 67', '2027-09-30', { ...limits, lastDayBefore67: '2027-10-01' }, true, 'period-end'],
  ['the day before 67', '2027-09-30', { ...limits, lastDayBefore67: '2027-09-30' }, false, 'turned-67'],
  ['after 67', '2027-09-30', { ...limits, lastDayBefore67: '2027-09-29' }, false, 'turned-67'],
])(
  'when %s, a period that ends leads to what the law allows',
  (_when, to, of, extensionPossible, endReason) =>
    expect(atPeriodEnd(to, of)).toEqual({
      extensionPossible,
      endReason,
      turns67: endReason === 'turned-67',
    }),
);
