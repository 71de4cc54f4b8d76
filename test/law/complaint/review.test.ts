import { describe, expect, it } from 'vitest';
import {
  checkAppeal,
  checkCarryingOut,
  checkComplaintDecision,
  checkComplaintReview,
  checkForwarding,
  checkTemporaryMeasures,
  type AppealFacts,
  type ReviewFacts,
  type TemporaryMeasuresFacts,
} from '../../../src/law/index.ts';
import { defaultSettings } from '../../../src/law/settings.ts';
import { breaches, found, messageOf } from '../helpers.ts';

const today = '2026-09-21';
const review: ReviewFacts = {
  today,
  proposal: 'forward',
  investigation: 'Hentet ny legeerklæring.',
  viewsAssessed: 'Opplysningene endrer ikke vurderingen.',
  participantView: 'Ønsker programmet.',
  reason: 'Vilkåret om ytelser er ikke oppfylt.',
};

describe('the review of a complaint (§ 33)', () => {
  it.each([
    ['forwarded', {}, []],
    ['reversed', { proposal: 'reverse', toDisadvantage: 'no', participantView: '' }, []],
    ['nothing proposed', { proposal: null }, ['complaint-review-proposal']],
    ['no grounds', { reason: '-' }, ['complaint-review-proposal']],
    ['not investigated', { investigation: '' }, ['complaint-investigated']],
    ['the complaint is not answered', { viewsAssessed: '' }, ['complaint-investigated']],
    ['the person’s view is missing (§ 42)', { participantView: '' }, ['complaint-view-weighed']],
    ['worse for the complainant', { proposal: 'reverse', toDisadvantage: 'yes' }, ['complaint-not-worse']],
    ['partly, worse', { proposal: 'reverse-partly', toDisadvantage: 'yes' }, ['complaint-not-worse']],
    ['not said whether worse', { proposal: 'reverse' }, ['complaint-not-worse']],
  ])('%s', (_what, changes, broken) =>
    expect(breaches(checkComplaintReview({ ...review, ...changes }))).toEqual(broken),
  );
});

describe('the office’s decision in a complaint', () => {
  const decision = {
    today,
    result: 'approve',
    preparedBy: ['veileder'],
    decidedBy: 'b',
    firstDecidedBy: 'a',
  } as const;
  it.each([
    ['by another', {}, []],
    ['by who prepared it', { decidedBy: 'veileder' }, ['brudd complaint-four-eyes']],
    ['by somebody unknown', { decidedBy: undefined }, ['brudd complaint-four-eyes']],
    [
      'by who made the decision: allowed, but noted',
      { firstDecidedBy: 'b' },
      ['merknad complaint-fresh-eye'],
    ],
    ['returned without a word', { result: 'return' }, ['brudd complaint-verdict']],
  ])('%s', (_what, changes, findings) =>
    expect(found(checkComplaintDecision({ ...decision, ...changes }))).toEqual(findings),
  );
  it('is silent about the same person where the office has settled for that', () => {
    const settings = { ...defaultSettings, sameDeciderNoted: false };
    expect(found(checkComplaintDecision({ ...decision, firstDecidedBy: 'b' }, settings))).toEqual([]);
  });
});

describe('sending a complaint on (§ 33)', () => {
  const forwarding = {
    today,
    decidedOn: '2026-09-18',
    forwardedOn: '2026-09-21',
    documentsSent: 'yes',
    statementCopied: 'yes',
  } as const;
  it.each([
    ['in order', {}, []],
    ['on the day of the decision', { forwardedOn: '2026-09-18' }, []],
    ['before the decision', { forwardedOn: '2026-09-17' }, ['complaint-forwarded']],
    ['tomorrow', { forwardedOn: '2026-09-22' }, ['complaint-forwarded']],
    ['without the documents', { documentsSent: 'no' }, ['complaint-forwarded']],
    ['no copy of the statement', { statementCopied: 'no' }, ['complaint-forwarded']],
    ['no statement at all', { statementCopied: 'no-statement' }, []],
  ])('%s', (_what, changes, broken) =>
    expect(breaches(checkForwarding({ ...forwarding, ...changes }))).toEqual(broken),
  );
});

