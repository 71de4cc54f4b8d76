import { describe, expect, it } from 'vitest';
import { admissionOf, checkAdmission, checkComplaint, type AdmissionFacts } from '../../../src/law/index.ts';
import { breaches, found, messageOf } from '../helpers.ts';

const complaint = {
  today: '2026-09-21',
  decidedOn: '2026-08-28',
  decisionReceivedOn: '2026-09-01',
  receivedOn: '2026-09-21',
  complainant: 'party',
  complete: 'yes',
  triedBefore: 'no',
} as const;
const late = { ...complaint, today: '2026-09-23', receivedOn: '2026-09-23' } as const;
const barred = { ...complaint, today: '2027-08-30', receivedOn: '2027-08-30' } as const;

describe('a complaint as it is registered', () => {
  it.each([
    ['in order', {}, [], 'admissible'],
    [
      'a representative with authority',
      { complainant: 'representative', authorised: 'yes' },
      [],
      'admissible',
    ],
    [
      'a representative without',
      { complainant: 'representative', authorised: 'no' },
      ['merknad complaint-by-whom'],
      'to-be-assessed',
    ],
    [
      'a representative, authority not looked into',
      { complainant: 'representative' },
      ['brudd complaint-by-whom'],
      'to-be-assessed',
    ],
    ['somebody else', { complainant: 'other' }, ['merknad complaint-by-whom'], 'to-be-assessed'],
    ['not complete (§ 32)', { complete: 'no' }, ['merknad complaint-form'], 'to-be-assessed'],
    ['tried before (§ 28)', { triedBefore: 'yes' }, ['merknad complaint-not-tried-before'], 'to-be-assessed'],
    ['late', late, ['merknad complaint-in-time'], 'to-be-assessed'],
    ['after a year', barred, ['merknad complaint-within-year'], 'to-be-assessed'],
    ['nobody', { complainant: null }, ['brudd complaint-by-whom'], 'to-be-assessed'],
  ])('%s', (_what, changes, findings, admission) => {
    const facts = { ...complaint, ...changes } as AdmissionFacts;
    expect(found(checkComplaint(facts))).toEqual(findings);
    expect(admissionOf(facts)).toBe(admission);
  });

  it.each([
    ['not yet come', { receivedOn: '2026-09-22' }],
    ['came before it was sent', { sentOn: '2026-09-21', receivedOn: '2026-09-20' }],
    ['came before the decision', { receivedOn: '2026-08-27', decisionReceivedOn: undefined }],
    ['the decision came before it was made', { decisionReceivedOn: '2026-08-27' }],
    ['known before it was made', { decisionReceivedOn: undefined, knownOn: '2026-08-27' }],
    ['both notice and knowledge', { knownOn: '2026-09-03' }],
    ['a day that is none', { receivedOn: '2026-02-30' }],
  ])('dates that cannot be: %s', (_what, changes) =>
    expect(breaches(checkComplaint({ ...complaint, ...changes }))).toEqual(['complaint-dates']),
  );

  it('says by how much it is late, and how the deadline was found', () => {
    expect(messageOf(checkComplaint(late), 'complaint-in-time')).toMatch(
      /23\.9\.2026.*22\.9\.2026.*1\.9\.2026/,
    );
    const unknown = { ...late, decisionReceivedOn: undefined, today: '2026-09-30', receivedOn: '2026-09-30' };
    expect(messageOf(checkComplaint(unknown), 'complaint-in-time')).toContain('dagen ikke er kjent');
  });
});

describe('whether a complaint is taken up', () => {
  const noReceipt = { decisionReceivedOn: undefined };
  const unknownReceipt = { ...noReceipt, receivedOn: '2026-09-30', today: '2026-09-30' };
  const yes = { ...late, accept: 'yes', reason: 'Var innlagt på sykehus.' } as const;
  const no = { ...late, accept: 'no', rejectionGround: 'late', reason: 'Ingen grunn er oppgitt.' } as const;
  it.each([
    ['late, nobody to blame', { ...yes, lateGround: 'not-to-blame' }, []],
    ['late, special reasons', { ...yes, lateGround: 'special-reasons' }, []],
    ['late, no ground chosen', yes, ['complaint-late-ground']],
    ['late by an assumed day only: nothing to excuse', { ...yes, ...unknownReceipt }, []],
    [
      'rejected as late though nobody knows when the decision came (§ 29)',
      { ...no, ...unknownReceipt },
      ['complaint-late-by-known-receipt'],
    ],
    ['a year after the decision it does not matter when that came', { ...no, ...barred, ...noReceipt }, []],
    ['late from knowledge without a notice', { ...no, ...noReceipt, knownOn: '2026-09-01' }, []],
    ['late, no words', { ...yes, lateGround: 'not-to-blame', reason: '' }, ['complaint-admission-reasoned']],
    [
      'a year has passed: no ground helps',
      { ...barred, ...{ accept: 'yes', lateGround: 'special-reasons', reason: 'Helse.' } },
      ['complaint-barred'],
    ],
    ['rejected as late', no, []],
    ['rejected as late after a year', { ...no, ...barred }, []],
    ['rejected as late though it is in time', { ...no, ...complaint }, ['complaint-rejection-fits']],
    ['rejected without ground', { ...no, rejectionGround: undefined }, ['complaint-admission-reasoned']],
    ['the party has a right', { ...no, rejectionGround: 'no-right' }, ['complaint-rejection-fits']],
    ['somebody else has none', { ...no, complainant: 'other', rejectionGround: 'no-right' }, []],
    ['appealable', { ...no, rejectionGround: 'not-appealable' }, ['complaint-rejection-fits']],
    ['tried before', { ...no, triedBefore: 'yes', rejectionGround: 'not-appealable' }, []],
    ['not mended', { ...no, complete: 'no', rejectionGround: 'not-mended', mendBy: '2026-09-22' }, []],
    [
      'time to mend is not over',
      { ...no, complete: 'no', rejectionGround: 'not-mended', mendBy: '2026-09-23' },
      ['complaint-rejection-fits'],
    ],
    [
      'no deadline to mend was set',
      { ...no, complete: 'no', rejectionGround: 'not-mended' },
      ['complaint-rejection-fits'],
    ],
    [
      'nothing to mend',
      { ...no, rejectionGround: 'not-mended', mendBy: '2026-09-22' },
      ['complaint-rejection-fits'],
    ],
    ['nothing answered', late, ['complaint-admission-reasoned']],
  ])('%s', (_what, facts, broken) =>
    expect(breaches(checkAdmission(facts as AdmissionFacts))).toEqual(broken),
  );
});
