import { z } from 'zod';
import { day, defineForm, text, yesNo } from '../../src/step/form.ts';

export const evaluationForm = defineForm({
  id: 'evaluation-hold',
  variable: 'evaluation',
  tasks: ['hold_evaluation', 'correct_evaluation'],
  schema: z.looseObject({
    heldOn: day,
    participantTookPart: yesNo,
    noShowReason: z.enum(['ill', 'no-contact', 'other']).optional(),
    progress: z.enum(['good', 'some', 'none', 'setback']),
    findings: text,
    participantView: text,
    changeProgramme: yesNo,
    nextDate: day.optional(),
  }),
  texts: ['findings', 'participantView'],
  shownWhen: { noShowReason: ({ participantTookPart }) => participantTookPart === 'no' },
});
