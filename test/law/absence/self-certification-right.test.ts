import { describe, expect, it } from 'vitest';
import {
  checkHearingNotice,
  checkSelfCertification,
  checkSelfCertificationQuestion,
  defaultSettings,
  questionIsDue,
  reviewBy,
  type SelfCertificationFacts,
} from '../../../src/law/index.ts';
import { found, messageOf } from '../helpers.ts';
import { ill, others } from './facts.ts';

describe('the right to self-certification', () => {
  const often = others(
    ill('2025-10-01', '2025-10-01'),
    ill('2025-12-01', '2025-12-01'),
    ill('2026-02-02', '2026-02-02'),
    ill('2026-04-01', '2026-04-01'),
  );
  const facts: SelfCertificationFacts = {
    today: '2026-06-01',
    absences: often,
    ground: 'four-absences',
    covers: 'own',
    reason: 'Mange fravær',
    noticeSentOn: '2026-05-15',
    responseDeadline: '2026-05-31',
    result: 'withdraw',
    lostFrom: '2026-06-01',
  };
  it.each<[string, Partial<SelfCertificationFacts>, string[]]>([
    ['four times', {}, []],
    ['three times', { absences: often.slice(1) }, ['brudd self-certification-ground']],
    ['three times, but doubt', { absences: often.slice(1), ground: 'reasonable-doubt' }, []],
    ['four times, for children', { covers: 'child' }, ['brudd self-certification-ground']],
    ['doubt about children', { ground: 'reasonable-doubt', covers: 'child' }, []],
    ['without a reason', { reason: '' }, ['brudd self-certification-ground']],
  ])('is questioned after %s', (_what, more, expected) => {
    expect(found(checkSelfCertificationQuestion({ ...facts, ...more }))).toEqual(expected);
  });

  it.each([
    ['2026-05-28', ['brudd self-certification-hearing']],
    ['2026-05-29', []],
    ['2026-05-30', []],
  ])('leaves time to answer: until %s', (responseDeadline, expected) => {
    expect(found(checkHearingNotice({ ...facts, responseDeadline }))).toEqual(expected);
  });

  it('lets the right stay without a hearing, with a reason', () => {
    const drop = { ...facts, proceed: 'no', noticeSentOn: null, responseDeadline: null };
    expect(found(checkHearingNotice(drop))).toEqual([]);
    expect(found(checkHearingNotice({ ...drop, reason: null }))).toEqual([
      'brudd self-certification-hearing',
    ]);
    expect(found(checkHearingNotice({ ...drop, proceed: 'yes' }))).toContain(
      'brudd self-certification-hearing',
    );
  });

  it.each([
    ['four absences', undefined, 'after-four-more', true],
    ['kept before the last of them', '2026-03-01', 'after-four-more', false],
    ['kept before the last of them, where each is enough', '2026-03-01', 'at-each', true],
    ['kept before all of them', '2025-09-30', 'after-four-more', true],
  ] as const)('is questioned by itself: %s', (_what, decidedOn, selfCertificationAskedAgain, due) => {
    expect(questionIsDue(often, '2026-06-01', decidedOn, { selfCertificationAskedAgain })).toBe(due);
    expect(questionIsDue(often.slice(1), '2026-06-01', decidedOn, { selfCertificationAskedAgain })).toBe(
      false,
    );
  });

  const early = 'brudd self-certification-decided-after-hearing';
  it.each<[string, Partial<SelfCertificationFacts>, string[]]>([
    ['after the deadline', {}, []],
    ['on the deadline', { responseDeadline: '2026-06-01' }, [early]],
    [
      'before it, answered',
      { responseDeadline: '2026-06-10', respondedOn: '2026-05-30', participantView: 'Har vært syk' },
      [],
    ],
    [
      'answered, but not written down',
      { responseDeadline: '2026-06-10', respondedOn: '2026-05-30' },
      [early],
    ],
    ['never notified', { responseDeadline: null }, [early]],
    ['kept before the deadline', { responseDeadline: '2026-06-10', result: 'keep' }, []],
    ['no result', { result: null }, ['brudd self-certification-result']],
    ['from tomorrow', { lostFrom: '2026-06-02' }, []],
    ['from yesterday', { lostFrom: '2026-05-31' }, ['brudd self-certification-not-backwards']],
    ['from no day', { lostFrom: null }, ['brudd self-certification-not-backwards']],
    ['kept, from no day', { result: 'keep', lostFrom: null }, []],
    ['four times, which they were', { ground: 'four-absences' }, []],
    [
      'four times, of which one has a certificate by now',
      { ground: 'four-absences', absences: often.slice(1) },
      ['brudd self-certification-ground-stands'],
    ],
    ['kept for that', { ground: 'four-absences', absences: often.slice(1), result: 'keep' }, []],
    ['doubt, whatever the number', { ground: 'reasonable-doubt', absences: [] }, []],
  ])('is decided on: %s', (_what, more, expected) => {
    expect(found(checkSelfCertification({ ...facts, ...more }))).toEqual(expected);
  });

  const unheard = 'brudd self-certification-renewal-heard';
  const review: SelfCertificationFacts = {
    ...{ today: '2026-06-01', absences: often, ground: 'four-absences', result: 'withdraw' },
    ...{ withdrawnFrom: '2025-12-01', reviewBy: '2026-06-01', reason: 'Mønsteret er det samme' },
    ...{ participantHeard: 'yes', participantView: 'Mener det er nok nå' },
  };
  it.each<[string, Partial<SelfCertificationFacts>, string[]]>([
    ['in time', {}, []],
    ['a day late', { reviewBy: '2026-05-31' }, ['merknad self-certification-reviewed-in-time']],
    ['without hearing', { participantHeard: 'no', participantView: null }, [unheard]],
    ['not saying whether there was a hearing', { participantHeard: null }, [unheard]],
    ['with an answer that there is not', { participantHeard: 'maybe' }, [unheard]],
    ['not saying what was said', { participantView: null }, [unheard]],
    ['saying a full stop', { participantView: '.' }, [unheard]],
    ['without a reason', { reason: '' }, ['brudd self-certification-result']],
    ['with three absences left', { absences: often.slice(1) }, ['merknad self-certification-renewal-ground']],
    ['with none left, lost on doubt', { absences: [], ground: 'reasonable-doubt' }, []],
    [
      'given back without any of it',
      { result: 'keep', participantHeard: null, participantView: null, absences: [] },
      [],
    ],
  ])('stays away at a review: %s', (_what, more, expected) => {
    expect(found(checkSelfCertification({ ...review, ...more }))).toEqual(expected);
  });

  it('says how many absences are left, since when the right is away, and what is to be looked at', () => {
    const outcome = checkSelfCertification({ ...review, absences: often.slice(1) });
    expect(messageOf(outcome, 'self-certification-renewal-ground')).toBe(
      'Retten falt bort 1.12.2025 etter 4 fravær med egenmelding på tolv måneder. I de tolv månedene til og med 1.6.2026 er det 3 uten legeerklæring. Kontroller at begrunnelsen sier hvorfor retten likevel fortsatt er borte.',
    );
    const silent = checkSelfCertification({ ...review, participantHeard: 'no' });
    expect(messageOf(silent, 'self-certification-renewal-heard')).toBe(
      'Retten skal fortsatt være borte, men deltakeren har ikke fått uttale seg. Hør deltakeren først.',
    );
  });

  it('may reach back where that is the setting', () => {
    const settings = { ...defaultSettings, selfCertificationReachesBack: true };
    expect(found(checkSelfCertification({ ...facts, lostFrom: '2026-05-31' }, settings))).toEqual([]);
  });

  it.each([
    ['2026-06-01', '2026-12-01'],
    ['2026-08-31', '2027-02-28'],
  ])('withdrawn on %s is looked at again by %s', (from, by) => expect(reviewBy(from)).toBe(by));
});
