import { z } from 'zod';
import { day, defineForm, text, yesNo } from '../../src/step/form.ts';

export const interruptionForm = defineForm({
  id: 'interruption-assess',
  variable: 'interruption',
  tasks: ['assess_interruption', 'correct_interruption'],
  schema: z.looseObject({
    againstWill: yesNo,
    participantView: text,
    milderMeans: text,
    reason: text,
    proposal: z.enum(['interrupt', 'keep', 'notice']),
    from: day.optional(),
    expectedTo: day.optional(),
    gaveBirth: yesNo.optional(),
    bornOn: day.optional(),
  }),
  texts: ['participantView', 'milderMeans', 'reason'],
  sensitive: ['gaveBirth', 'bornOn'],
  shownWhen: {
    milderMeans: ({ againstWill }) => againstWill === 'yes',
    from: ({ proposal }) => proposal === 'interrupt',
    expectedTo: ({ proposal }) => proposal === 'interrupt',
    gaveBirth: ({ proposal }) => proposal === 'interrupt',
    bornOn: ({ proposal, gaveBirth }) => proposal === 'interrupt' && gaveBirth === 'yes',
  },
});

export const interruptionVerdictForm = defineForm({
  id: 'interruption-decide',
  variable: 'verdict',
  tasks: ['decide_interruption', 'correct_interruption_decision'],
  schema: z.looseObject({ result: z.enum(['approve', 'return']), reason: text }),
  texts: ['reason'],
});

export const interruptionReviewForm = defineForm({
  id: 'interruption-review',
  variable: 'review',
  tasks: ['review_interruption', 'correct_interruption_review'],
  schema: z.looseObject({
    contactedOn: day.optional(),
    likely: yesNo,
    expectedTo: day.optional(),
    reason: text,
  }),
  texts: ['reason'],
  shownWhen: { expectedTo: ({ likely }) => likely === 'yes' },
});

export type InterruptionAnswers = z.infer<typeof interruptionForm.schema>;
