import { expect } from 'vitest';
import * as a from '../../../demo/answers.ts';
import * as c from '../../../demo/answers-complaint.ts';
import { complaintsOf, endingsOf } from '../../../src/casefile/index.ts';
import { ended, granted } from '../ways.ts';
import { plus, type CaseOf, type World } from '../world.ts';
import { firstDay } from './dates.ts';
import type { Story } from './story.ts';

const start = plus(firstDay, { weeks: 2 });
const day = plus(start, { weeks: 6 });

/** Over the decision that ends the programme, which comes after the grant. */
async function complains(person: CaseOf, receivedOn: string): Promise<void> {
  const { status, body } = await person.ask('decisions/2/complaints', c.complaint(receivedOn));
  expect(status, JSON.stringify(body)).toBeLessThan(300);
}

async function reviewed(person: CaseOf, proposal: string): Promise<void> {
  await person.do('review_complaint', c.review(proposal));
  await person.do('decide_complaint', a.verdict(), 'leder');
}

const statuses = async ({ caseFile }: World, person: CaseOf) =>
  (await endingsOf(caseFile.db, person.caseId)).map(({ status }) => status);
const complaintOf = async ({ caseFile }: World, person: CaseOf) =>
  (await complaintsOf(caseFile.db, person.caseId))[0]!;

export const wonBackStories: Story[] = [
  {
    name: 'an ending that the office reverses before its day never comes: the programme goes on (§ 34, fvl. § 33)',
    async tell({ is, newCase }, world) {
      const lastDay = plus(day, { days: 35 });
      const person = await newCase(firstDay);
      await granted(person, firstDay, a.programme(start, 12));
      await is(day);
      await ended(person, lastDay);
      const received = plus(day, { days: 6 });
      await is(received);
      await complains(person, received);
      await reviewed(person, 'reverse');
      await person.notes('ending-undone');
      await person.notes('complaint-carried-out');
      expect(await statuses(world, person)).toEqual(['undone']);
      expect(await complaintOf(world, person)).toMatchObject({ result: 'reversed', carriedOutOn: received });
      await is(plus(lastDay, { days: 2 }));
      expect(await person.openTasks()).toEqual([]);
      expect(await person.facts()).toMatchObject({ phase: 'programme', endedOn: null });
    },
  },
];
