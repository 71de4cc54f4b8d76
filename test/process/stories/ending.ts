import { expect } from 'vitest';
import * as a from '../../../demo/answers.ts';
import * as e from '../../../demo/answers-ending.ts';
import * as p from '../../../demo/answers-payment.ts';
import { fallAway } from '../../../demo/answers-spine.ts';
import { endingsOf } from '../../../src/casefile/index.ts';
import { completed, granted } from '../ways.ts';
import { lastDayOfMonths, plus, type CaseOf, type World } from '../world.ts';
import { firstDay } from './dates.ts';
import type { Story } from './story.ts';

const start = plus(firstDay, { weeks: 2 });
/** In the middle of a month, so that the month itself is there when it is found that nobody was in the programme. */
const NEVER_BEGAN = '2023-12-15';
const day = plus(start, { weeks: 6 });
const agreed = { againstWill: 'no' };
const absent = { endReason: 'not-resuming', reason: 'Har ikke møtt på ti uker.' };

const statusOf = async ({ caseFile }: World, person: CaseOf) =>
  (await endingsOf(caseFile.db, person.caseId)).at(-1)?.status;

export const endingStories: Story[] = [
  {
    name: 'an ending that the person wishes needs no notice but another person, comes on its day, and can be put off (§ 34)',
    async tell({ is, newCase }, world) {
      const lastDay = plus(day, { days: 30 });
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 12));
      await is(day);
      const wish = {
        ...agreed,
        endReason: 'own-wish',
        endDate: lastDay,
        reason: 'Vil ta fagbrev på egen hånd.',
      };
      expect((await person.ask('end', wish)).status).toBe(202);
      expect((await person.ask('end', wish)).status).toBe(409);

      const assessed = e.assessedEnding(lastDay, { participantView: 'Har bestemt seg.' });
      await person.do('assess_ending', { ...assessed, participantView: undefined });
      await person.task('correct_ending');
      expect((await person.findings()).map(({ rule }) => rule)).toContain('ending-participant-view');
      await person.do('correct_ending', assessed);
      await person.do('decide_ending', a.verdict(), 'veileder');
      await person.task('correct_ending_decision');
      expect((await person.findings()).map(({ rule }) => rule)).toContain('ending-decision-four-eyes');
      const back = a.verdict({ result: 'return', reason: 'Skriv hva som er snakket om.' });
      await person.do('correct_ending_decision', back, 'beslutter');
      await person.do('assess_ending', assessed);
      await person.do('decide_ending', a.verdict(), 'beslutter');
      await person.notes('ending-decided');
      expect((await person.decisions()).at(-1)).toMatchObject({
        kind: 'ending',
        decidedBy: 'beslutter',
        preparedBy: 'veileder',
        data: { endReason: 'own-wish', endDate: lastDay },
      });
      expect((await person.decisions()).at(-1)!.grounds.length).toBeGreaterThan(5);

      await is(plus(day, { days: 10 }));
      expect((await person.facts()).phase).toBe('programme');
      const later = plus(lastDay, { days: 15 });
      const put = { endDate: later, reason: 'Vil gjøre ferdig kurset.' };
      expect((await person.ask('endings/1/move', put)).status).toBe(403);
      expect((await person.ask('endings/1/move', put, 'beslutter')).status).toBe(202);
      await is(plus(lastDay, { days: 2 }));
      expect((await person.facts()).phase).toBe('programme');

      const after = plus(later, { days: 1 });
      await is(after);
      await completed(person, after);
      expect(await person.facts()).toMatchObject({
        outcome: 'ended-early',
        endReason: 'own-wish',
        endedOn: later,
      });
      expect(await statusOf(world, person)).toBe('ended');
      expect(await person.journal('certificate-issued')).toHaveLength(1);
    },
  },
  {
    name: 'an ending against the will waits until the deadline to respond is over, and cannot reach back (§ 34, administration act § 16)',
    async tell({ is, newCase }) {
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 12));
      await is(day);
      expect((await person.ask('end', { ...absent, endDate: day })).status).toBe(202);
      await person.do('send_notice', e.notice(day));
      await person.notes('notice-sent');
      await is(plus(day, { days: 13 }));
      expect(await person.openTasks()).toEqual([]);

      const over = plus(day, { days: 17 });
      await is(over);
      await person.notes('notice-unanswered');
      const yesterday = plus(over, { days: -1 });
      await person.do('assess_ending', e.endingAgainstWill(yesterday, { milderMeans: undefined }));
      await person.task('correct_ending');
      expect((await person.findings()).map(({ rule }) => rule)).toContain('ending-no-punishment');
      await person.do('correct_ending', e.endingAgainstWill(yesterday));
      await person.do('decide_ending', a.verdict(), 'beslutter');
      await person.task('correct_ending_decision');
      expect((await person.findings()).map(({ rule }) => rule)).toContain('ending-decision-not-backdated');
      const back = a.verdict({ result: 'return', reason: 'Ny siste dag.' });
      await person.do('correct_ending_decision', back, 'beslutter');
      await person.do('assess_ending', e.endingAgainstWill(over));
      await person.do('decide_ending', a.verdict(), 'beslutter');
      await person.notes('ending-decided');
      const after = plus(over, { days: 1 });
      await is(after);
      await completed(person, after, { status: '4' });
      expect(await person.facts()).toMatchObject({ endReason: 'not-resuming', endedOn: over });
    },
  },
  {
    name: 'absence at a birth is no ground in its first year: the programme goes on (§ 34 second paragraph)',
    async tell({ is, newCase }, world) {
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 12));
      await is(day);
      const birth = { absenceKind: 'birth', absenceFrom: plus(day, { days: -30 }) };
      const refused = await person.ask('end', { ...absent, endDate: day, ...birth });
      expect(refused.body).toMatchObject({ code: 'ERR_BREACH' });

      expect((await person.ask('end', { ...absent, endDate: day })).status).toBe(202);
      await person.do('send_notice', e.notice(day));
      await person.notes('notice-sent');
      const answered = plus(day, { days: 3 });
      await is(answered);
      const response = { respondedOn: answered, response: 'Er hjemme med nyfødt barn.' };
      expect((await person.ask('notices/1/response', response)).status).toBe(202);
      const assessed = e.endingAgainstWill(answered, { participantView: 'Vil tilbake.', ...birth });
      await person.do('assess_ending', assessed);
      await person.task('correct_ending');
      expect((await person.findings()).map(({ rule }) => rule)).toContain('ending-protected-absence');
      await person.do('correct_ending', { ...assessed, proposal: 'keep', reason: 'Fraværet er vernet.' });
      await person.notes('ending-dropped');
      expect(await statusOf(world, person)).toBe('dropped');
      expect(await person.facts()).toMatchObject({ phase: 'programme', endedOn: null });
    },
  },
  {
    name: 'a birth that is registered while the ending waits to be decided stops it, and it goes back (§ 34 second paragraph)',
    async tell({ is, newCase }, world) {
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 12));
      await is(day);
      expect((await person.ask('end', { ...absent, endDate: day })).status).toBe(202);
      await person.do('send_notice', e.notice(day));
      await person.notes('notice-sent');
      const answered = plus(day, { days: 3 });
      await is(answered);
      const response = { respondedOn: answered, response: 'Kommer tilbake, men ikke nå.' };
      expect((await person.ask('notices/1/response', response)).status).toBe(202);
      const assessed = e.endingAgainstWill(answered, { participantView: 'Vil tilbake.' });
      await person.do('assess_ending', assessed);
      await person.task('decide_ending');
      const birth = { kind: 'birth', from: day, to: plus(day, { days: 41 }), bornOn: day };
      expect((await person.ask('absences', birth)).status).toBe(201);
      await person.notes('absence-reported');
      await person.do('decide_ending', a.verdict(), 'beslutter');
      await person.task('correct_ending_decision');
      const [stopped] = await person.findings();
      expect(stopped).toMatchObject({ rule: 'ending-decision-registered-absence', severity: 'brudd' });
      expect(stopped!.message).toContain('Etter at forslaget ble vurdert, er det registrert fødsel');
      const back = a.verdict({ result: 'return', reason: 'Har nettopp fått barn.' });
      await person.do('correct_ending_decision', back, 'beslutter');
      await person.do('assess_ending', { ...assessed, proposal: 'keep', reason: 'Fraværet er vernet.' });
      await person.notes('ending-dropped');
      expect(await statusOf(world, person)).toBe('dropped');
      expect(await person.facts()).toMatchObject({ phase: 'programme', endedOn: null });
    },
  },
  {
    name: 'a proposal to end that nobody works on is reminded of and comes to the manager, and taken back it has no effect',
    async tell({ is, newCase }, world) {
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 12));
      await is(day);
      const moved = {
        ...agreed,
        endReason: 'moved',
        endDate: plus(day, { days: 60 }),
        reason: 'Flytter til Bodø.',
      };
      expect((await person.ask('end', moved)).status).toBe(202);
      await person.task('assess_ending');
      await is(plus(day, { days: 31 }));
      await person.notes('reminder-sent');
      await is(plus(day, { days: 45 }));
      await person.notes('escalated');
      await person.followUp('early-ending');
      const { status } = await person.ask('endings/1/withdraw', { reason: 'Flytter likevel ikke.' });
      expect(status).toBe(202);
      await world.waitFor(
        'the tasks are gone',
        async () => !(await person.openTasks()).includes('assess_ending'),
      );
      expect(await statusOf(world, person)).toBe('withdrawn');
      await is(plus(day, { days: 62 }));
      expect((await person.facts()).phase).toBe('programme');
    },
  },
  {
    name: 'an ending that the person no longer agrees with waits for notice first (administration act § 16)',
    async tell({ is, newCase }) {
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 12));
      await is(day);
      const lastDay = plus(day, { days: 40 });
      const benefit = {
        ...agreed,
        endReason: 'other-benefit',
        endDate: lastDay,
        reason: 'Har fått innvilget AAP.',
      };
      expect((await person.ask('end', benefit)).status).toBe(202);
      const assessed = e.assessedEnding(lastDay, { againstWill: 'yes' });
      await person.do('assess_ending', assessed);
      await person.task('correct_ending');
      expect((await person.findings()).map(({ rule }) => rule)).toContain('ending-notice');
      await person.do('correct_ending', { ...assessed, proposal: 'notice' });
      await person.do('send_notice', e.notice(plus(day, { days: -3 })));
      await person.task('correct_notice');
      await person.do('correct_notice', e.notice(day));
      await person.notes('notice-sent');
      await is(plus(day, { days: 2 }));
      const response = { respondedOn: plus(day, { days: 1 }), response: 'Vil helst ha begge deler.' };
      expect((await person.ask('notices/1/response', response)).status).toBe(202);
      await person.do('assess_ending', { ...assessed, participantView: 'Ønsker ikke å slutte.' });
      await person.do('decide_ending', a.verdict(), 'beslutter');
      await person.notes('ending-decided');
      const after = plus(lastDay, { days: 1 });
      await is(after);
      await completed(person, after);
      expect(await person.facts()).toMatchObject({ endReason: 'other-benefit', endedOn: lastDay });
    },
  },
  {
    name: 'an ending over a condition that is not met any more names it, is told of beforehand, and rests on § 29 too (§§ 32 and 34)',
    async tell({ is, newCase }, world) {
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 12));
      await is(day);
      const lastDay = plus(day, { days: 40 });
      const lost = {
        ...agreed,
        endReason: 'condition-lost',
        endDate: lastDay,
        reason: 'Har fått uføretrygd.',
      };
      expect((await person.ask('end', lost)).status).toBe(422);
      expect((await person.ask('end', { ...lost, endGround: 'benefits' })).status).toBe(202);
      await person.do('send_notice', e.notice(day));
      await person.notes('notice-sent');
      await is(plus(day, { days: 2 }));
      const response = { respondedOn: plus(day, { days: 1 }), response: 'Det stemmer.' };
      expect((await person.ask('notices/1/response', response)).status).toBe(202);
      await person.do('assess_ending', e.assessedEnding(lastDay));
      await person.do('decide_ending', a.verdict(), 'beslutter');
      await person.notes('ending-decided');
      const decision = (await person.decisions()).at(-1)!;
      expect(decision.data).toMatchObject({ endReason: 'condition-lost', endGround: 'benefits' });
      expect(decision.grounds.flatMap(({ sections }) => sections)).toContain('sosialtjenesteloven § 29');
      const after = plus(lastDay, { days: 1 });
      await is(after);
      await completed(person, after);
      expect(await person.facts()).toMatchObject({ endReason: 'condition-lost', endedOn: lastDay });
      expect(await statusOf(world, person)).toBe('ended');
    },
  },
  {
    name: 'an ending on the last day of the period falls away: the period ends by itself, and is complete (regulation § 2)',
    async tell({ is, newCase }, world) {
      const end = lastDayOfMonths(start, 6);
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 6));
      await is(day);
      const school = {
        ...agreed,
        endReason: 'education',
        endDate: end,
        reason: 'Begynner på skole etterpå.',
      };
      expect((await person.ask('end', school)).status).toBe(202);
      await person.do('assess_ending', e.assessedEnding(end));
      await person.do('decide_ending', a.verdict(), 'beslutter');
      await person.notes('ending-decided');
      const evaluationDay = plus(start, { months: 3 });
      await is(evaluationDay);
      await person.do('hold_evaluation', a.evaluation(evaluationDay));
      await person.heldOn(evaluationDay);
      await is(plus(end, { days: -50 }));
      await person.do('assess_extension', a.noExtension());
      await person.do('decide_extension', a.verdict(), 'beslutter');
      await person.notes('decision-recorded', 3);
      const after = plus(end, { days: 1 });
      await is(after);
      await completed(person, after);
      expect(await person.facts()).toMatchObject({ outcome: 'completed', endReason: 'period-end' });
      expect(await statusOf(world, person)).toBe('dropped');
    },
  },
  {
    name: 'a programme that is declined before its first day never began: nothing is paid, and no task is left (§§ 31, 35)',
    async tell({ is, newCase }, world) {
      const officeId = '1212';
      const december = world.monthView(officeId, '2023-12');
      const person = await newCase(firstDay, { officeId });
      await granted(person, firstDay, a.programme(NEVER_BEGAN, 12, { childrenSupported: 0 }));
      await person.notes('period-awaited');
      expect(await december.facts()).toMatchObject({ openedOn: null });
      const dayBefore = plus(NEVER_BEGAN, { days: -1 });
      await is(dayBefore);
      const early = { ...agreed, endReason: 'own-wish', endDate: dayBefore, reason: 'Har fått jobb.' };
      expect((await person.ask('end', early)).body).toMatchObject({ code: 'ERR_BREACH' });

      expect(await person.ask('fall-away', fallAway('withdrawn', dayBefore))).toMatchObject({ status: 202 });
      await person.reaches('closed');
      expect(await person.facts()).toMatchObject({
        ...{ outcome: 'withdrawn', endReason: 'own-wish', endedOn: dayBefore, closedOn: dayBefore },
      });
      const [end] = await person.journal('programme-ended');
      expect(end!.data).toMatchObject({ neverBegan: true });
      expect((await person.evaluations()).map(({ status }) => status)).toEqual(['cancelled', 'cancelled']);
      await world.waitFor('no task is left', async () => (await person.openTasks()).length === 0);

      // The month that was planned for the office asks nobody for attendance, and has nobody to pay.
      await is('2024-01-02');
      await december.do('approve_payments', p.approve(), 'beslutter');
      expect(await december.closed()).toEqual([]);
      expect(await person.openTasks()).toEqual([]);
      expect(await person.journal('certificate-issued')).toEqual([]);
      expect(await person.journal('completion-opened')).toEqual([]);
    },
  },
];
