import { expect } from 'vitest';
import * as b from '../../../demo/answers-absence.ts';
import { selfCertificationWithdrawals } from '../../../src/casefile/index.ts';
import { ended } from '../ways.ts';
import { plus, type CaseOf, type Teller, type World } from '../world.ts';
import { absences, nextDecision, participant, reports } from './absence.ts';
import { firstDay } from './dates.ts';
import type { Story } from './story.ts';

const start = plus(firstDay, { weeks: 2 });
const day = (weeks: number, days = 0) => plus(start, { weeks, days });
const ill = (from: string) => ({ kind: 'self-certified', from, to: from });

const withdrawals = (world: World, { caseId }: CaseOf) =>
  selfCertificationWithdrawals(world.caseFile.db, caseId);
const rulesOf = async (person: CaseOf) => (await person.findings()).map(({ rule }) => rule);

async function doubts(person: CaseOf, covers = 'own'): Promise<void> {
  const reason = 'Sett på arbeid et annet sted.';
  const { status } = await person.ask('self-certification/question', {
    ground: 'reasonable-doubt',
    covers,
    reason,
  });
  expect(status).toBe(202);
  await person.task('notify_participant');
}

/** Four days of sickness, three weeks apart, each by the rules alone. */
async function fourTimesIll({ is }: Teller, person: CaseOf, from: number): Promise<void> {
  for (const [index, week] of [from, from + 3, from + 6, from + 9].entries()) {
    await is(day(week));
    await reports(person, ill(day(week)));
    await person.notes('absence-approved', index + 1);
  }
}

