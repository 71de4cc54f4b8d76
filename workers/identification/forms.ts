import { z } from 'zod';
import { day, defineForm, text, yesNo } from '../../src/step/form.ts';

export const candidateForm = defineForm({
  id: 'identification-assess-candidate',
  variable: 'candidate',
  tasks: ['assess_candidate', 'correct_candidate'],
  schema: z.looseObject({
    relevant: yesNo,
    reasonCode: z
      .enum([
        'work-or-education',
        'other-benefit',
        'health',
        'introduction-programme',
        'does-not-want',
        'other',
      ])
      .optional(),
    reason: text,
    childrenConsidered: z.enum(['yes', 'no', 'none']),
    childrenNeeds: text,
    activityDutyConsidered: yesNo,
    applied: yesNo.optional(),
    applicationDate: day.optional(),
    applicationDateChecked: z.boolean().optional(),
  }),
  texts: ['reason', 'childrenNeeds'],
  shownWhen: {
    reasonCode: ({ relevant }) => relevant === 'no',
    reason: ({ relevant }) => relevant === 'no',
    childrenNeeds: ({ childrenConsidered }) => childrenConsidered === 'yes',
    applicationDate: ({ applied }) => applied === 'yes',
    applicationDateChecked: ({ applied }) => applied === 'yes',
  },
});
