import { describe, expect, it } from 'vitest';
import {
  checkAbsence,
  checkAbsenceDecision,
  type AbsenceFacts,
  type ReportedAbsence,
} from '../../../src/law/index.ts';
import { found, messageOf } from '../helpers.ts';
import { absence, others } from './facts.ts';

const child: ReportedAbsence = {
  ...{ kind: 'sick-child', childCareReason: 'child', childBirthYear: 2018, childrenInCare: 1 },
  ...{ aloneWithCare: 'no', childIsChronic: 'yes', from: '2026-06-01', to: '2026-06-01' },
};
/** 11 to 22 May 2026: nine working days, with Ascension; to 26 May, ten, with Whit Monday. */
const used = (to: string) => others({ ...child, certificate: 'yes', from: '2026-05-11', to });
const day = (last: string, more: Partial<AbsenceFacts> = {}) =>
  absence(child, { others: used(last), ...more });
const beyond = 'brudd absence-sick-child-days';
const asked = 'merknad absence-sick-child-chronic';

describe('a child that is chronically ill, and how many are', () => {
  it.each<[string, AbsenceFacts, string[]]>([
    ['nobody has said, on the tenth day', day('2026-05-22'), []],
    ['nobody has said, on the eleventh', day('2026-05-26'), [beyond, asked]],
    ['none, on the eleventh', day('2026-05-26', { chronicChildren: 0 }), [beyond, asked]],
    ['one, on the eleventh', day('2026-05-26', { chronicChildren: 1 }), []],
    ['the child is not, on the eleventh', day('2026-05-26', { childIsChronic: 'no' }), [beyond]],
    ['nobody has said of the child either', day('2026-05-26', { childIsChronic: null }), [beyond]],
  ])('%s', (_what, facts, expected) => expect(found(checkAbsence(facts))).toEqual(expected));

  it.each<[string, AbsenceFacts, string[]]>([
    ['nobody has said', day('2026-05-26'), ['brudd absence-sick-child-chronic']],
    ['none', day('2026-05-26', { chronicChildren: 0 }), [asked]],
    [
      'one, so that it is a right',
      day('2026-05-26', { chronicChildren: 1 }),
      ['brudd absence-refusal-of-right'],
    ],
    ['the child is not', day('2026-05-26', { childIsChronic: 'no' }), []],
  ])('are known before the eleventh day is refused: %s', (_what, facts, expected) => {
    const refused = {
      ...facts,
      result: 'reject',
      reason: 'Dagene er brukt',
      participantHeard: 'yes',
      participantView: 'Barnet er ofte sykt.',
    } as const;
    expect(found(checkAbsenceDecision(refused))).toEqual(expected);
  });

  it('are named both, with what they rest on', () => {
    const outcome = checkAbsence(day('2026-05-26'));
    const message = messageOf(outcome, 'absence-sick-child-chronic');
    expect(message).toContain('Er barnet kronisk sykt');
    expect(message).toContain('Hvor mange');
    expect(outcome.findings.at(-1)!.section).toBe('KVP-forskriften § 11 andre ledd');
  });
});
