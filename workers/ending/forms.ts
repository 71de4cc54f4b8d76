import { z } from 'zod';
import { day, defineForm, text, yesNo } from '../../src/step/form.ts';

export const endingForm = defineForm({
  id: 'ending-assess',
  variable: 'ending',
  tasks: ['assess_ending', 'correct_ending'],
  schema: z.looseObject({
    againstWill: yesNo,
    participantView: text,
    absenceKind: z.enum(['none', 'work', 'birth', 'adoption', 'other']),
    absenceFrom: day.optional(),
    milderMeans: text,
    reason: text,
    proposal: z.enum(['end', 'keep', 'notice']),
    endDate: day.optional(),
  }),
  texts: ['participantView', 'milderMeans', 'reason'],
  sensitive: ['absenceKind'],
  shownWhen: {
    absenceFrom: ({ absenceKind }) => absenceKind !== 'none',
    endDate: ({ proposal }) => proposal === 'end',
  },
});

export const endingVerdictForm = defineForm({
  id: 'ending-decide',
  variable: 'verdict',
  tasks: ['decide_ending', 'correct_ending_decision'],
  schema: z.looseObject({ result: z.enum(['approve', 'return']), reason: text }),
  texts: ['reason'],
});

export type EndingAnswers = z.infer<typeof endingForm.schema>;
