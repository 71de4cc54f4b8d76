import { code, integer, remarks, text } from '../answers.ts';
import { YES_NO } from '../codes.ts';
import { note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { PlanFacts } from './facts.ts';

const rule = rulesOver<PlanFacts>();

export const planMadeWithParticipant = rule({
  id: 'programme-participant-view',
  sections: [SECTION.consult],
  says: 'Programmet lages sammen med deltakeren, og synet til deltakeren skal komme fram.',
  facts: ['participantView'],
  check: ({ participantView }) =>
    remarks(
      text(
        { label: 'Hva mener deltakeren om programmet?', value: participantView },
        'Skriv hva deltakeren mener om programmet.',
      ),
    ),
});

export const individualPlanOffered = rule({
  id: 'programme-individual-plan',
  sections: [SECTION.individualPlan],
  says: 'Deltakeren har rett til individuell plan og skal få tilbud om det.',
  facts: ['ipOffered'],
  check: ({ ipOffered }) =>
    ipOffered === 'no'
      ? note('Individuell plan er ikke tilbudt. Deltakeren har rett til det: gi tilbudet, og før det på.')
      : remarks(code({ label: 'Har deltakeren fått tilbud om individuell plan?', value: ipOffered }, YES_NO)),
});

export const childrenCounted = rule({
  id: 'programme-children-supported',
  sections: [SECTION.benefit],
  says: 'Antallet barn som deltakeren forsørger, må være kjent for at barnetillegget skal bli rett.',
  version: 2,
  facts: ['supportsChildren', 'childrenSupported'],
  check: ({ supportsChildren, childrenSupported }) =>
    remarks(
      code({ label: 'Forsørger deltakeren barn?', value: supportsChildren }, YES_NO),
      supportsChildren === 'yes' &&
        integer({ label: 'Hvor mange barn forsørges?', value: childrenSupported }, 1, 20),
    ),
});