describe('the answer of the County Governor', () => {
  const answer: AppealFacts = {
    today: '2026-12-22',
    receivedOn: '2026-09-21',
    forwardedOn: '2026-10-01',
    appealResult: 'changed',
    answeredOn: '2026-12-18',
    toDisadvantage: 'no',
    temporaryMeasures: 'no',
  };
  it.each([
    ['changed for the better', {}, []],
    ['upheld', { appealResult: 'upheld', toDisadvantage: undefined }, []],
    ['unknown', { appealResult: 'lost' }, ['brudd appeal-answer']],
    ['dated before it was sent', { answeredOn: '2026-09-30' }, ['brudd appeal-answer']],
    ['dated tomorrow', { answeredOn: '2026-12-23' }, ['brudd appeal-answer']],
    ['changed, not said how', { toDisadvantage: undefined }, ['brudd appeal-worse-with-notice']],
    ['for the worse, notice on the last day', { toDisadvantage: 'yes', changeNoticeOn: '2026-12-21' }, []],
    [
      'for the worse, notice a day late',
      { toDisadvantage: 'yes', changeNoticeOn: '2026-12-22' },
      ['merknad appeal-worse-with-notice'],
    ],
    ['for the worse, no notice', { toDisadvantage: 'yes' }, ['merknad appeal-worse-with-notice']],
  ])('%s', (_what, changes, findings) =>
    expect(found(checkAppeal({ ...answer, ...changes }))).toEqual(findings),
  );

  const measures = 'Hjelp til mat og strøm til stønaden er beregnet.';
  const ordered = { temporaryMeasures: 'yes', measures };
  const quashed = { appealResult: 'quashed', toDisadvantage: undefined };
  const wrong = ['brudd appeal-temporary-measures'];
  it.each<[string, Partial<AppealFacts>, string[]]>([
    ['a change for the better', ordered, []],
    ['a quashed decision', { ...quashed, ...ordered }, []],
    ['not ordered', { ...quashed, temporaryMeasures: 'no' }, []],
    ['not said whether', { temporaryMeasures: undefined }, wrong],
    ['not said whether, of a quashed decision', { ...quashed, temporaryMeasures: null }, wrong],
    ['an answer that does not exist', { temporaryMeasures: 'perhaps' }, wrong],
    ['ordered, not said what', { ...ordered, measures: null }, wrong],
    ['ordered, and nothing but a dash', { ...ordered, measures: '–' }, wrong],
    ['upheld', { appealResult: 'upheld', toDisadvantage: undefined, ...ordered }, wrong],
    ['rejected', { appealResult: 'rejected', toDisadvantage: undefined, ...ordered }, wrong],
    ['a change for the worse', { toDisadvantage: 'yes', changeNoticeOn: '2026-12-01', ...ordered }, wrong],
    ['upheld, nothing said', { appealResult: 'upheld', temporaryMeasures: undefined }, []],
    ['an unknown result', { appealResult: 'lost', ...ordered }, ['brudd appeal-answer', ...wrong]],
  ])('temporary measures, %s (§ 48)', (_what, changes, findings) =>
    expect(found(checkAppeal({ ...answer, ...changes }))).toEqual(findings),
  );

  it('names the result that temporary measures contradict, and repeats nothing that was written', () => {
    const upheld = checkAppeal({ ...answer, appealResult: 'upheld', toDisadvantage: null, ...ordered });
    const message = messageOf(upheld, 'appeal-temporary-measures');
    expect(message).toContain('vedtaket er stadfestet');
    expect(message).not.toContain('strøm');
    const worse = checkAppeal({ ...answer, ...ordered, toDisadvantage: 'yes' });
    expect(messageOf(worse, 'appeal-temporary-measures')).toContain('til skade for klageren');
  });

  it('names the last day of the notice, moved over a weekend', () => {
    const message = messageOf(
      checkAppeal({ ...answer, receivedOn: '2026-09-19', toDisadvantage: 'yes' }),
      'appeal-worse-with-notice',
    );
    expect(message).toContain('21.12.2026');
  });
});

it('carrying out a result asks what, when and how', () => {
  const done = { today, done: 'benefit', doneOn: today, note: 'Etterbetalt fra 1. august.' };
  expect(breaches(checkCarryingOut(done))).toEqual([]);
  for (const changes of [{ done: 'x' }, { doneOn: '2026-09-22' }, { note: '' }])
    expect(breaches(checkCarryingOut({ ...done, ...changes }))).toEqual(['complaint-carried-out']);
});

describe('temporary measures (§ 48)', () => {
  const done = {
    today: '2026-12-22',
    answeredOn: '2026-12-18',
    setInMotionOn: '2026-12-21',
    whatWasDone: 'Husleien for desember er betalt.',
  };
  const wrong = ['brudd temporary-measures-carried-out'];
  it.each<[string, Partial<TemporaryMeasuresFacts>, string[]]>([
    ['set in motion', {}, []],
    ['on the day of the answer', { setInMotionOn: '2026-12-18' }, []],
    ['today', { setInMotionOn: '2026-12-22' }, []],
    ['tomorrow', { setInMotionOn: '2026-12-23' }, wrong],
    ['before they were ordered', { setInMotionOn: '2026-12-17' }, wrong],
    ['no day', { setInMotionOn: null }, wrong],
    ['no word of what', { whatWasDone: null }, wrong],
    ['no day of the answer', { answeredOn: null }, []],
  ])('%s', (_what, changes, findings) =>
    expect(found(checkTemporaryMeasures({ ...done, ...changes }))).toEqual(findings),
  );

  it('names both days', () => {
    const early = checkTemporaryMeasures({ ...done, setInMotionOn: '2026-12-17' });
    expect(messageOf(early, 'temporary-measures-carried-out')).toMatch(/17\.12\.2026.*18\.12\.2026/);
  });
});
