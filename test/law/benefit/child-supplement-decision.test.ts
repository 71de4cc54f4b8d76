import { describe, expect, it } from 'vitest';
import { checkChildEnd, checkChildLoss, checkChildRefusal, fewerFrom } from '../../../src/law/index.ts';
import { found, messageOf } from '../helpers.ts';

const answers = {
  today: '2026-11-28',
  supplementGround: 'foster-child',
  participantHeard: 'yes',
  participantView: 'Mener at plasseringen er varig.',
  reason: 'Barnet kom i mars, og plasseringen er midlertidig.',
};
const refused = {
  ...answers,
  ...{ supplementResult: 'refused', birthDate: '2020-03-15', from: '2026-03-01', to: null },
};

describe('a child supplement that is refused or stopped (regulation § 3, administration act §§ 16 and 23-25)', () => {
  it.each([
    ['nothing wrong', {}, []],
    ['nobody was heard', { participantHeard: 'no' }, ['brudd child-supplement-heard']],
    ['nobody said so', { participantHeard: undefined }, ['brudd child-supplement-heard']],
    ['not what they said', { participantView: '' }, ['brudd child-supplement-heard']],
    ['no ground', { supplementGround: undefined }, ['brudd child-supplement-ground']],
    ['a ground that is none', { supplementGround: 'budget' }, ['brudd child-supplement-ground']],
    ['no reason', { reason: ' ' }, ['brudd child-supplement-reasoned']],
  ])('%s', (_what, changes, findings) => {
    expect(found(checkChildRefusal({ ...refused, ...changes }))).toEqual(findings);
    expect(found(checkChildEnd({ ...answers, supplementResult: 'stopped', ...changes }))).toEqual(findings);
  });

  it.each([
    ['before its birth', { from: '2020-03-14' }, ['brudd child-support-dates']],
    ['not born', { birthDate: '2026-11-29', from: '2026-11-29' }, ['brudd child-born']],
    [
      'by mistake, though it was not registered',
      { supplementGround: 'mistake' },
      ['brudd child-supplement-ground'],
    ],
  ])('is not refused %s', (_what, changes, findings) =>
    expect(found(checkChildRefusal({ ...refused, ...changes }))).toEqual(findings),
  );

  it('may be stopped because it was registered by mistake', () =>
    expect(
      found(checkChildEnd({ ...answers, supplementResult: 'stopped', supplementGround: 'mistake' })),
    ).toEqual([]));

  it.each([
    [null, undefined, []],
    ['2026-09-01', undefined, ['brudd child-loss-reported']],
    ['2026-09-01', 'kanskje', ['brudd child-loss-reported']],
    ['2026-09-01', 'yes', []],
    ['2026-09-01', 'no', []],
  ])('less from %s, reported %s: %j', (supplementLessFrom, reportedByParticipant, findings) =>
    expect(found(checkChildLoss({ today: '2026-11-28', supplementLessFrom, reportedByParticipant }))).toEqual(
      findings,
    ),
  );

  it('says from which day it becomes less', () =>
    expect(
      messageOf(
        checkChildLoss({ today: '2026-11-28', supplementLessFrom: '2026-09-01' }),
        'child-loss-reported',
      ),
    ).toContain('mindre fra 1.9.2026'));
});

describe('the first day with fewer children than before', () => {
  const counts = (...all: [string, number][]) => all.map(([from, children]) => ({ from, children }));
  const always = { from: '2026-04-01', to: null };

  it.each([
    ['none changed', counts(['2020-01-01', 1]), counts(['2020-01-01', 1]), always, undefined],
    ['one more', counts(['2020-01-01', 1]), counts(['2020-01-01', 2]), always, undefined],
    [
      'one moved out',
      counts(['2020-01-01', 1]),
      counts(['2020-01-01', 1], ['2026-09-01', 0]),
      always,
      '2026-09-01',
    ],
    [
      'it came later, before the programme',
      counts(['2020-01-01', 1]),
      counts(['2026-04-01', 1]),
      always,
      undefined,
    ],
    ['it came later, during it', counts(['2020-01-01', 1]), counts(['2026-04-02', 1]), always, '2026-04-01'],
    [
      'it moved out when the programme was over',
      counts(['2020-01-01', 1]),
      counts(['2020-01-01', 1], ['2026-09-01', 0]),
      { from: '2026-04-01', to: '2026-08-31' },
      undefined,
    ],
  ])('%s', (_what, before, now, within, day) => expect(fewerFrom(before, now, within)).toBe(day));
});
