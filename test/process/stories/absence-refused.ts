import { expect } from 'vitest';
import * as b from '../../../demo/answers-absence.ts';
import { plus, type CaseOf } from '../world.ts';
import { absences, nextDecision, participant, reports } from './absence.ts';
import { firstDay } from './dates.ts';
import type { Story } from './story.ts';

const start = plus(firstDay, { weeks: 2 });
const day = (weeks: number, days = 0) => plus(start, { weeks, days });
const ill = (from: string, to = from) => ({ kind: 'self-certified', from, to });
const rulesOf = async (person: CaseOf) => (await person.findings()).map(({ rule }) => rule);

/** Absence that is refused, wholly or in a part: somebody is heard, and it is written. */
export const refusedAbsenceStories: Story[] = [
  {
    name: 'absence: more than three days are cut down to three by a person, who hears the participant and writes that the rest is refused (§§ 6 and 36, administration act §§ 16 and 23-25)',
    async tell(it, world) {
      const person = await participant(it, 10);
      await reports(person, ill(day(10), day(10, 4)));
      await person.do('assess_absence', b.approval('self-certified', day(10), day(10, 2)));
      await person.task('correct_absence');
      expect((await rulesOf(person)).toSorted()).toEqual([
        'absence-decision-heard',
        'absence-decision-result',
      ]);
      await person.do('correct_absence', b.partialApproval('self-certified', day(10), day(10, 2)));
      await person.notes('absence-approved');
      expect(await absences(world, person)).toMatchObject([{ to: day(10, 2), status: 'approved' }]);
      expect(await nextDecision(person)).toMatchObject({
        ...{ kind: 'absence-refusal', decidedBy: 'veileder' },
        data: {
          ...{ absence: 1, absenceKind: 'self-certified', absenceFrom: day(10), absenceTo: day(10, 4) },
          approved: { kind: 'self-certified', from: day(10), to: day(10, 2) },
          refusedPart: { time: true, benefit: false },
        },
      });
    },
  },
  {
    name: 'absence: new sickness within sixteen days counts the earlier days, and can be refused (§§ 6 and 36)',
    async tell(it, world) {
      const person = await participant(it, 10);
      await reports(person, ill(day(10), day(10, 2)));
      await person.notes('absence-approved');
      await it.is(day(11));
      await reports(person, ill(day(11), day(11, 1)));
      await person.task('assess_absence');
      const [opened] = await person.notes('absence-opened');
      const [finding] = opened!.data.findings as { section: string; message: string }[];
      expect(finding!.section).toBe('KVP-forskriften § 6 tredje ledd');
      expect(finding!.message).toContain('(fravær 1)');
      // The second day has not been yet, and nobody can be deducted for it.
      await person.do('assess_absence', b.refusal());
      await person.task('correct_absence');
      expect(await rulesOf(person)).toEqual(['absence-refusal-last-day']);
      await person.do('correct_absence', b.refusal({ to: day(11) }));
      await person.notes('absence-rejected');
      expect(await absences(world, person)).toMatchObject([
        { status: 'approved' },
        { status: 'rejected', to: day(11) },
      ]);
      expect(await nextDecision(person)).toMatchObject({
        ...{ kind: 'absence-refusal', decidedBy: 'veileder', preparedBy: null },
        data: {
          ...{ absence: 2, absenceKind: 'self-certified', absenceFrom: day(11), absenceTo: day(11, 1) },
          awayTo: day(11),
        },
      });
    },
  },
  {
    name: 'absence: without agreement it reduces the benefit only after the person has been heard (§ 36, administration act § 16)',
    async tell(it, world) {
      const person = await participant(it, 6);
      await reports(person, { kind: 'unauthorised', from: day(5, 3), to: day(5, 4) });
      await person.do('assess_absence', b.refusal({ participantHeard: 'no' }));
      await person.task('correct_absence');
      expect(await rulesOf(person)).toEqual(['absence-decision-heard']);
      await person.do('correct_absence', b.refusal());
      await person.notes('absence-rejected');
      expect(await absences(world, person)).toMatchObject([{ kind: 'unauthorised', status: 'rejected' }]);
    },
  },
  {
    name: 'absence: leave that is refused before it begins counts for nothing (§ 36)',
    async tell(it, world) {
      const person = await participant(it, 6);
      await reports(person, { kind: 'holiday', from: day(9), to: day(9, 4) });
      await person.do('assess_absence', b.refusal());
      await person.notes('absence-rejected');
      expect(await absences(world, person)).toMatchObject([
        { status: 'withdrawn', data: { refusedBeforehand: true } },
      ]);
      expect(await nextDecision(person)).toMatchObject({ data: { absenceKind: 'holiday' } });
    },
  },
];
