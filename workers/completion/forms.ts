import { z } from 'zod';
import { SECTION } from '../../src/law/sections.ts';
import { day, defineForm, text, yesNo } from '../../src/step/form.ts';
import { situation } from '../codes.ts';

export const completionForm = defineForm({
  id: 'completion-final',
  variable: 'completion',
  tasks: ['complete_programme', 'correct_completion'],
  schema: z.looseObject({
    finalEvaluationOn: day,
    participantTookPart: yesNo,
    status: z.enum(['3', '4', '5', '7']),
    situation: z.array(situation).default([]),
    mainIncome: situation.optional(),
    summary: text,
    participantView: text,
    certificateText: text,
  }),
  texts: ['summary', 'participantView', 'certificateText'],
  sections: { status: SECTION.kostra, situation: SECTION.kostra, mainIncome: SECTION.kostra },
  shownWhen: {
    situation: ({ status }) => status === '3' || status === '7',
    mainIncome: ({ status }) => status === '3' || status === '7',
  },
});
