import { describe, expect, it } from 'vitest';
import { checkPaymentApproval, checkPaymentControl } from '../../../src/law/index.ts';
import { found, messageOf } from '../helpers.ts';

describe('the approval of a month', () => {
  const check = (answers: object) =>
    checkPaymentApproval({
      today: '2026-07-03',
      result: 'approve',
      preparedBy: ['veileder'],
      approvedBy: 'beslutter',
      ...answers,
    });

  it.each([
    [{}, []],
    [{ preparedBy: [] }, []],
    [{ preparedBy: ['beslutter', 'veileder'] }, ['brudd payment-four-eyes']],
    [{ preparedBy: ['veileder', ' Beslutter '] }, ['brudd payment-four-eyes']],
    [{ preparedBy: null }, ['brudd payment-four-eyes']],
    [{ approvedBy: null }, ['brudd payment-four-eyes']],
    [{ preparedBy: [], approvedBy: null }, ['brudd payment-four-eyes']],
    [{ result: null, approvedBy: null }, ['brudd payment-approval-answered']],
    [{ result: 'return', recheck: 'all', reason: 'Sjekk fraværet i juni.', approvedBy: 'veileder' }, []],
    [{ result: 'return', recheck: 'deviations' }, ['brudd payment-returned-with-reason']],
    [{ result: 'return', reason: 'Sjekk fraværet i juni.' }, ['brudd payment-returned-with-reason']],
    [{ changedCases: ['KVP-2026-00001'] }, ['merknad payment-changed-since']],
  ])('%j: %j', (answers, findings) => expect(found(check(answers))).toEqual(findings));

  it('names the cases that something has changed in, and what comes of it', () => {
    const changedCases = ['KVP-2026-00001', 'KVP-2026-00002', 'Kari Nordmann'];
    expect(messageOf(check({ changedCases }), 'payment-changed-since')).toContain(
      'KVP-2026-00001 og KVP-2026-00002 etter',
    );
  });
});

describe('the control of a month that deviates', () => {
  const check = (answers: object) =>
    checkPaymentControl({ today: '2026-07-03', month: '2026-06', openBreaches: [], ...answers });

  it.each([
    [{ action: 'correct', reason: 'Timene stemmer ikke.' }, []],
    [{ action: 'correct' }, ['brudd payment-held-back-with-reason']],
    [{ action: 'pay', seenVersion: 1, basisVersion: 1 }, []],
    [{ action: 'pay', seenVersion: 1, basisVersion: 2 }, ['brudd payment-paid-as-seen']],
    [{ action: 'hold', reason: 'Venter på svar.', seenVersion: 1, basisVersion: 2 }, []],
  ])('%j: %j', (answers, findings) => expect(found(check(answers))).toEqual(findings));
});
