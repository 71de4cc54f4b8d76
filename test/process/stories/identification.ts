import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import * as a from '../../../demo/answers.ts';
import { interimReply } from '../../../demo/answers-complaint.ts';
import { publish } from '../../../src/engine/messages.ts';
import { searchStore } from '../records.ts';
import { plus } from '../world.ts';
import { firstDay } from './dates.ts';
import type { Story } from './story.ts';

export const identificationStories: Story[] = [
  {
    name: 'a candidate for whom the programme is not relevant is closed with a reason',
    async tell({ newCase }) {
      const person = await newCase(firstDay, { source: 'identification' });
      const no = a.candidate(firstDay, {
        relevant: 'no',
        applied: 'no',
        applicationDate: undefined,
        reason: undefined,
      });
      await person.do('assess_candidate', no);
      await person.task('correct_candidate');
      expect(await person.findings()).not.toEqual([]);
      await person.do('correct_candidate', {
        ...no,
        reasonCode: 'work-or-education',
        reason: 'Begynner i fast jobb neste uke.',
      });
      await person.reaches('closed');
      expect((await person.facts()).outcome).toBe('not-relevant');
    },
  },
  {
    name: 'a candidate whom nobody has assessed is reminded of',
    async tell({ is, newCase }) {
      const person = await newCase(firstDay, { source: 'identification' });
      await person.task('assess_candidate');
      await is(plus(firstDay, { days: 9 }));
      expect(await person.journal('reminder-sent')).toEqual([]);
      await is(plus(firstDay, { days: 10 }));
      await person.notes('reminder-sent');
      await person.do('assess_candidate', a.candidate(plus(firstDay, { days: 10 })));
      await person.task('record_self_assessment');
    },
  },
  {
    name: "a message for a case that is in nobody's file, or for what is no case number, begins nothing and harms nothing",
    async tell(_it, { engine, caseFile, waitFor }) {
      const strangers = ['KVP-2023-99999', 'KVP-1', '2023/99999', 20_239_999];
      for (const caseId of strangers)
        await publish(engine, {
          name: 'case-opened',
          correlationKey: String(caseId),
          messageId: `stranger:${randomUUID()}`,
          variables: { caseId, officeId: '0906', caseUrl: `http://localhost/saker/${caseId}` },
        });
      const turnedAway = {
        bool: {
          filter: [
            { term: { 'value.elementId': 'Event_unknown_case_rejected' } },
            { term: { intent: 'ELEMENT_COMPLETED' } },
          ],
        },
      };
      await waitFor(
        'the strangers are turned away',
        async () =>
          (await searchStore('zeebe-record_process-instance*', turnedAway)).length === strangers.length,
      );
      const known = await caseFile.db.selectFrom('case_file').select('id').execute();
      for (const caseId of strangers) expect(known.map(({ id }) => id)).not.toContain(caseId);
    },
  },
  {
    name: 'a candidate who wants the programme applies and is assessed, and everybody signs what they did',
    async tell({ is, newCase }) {
      const person = await newCase(firstDay, { source: 'identification' });
      await person.do('assess_candidate', a.candidate(firstDay));
      await person.do('record_self_assessment', a.selfAssessment(firstDay), 'leder');
      const dayAfter = plus(firstDay, { days: 1 });
      await is(dayAfter);
      // Of the children they were asked when they were found: the form does not ask again.
      await person.do('record_assessment', a.assessment(dayAfter, { childrenConsidered: undefined }));
      await person.task('assess_conditions');
      expect((await person.facts()).applicationDate).toBe(firstDay);
      const signed = await person.notes('form-signed', 3);
      expect(signed.map(({ actor, data }) => [data.task, actor]).sort()).toEqual([
        ['assess_candidate', 'veileder'],
        ['record_assessment', 'veileder'],
        ['record_self_assessment', 'leder'],
      ]);
    },
  },
  {
    name: 'a self-assessment without the person’s view is put right in its own form; an assessment that nobody does comes to the manager',
    async tell({ is, newCase }) {
      const person = await newCase(firstDay);
      const tomorrow = plus(firstDay, { days: 1 });
      await person.do('record_self_assessment', a.selfAssessment(tomorrow, { view: '' }));
      await person.task('correct_self_assessment');
      expect((await person.findings()).map(({ rule }) => rule).sort()).toEqual([
        'self-assessment-date',
        'self-assessment-participation',
      ]);
      await person.do('correct_self_assessment', a.selfAssessment(firstDay));
      await person.task('record_assessment');
      await is(plus(firstDay, { days: 24 }));
      await person.notes('reminder-sent');
      const expected = plus(firstDay, { weeks: 8 });
      await person.do('give_interim_reply', interimReply(plus(firstDay, { days: 24 }), expected));
      await is(plus(firstDay, { days: 40 }));
      await person.notes('escalated');
      await person.followUp('assessment');
      const late = plus(firstDay, { days: 41 });
      await is(late);
      const informationGathered = 'unknown';
      const forgotten = { participation: [], informationGathered, childrenConsidered: 'no' };
      await person.do('record_assessment', a.assessment(late, forgotten));
      await person.task('correct_assessment');
      expect((await person.findings()).map(({ rule }) => rule).sort()).toEqual([
        'assessment-gathering-known',
        'assessment-participation',
        'candidate-children',
      ]);
      const informationReason = 'Var innlagt og kunne ikke spørres før legen måtte svare.';
      const children = { childrenConsidered: 'yes', childrenNeeds: 'Barnehagen stenger før kurset er over.' };
      const putRight = { informationGathered, informationReason, ...children };
      await person.do('correct_assessment', a.assessment(late, putRight));
      await person.task('assess_conditions');
    },
  },
];
