import { expect } from 'vitest';
import { lives, type Life, type Player } from '../../../demo/lives.ts';
import { plus, type CaseOf, type Teller } from '../world.ts';
import { firstDay } from './dates.ts';
import type { Story } from './story.ts';

/** What `npm run demo` leaves to look at, life by life. */
const cameTo: Record<Life, (person: CaseOf, it: Teller) => Promise<unknown>> = {
  twoYears: async (person) => {
    await person.reaches('closed');
    expect((await person.evaluations()).filter(({ heldOn }) => heldOn)).toHaveLength(4);
    expect(await person.periods()).toHaveLength(2);
  },
  stillRunning: async (person) => {
    await person.notes('evaluation-held', 3);
    expect(await person.facts()).toMatchObject({ phase: 'programme' });
  },
  overdue: async (person, it) => {
    const due = (await person.evaluations()).find(({ heldOn }) => !heldOn)!;
    await it.is(plus(due.plannedOn, { days: 21 }));
    await person.notes('escalated');
    expect(await person.openTasks()).toContain('hold_evaluation');
  },
  refused: async (person) => {
    await person.reaches('closed');
    expect(await person.decisions()).toMatchObject([{ kind: 'refusal' }]);
  },
  endedEarly: async (person) => {
    await person.reaches('closed');
    await person.notes('programme-ended');
  },
  notRelevant: async (person) => {
    await person.reaches('closed');
    expect(await person.decisions()).toEqual([]);
  },
  beingAssessed: async (person) => {
    expect(await person.openTasks()).toEqual(['assess_conditions']);
  },
};

/** A life in the hands of the same people, over the same addresses, as in all the other stories. */
const playerOf = (it: Teller, person: CaseOf): Player => ({
  children: 0,
  is: it.is,
  do: person.do,
  waits: async (task) => void (await person.task(task)),
  proposesEnding: async (lastDay) => {
    const wish = { endReason: 'work', endDate: lastDay, reason: 'Har fått fast arbeid.', againstWill: 'no' };
    expect((await person.ask('end', wish)).status).toBe(202);
  },
});

export const demoStories: Story[] = (Object.keys(lives) as Life[]).map((life) => ({
  name: `what the demo shows: ${life}`,
  async tell(it) {
    const person = await it.newCase(firstDay, { source: 'identification' });
    await lives[life].live(playerOf(it, person), firstDay);
    await cameTo[life](person, it);
  },
}));