export const selfCertificationStories: Story[] = [
  {
    name: 'self-certification: after four absences the person is heard, loses the right from a day, and gets it back at the review (§ 8)',
    async tell(it, world) {
      const person = await participant(it, 9);
      await fourTimesIll(it, person, 9);
      const [question] = await person.notes('self-certification-questioned');
      expect(question!.data).toMatchObject({ ground: 'four-absences', covers: 'own' });

      const today = day(18);
      await person.do('notify_participant', b.notice(today, plus(today, { days: 5 })));
      await person.task('correct_hearing_notice');
      expect(await rulesOf(person)).toEqual(['self-certification-hearing']);
      await person.do('correct_hearing_notice', b.notice(today, plus(today, { days: 14 })));
      await it.is(plus(today, { days: 14 }));
      expect(await person.openTasks()).not.toContain('decide_self_certification');

      const decided = plus(today, { days: 15 });
      await it.is(decided);
      await person.do('decide_self_certification', b.rightLost(today), 'beslutter');
      await person.task('correct_self_certification');
      expect(await rulesOf(person)).toEqual(['self-certification-not-backwards']);
      await person.do('correct_self_certification', b.rightLost(decided), 'beslutter');
      await person.notes('self-certification-withdrawn');
      const reviewBy = plus(decided, { months: 6 });
      expect(await nextDecision(person)).toMatchObject({
        ...{ kind: 'self-certification-loss', decidedBy: 'beslutter' },
        data: { lostFrom: decided, reviewBy, covers: 'own' },
      });
      expect(await withdrawals(world, person)).toMatchObject([
        { withdrawnFrom: decided, reviewBy, restoredFrom: null },
      ]);

      await it.is(day(23));
      await reports(person, ill(day(23)));
      await person.task('assess_absence');
      const opened = (await person.journal('absence-opened')).at(-1)!;
      expect(JSON.stringify(opened.data.findings)).toContain('absence-self-certification-withdrawn');
      await person.do('assess_absence', b.refusal());
      await person.notes('absence-rejected');

      const review = plus(reviewBy, { days: -42 });
      await it.is(plus(review, { days: -1 }));
      expect(await person.openTasks()).not.toContain('review_self_certification');
      await it.is(review);
      await person.do('review_self_certification', b.review('keep', { reason: '-' }), 'beslutter');
      await person.task('correct_review');
      expect(await rulesOf(person)).toEqual(['self-certification-result']);
      await person.do('correct_review', b.review('keep'), 'beslutter');
      await person.notes('self-certification-restored');
      await reports(person, ill(review));
      await person.notes('absence-approved', 5);
      expect((await absences(world, person)).at(-1)).toMatchObject({ status: 'approved' });
      // The four were looked at; one more is no reason to ask again.
      expect(await person.journal('self-certification-questioned')).toHaveLength(1);
    },
  },
  {
    name: 'self-certification: with reasonable doubt the person answers, is believed, and keeps the right (§ 8)',
    async tell(it, world) {
      const person = await participant(it, 5);
      await doubts(person);
      const again = await person.ask('self-certification/question', {
        ground: 'reasonable-doubt',
        covers: 'own',
        reason: 'Samme sak.',
      });
      expect([again.status, again.body.code]).toEqual([409, 'ERR_SELF_CERTIFICATION_QUESTIONED']);
      await person.do('notify_participant', b.notice(day(5), day(8)));
      await person.notes('form-completed', 1);
      await it.is(day(6));
      const { status } = await person.ask('self-certification/statement', {
        respondedOn: day(6),
        participantView: 'Var hos legen, og har fått bekreftelse på det.',
      });
      expect(status).toBe(202);
      await person.do('decide_self_certification', b.rightKept(), 'beslutter');
      await person.notes('self-certification-kept');
      expect(await withdrawals(world, person)).toEqual([]);
    },
  },
  {
    name: 'self-certification: a notice that is not sent comes to the manager, and the office may let the right stay without a hearing (§ 8)',
    async tell(it, world) {
      const person = await participant(it, 5);
      await doubts(person, 'child');
      await it.is(day(6, 2));
      await person.notes('reminder-sent');
      await it.is(day(8, 3));
      await person.notes('escalated');
      await person.followUp('self-certification');
      await person.do('notify_participant', b.noHearing());
      await person.notes('self-certification-kept');
      expect(await withdrawals(world, person)).toEqual([]);
    },
  },
  {
    name: 'self-certification: a right that is away is looked at within six months each time, and lateness comes to the manager (§ 8)',
    async tell(it, world) {
      const person = await participant(it, 2);
      await doubts(person, 'both');
      await person.do('notify_participant', b.notice(day(2), day(4)));
      await it.is(day(4, 1));
      await person.task('decide_self_certification');
      await it.is(day(5, 3));
      await person.notes('reminder-sent');
      await it.is(day(7, 3));
      await person.notes('escalated');
      await person.followUp('self-certification');
      await person.do('decide_self_certification', b.rightLost(day(7, 3)), 'beslutter');
      await person.notes('self-certification-withdrawn');

      const review = plus(plus(day(7, 3), { months: 6 }), { days: -42 });
      await it.is(review);
      await person.task('review_self_certification');
      await it.is(plus(review, { days: 16 }));
      await person.notes('reminder-sent', 2);
      const late = plus(review, { days: 31 });
      await it.is(late);
      await person.notes('escalated', 2);
      await person.followUp('self-certification-review');
      const unheard = { participantHeard: 'no', participantView: '' };
      await person.do('review_self_certification', b.review('withdraw', unheard), 'beslutter');
      await person.task('correct_review');
      expect(await rulesOf(person)).toEqual(['self-certification-renewal-heard']);
      await person.do('correct_review', b.review('withdraw'), 'beslutter');
      await person.notes('self-certification-still-withdrawn');
      const reviewBy = plus(late, { months: 6 });
      expect(await withdrawals(world, person)).toMatchObject([{ reviewBy, restoredFrom: null }]);
      expect(await nextDecision(person, 3)).toMatchObject({
        ...{ kind: 'self-certification-loss', decidedOn: late, data: { reviewBy, covers: 'both' } },
      });
      const { participantView } = b.review('withdraw');
      expect((await person.journal('decision-recorded')).at(-1)).toMatchObject({ text: { participantView } });

      const again = plus(reviewBy, { days: -42 });
      await it.is(again);
      // What was said to the review before is no answer to this one.
      const silent = b.review('withdraw', { participantView: '' });
      await person.do('review_self_certification', silent, 'beslutter');
      await person.task('correct_review');
      expect(await rulesOf(person)).toEqual(['self-certification-renewal-heard']);
      await person.do('correct_review', b.review('keep'), 'beslutter');
      await person.notes('self-certification-restored');
      expect(await withdrawals(world, person)).toMatchObject([{ restoredFrom: again }]);
    },
  },
  {
    name: 'self-certification: the question falls away when the programme ends (§ 34)',
    async tell(it, world) {
      const person = await participant(it, 5);
      await doubts(person);
      await ended(person, day(5, 1));
      await it.is(day(5, 2));
      await person.notes('self-certification-closed');
      await world.waitFor('only the completion is left to do', async () =>
        (await person.openTasks()).every((task) => task === 'complete_programme'),
      );
    },
  },
];
