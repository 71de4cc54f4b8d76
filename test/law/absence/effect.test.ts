import { describe, expect, it } from 'vitest';
import {
  defaultSettings,
  effectOnBenefit,
  programmeLimits,
  stopsClock,
  type AbsenceKindCode,
} from '../../../src/law/index.ts';

describe('what an absence means', () => {
  const KEEPING: AbsenceKindCode[] = [
    ...([
      'self-certified',
      'medical-certificate',
      'sick-child',
      'antenatal',
      'birth',
      'father-birth',
    ] as const),
    ...(['nursing', 'welfare', 'religious', 'holiday'] as const),
  ];
  it.each(KEEPING)('%s keeps the benefit once it is approved', (kind) => {
    expect(effectOnBenefit({ kind, status: 'approved' })).toMatchObject({
      effect: 'keeps',
      section: expect.stringMatching(/^KVP-forskriften § \d+/) as string,
    });
    expect(effectOnBenefit({ kind, status: 'reported' }).effect).toBe('undecided');
    expect(effectOnBenefit({ kind, status: 'withdrawn' }).effect).toBe('keeps');
    expect(effectOnBenefit({ kind, status: 'rejected' })).toEqual({
      effect: 'reduces',
      section: 'sosialtjenesteloven § 36',
    });
  });

  it.each([
    ['unauthorised', 'reduces', 'sosialtjenesteloven § 36'],
    ['unpaid-leave', 'leave', 'sosialtjenesteloven § 35 første ledd'],
    ['adoption', 'leave', 'sosialtjenesteloven § 35 første ledd'],
  ] as const)('%s, approved, is %s by %s', (kind, effect, section) => {
    expect(effectOnBenefit({ kind, status: 'approved' })).toEqual({ effect, section });
    expect(effectOnBenefit({ kind, status: 'rejected' }).effect).toBe('reduces');
  });

  it('for adoption is a setting', () => {
    const adoption = { kind: 'adoption', status: 'approved' } as const;
    expect(effectOnBenefit(adoption, { adoptionKeepsBenefit: true }).effect).toBe('keeps');
  });

  const STOPPING = ['antenatal', 'birth', 'father-birth', 'welfare', 'adoption', 'unpaid-leave'];
  it.each([...KEEPING, 'unpaid-leave', 'unauthorised', 'adoption'])('%s and the two years', (kind) => {
    expect(stopsClock({ kind })).toBe(STOPPING.includes(kind));
    expect(stopsClock({ kind, minutesPerDay: 60 })).toBe(false);
    const settings = { ...defaultSettings, paidLeaveStopsClock: false };
    expect(stopsClock({ kind }, settings)).toBe(kind === 'adoption' || kind === 'unpaid-leave');
  });

  it('a check-up is time off and not leave', () => {
    expect(stopsClock({ kind: 'antenatal', antenatalReason: 'check-up' })).toBe(false);
  });

  it('moves the end of the two years by its days', () => {
    const uncounted = [{ from: '2026-06-01', to: '2026-06-30' }];
    expect(programmeLimits({ firstStart: '2026-01-05' }).lastDay).toBe('2028-01-04');
    expect(programmeLimits({ firstStart: '2026-01-05', uncounted }).lastDay).toBe('2028-02-03');
  });
});
