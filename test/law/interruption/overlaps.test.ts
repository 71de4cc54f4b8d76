import { describe, expect, it } from 'vitest';
import {
  checkInterruption,
  checkInterruptionProposal,
  type InterruptionFacts,
  type MetAbsence,
} from '../../../src/law/index.ts';
import { found, messageOf } from '../helpers.ts';
import { agreed } from './agreed.ts';

const against: InterruptionFacts = {
  ...agreed,
  ...{ ground: 'not-attending', againstWill: 'yes', milderMeans: 'Færre timer er prøvd' },
  ...{ noticeSentOn: '2027-02-10', responseDeadline: '2027-02-24' },
};
const over = (from: string | null, to: string | null, facts: Partial<InterruptionFacts> = {}) => ({
  ...agreed,
  ...facts,
  earlierInterruptions: [{ from, to }],
});

describe('an interruption and an earlier one', () => {
  const twice = 'brudd interruption-over-interruption';
  it.each<[string, InterruptionFacts, string[]]>([
    ['the day before', over('2027-02-01', '2027-03-14'), []],
    ['the same day', over('2027-02-01', '2027-03-15'), [twice]],
    ['from the last day', over('2027-06-15', '2027-07-01'), [twice]],
    ['from the day after', over('2027-06-16', '2027-07-01'), []],
    ['within', over('2027-04-01', '2027-04-01'), [twice]],
    ['that lasts', over('2027-02-01', null), [twice]],
    ['nobody knows until when', over('2028-03-14', '2028-03-20', { expectedTo: null }), [twice]],
    ['nobody knows until when, after a year', over('2028-03-15', null, { expectedTo: null }), []],
    ['without a day', over(null, null), []],
    ['and the programme goes on', over('2027-02-01', null, { proposal: 'keep' }), []],
    ['in facts from before they were asked for', { ...agreed, earlierInterruptions: null }, []],
  ])('%s', (_name, facts, expected) => expect(found(checkInterruption(facts))).toEqual(expected));

  it('names both, and the first day that is free, before anybody has been told too', () => {
    const facts = over('2027-02-01', '2027-03-31', { proposal: undefined });
    const message = messageOf(checkInterruptionProposal(facts), 'interruption-over-interruption');
    expect(message).toContain('15.3.2027–15.6.2027 overlapper et tidligere avbrudd 1.2.2027–31.3.2027');
    expect(message).toContain('tidligst begynne 1.4.2027');
  });
});

describe('an interruption and absence', () => {
  const absent = (changes: Partial<MetAbsence>): MetAbsence => ({
    ...{ number: 3, kind: 'holiday', from: '2027-06-14', to: '2027-06-18', minutesPerDay: null },
    ...{ status: 'approved' },
    ...changes,
  });
  const breach = 'brudd interruption-over-absence';
  const note = 'merknad interruption-over-absence';
  const six = 'brudd interruption-six-weeks-after-birth';
  it.each<[string, Partial<MetAbsence>, againstWill: string[], asWished: string[]]>([
    ['approved holiday', {}, [breach], [note]],
    ['from the last day', { from: '2027-06-15' }, [breach], [note]],
    ['from the day after', { from: '2027-06-16' }, [], []],
    ['until the day before', { from: '2027-03-01', to: '2027-03-14' }, [], []],
    ['nobody has decided on', { status: 'reported' }, [breach], [note]],
    ['sickness that lasts', { kind: 'medical-certificate', from: '2027-02-01', to: null }, [breach], [note]],
    ['adoption', { kind: 'adoption' }, [breach], [note]],
    ['leave without benefit', { kind: 'unpaid-leave' }, [breach], [note]],
    ['hours of a day', { kind: 'nursing', minutesPerDay: 60 }, [note], [note]],
    ['without permission', { kind: 'unauthorised', to: null }, [note], [note]],
    ['of a kind that nobody knows', { kind: 'tired' }, [note], [note]],
    ['without a first day', { from: null }, [], []],
    ['birth, after its six weeks', { kind: 'birth', bornOn: '2027-01-01' }, [breach], [note]],
    ['birth, whose day is not known', { kind: 'birth', bornOn: null }, [breach], [note]],
    ['birth, in its six weeks', { kind: 'birth', bornOn: '2027-06-14' }, [six], [six]],
  ])('%s', (_name, changes, againstWill, asWished) => {
    const absence = absent(changes);
    const births = absence.kind === 'birth' ? [absence.bornOn ?? null] : [];
    const of = (facts: InterruptionFacts) =>
      found(checkInterruption({ ...facts, absences: [absence], registeredBirths: births }));
    expect(of(against)).toEqual(againstWill);
    expect(of(agreed)).toEqual(asWished);
    expect(of({ ...against, proposal: 'notice' })).toEqual([]);
  });

  it('are both named, with the section that gives the right, and what to do', () => {
    const outcome = checkInterruption({ ...against, absences: [absent({})] });
    expect(outcome.findings.map(({ section }) => section)).toEqual([
      expect.stringMatching(/forskriften § 17/),
    ]);
    const message = messageOf(outcome, 'interruption-over-absence');
    expect(message).toContain('15.3.2027–15.6.2027 overlapper ferie 14.6.2027–18.6.2027 (fravær 3)');
    expect(message).toContain('begynne tidligst 19.6.2027');
    const reported = { ...against, absences: [absent({ status: 'reported' })] };
    expect(messageOf(checkInterruption(reported), 'interruption-over-absence')).toContain(
      'Avgjør fraværet først',
    );
  });

  it('are left alone in facts from before they were asked for, and in what is none', () => {
    expect(found(checkInterruption({ ...against, absences: null }))).toEqual([]);
    const none = [null, 'ferie'] as unknown as MetAbsence[];
    expect(found(checkInterruption({ ...against, absences: none }))).toEqual([]);
  });
});
