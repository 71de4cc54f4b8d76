import { note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { PlanFacts } from './facts.ts';
import { nameOf } from './planned.ts';

/** Words by which a goal or a reason shows that it is about work. */
const ABOUT_WORK = /arbeid|jobb|yrke|stilling|ansett|ansatt|lærling|læreplass|fagbrev|bedrift|praksis/iu;

/** No machine can judge what somebody wrote: what does not speak of work is remarked on, and no more. */
export const educationForWork = rulesOver<PlanFacts>()({
  id: 'programme-education-for-work',
  sections: [SECTION.content],
  says: 'Utdanning kan være med når målet er arbeid, og det skal stå hvilket arbeid den skal føre til.',
  facts: ['activities'],
  check: ({ activities }) =>
    (activities ?? []).flatMap((activity, i) => {
      const { kind, goal, reason } = activity;
      if (kind !== 'education' || ABOUT_WORK.test(`${goal ?? ''} ${reason ?? ''}`)) return [];
      return note(
        `${nameOf(activity, i)}: målet og begrunnelsen nevner ikke arbeid. Skriv hvilket arbeid utdanningen skal føre til.`,
      );
    }),
});
