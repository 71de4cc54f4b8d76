import { z } from 'zod';
import { SECTION } from '../../src/law/sections.ts';
import { day, defineForm, text, yesNo } from '../../src/step/form.ts';
import { effortGroup, need } from '../codes.ts';

export const selfAssessmentForm = defineForm({
  id: 'assessment-self-assessment',
  variable: 'selfAssessment',
  tasks: ['record_self_assessment', 'correct_self_assessment'],
  schema: z.looseObject({
    heldOn: day,
    form: z.enum(['conversation', 'digital', 'paper']),
    participantTookPart: yesNo,
    goal: text,
    needs: z.array(need).default([]),
    view: text,
  }),
  texts: ['goal', 'view'],
});

export const assessmentForm = defineForm({
  id: 'assessment-record',
  variable: 'assessment',
  tasks: ['record_assessment', 'correct_assessment'],
  schema: z.looseObject({
    effortGroup,
    decidedOn: day,
    participation: z
      .array(z.enum(['own-assessment', 'conversation', 'meeting', 'written-statement']))
      .default([]),
    participationNote: text,
    // Not in answers from before it was asked; the law's check says that it is missing.
    informationGathered: z.enum(['none', 'together', 'known', 'unknown']).optional(),
    informationReason: text,
    needs: z.array(need).default([]),
    // Not where the person was found as a candidate, and was asked then; nor in answers from before it was asked.
    childrenConsidered: z.enum(['yes', 'no', 'none']).optional(),
    childrenNeeds: text,
    summary: text,
  }),
  texts: ['participationNote', 'informationReason', 'childrenNeeds', 'summary'],
  shownWhen: {
    informationReason: ({ informationGathered }) => informationGathered === 'unknown',
    childrenNeeds: ({ childrenConsidered }) => childrenConsidered === 'yes',
  },
  sections: { effortGroup: SECTION.entryAssessment, decidedOn: SECTION.entryAssessment },
});
