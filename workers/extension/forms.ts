import { z } from 'zod';
import { day, defineForm, text, yesNo } from '../../src/step/form.ts';

export const extensionForm = defineForm({
  id: 'extension-assess',
  variable: 'extension',
  tasks: ['assess_extension', 'correct_extension'],
  schema: z.looseObject({
    proposal: z.enum(['extend', 'end']),
    months: z.number().int().min(1).max(12).optional(),
    necessary: yesNo.optional(),
    necessaryReason: text,
    progress: yesNo.optional(),
    progressReason: text,
    motivation: text,
    likelyWork: yesNo.optional(),
    likelyWorkReason: text,
    labourMarket: text,
    specialReasons: text,
    participantView: text,
    againstWill: yesNo.optional(),
    endGround: z
      .enum(['ability', 'benefits', 'follow-up', 'residence', 'not-resuming', 'circumstances'])
      .optional(),
    absenceKind: z.enum(['none', 'work', 'birth', 'adoption', 'other']).optional(),
    absenceFrom: day.optional(),
    reason: text,
  }),
  texts: [
    'necessaryReason',
    'progressReason',
    'motivation',
    'likelyWorkReason',
    'labourMarket',
    'specialReasons',
    'participantView',
    'reason',
  ],
  sensitive: ['absenceKind'],
  shownWhen: {
    months: ({ proposal }) => proposal === 'extend',
    againstWill: ({ proposal }) => proposal === 'end',
    endGround: ({ proposal, againstWill, necessary }) =>
      proposal === 'end' && againstWill === 'yes' && necessary === 'yes',
    absenceKind: ({ proposal }) => proposal === 'end',
    absenceFrom: ({ proposal, absenceKind }) => proposal === 'end' && absenceKind !== 'none',
    reason: ({ proposal }) => proposal === 'end',
  },
});

export const extensionVerdictForm = defineForm({
  id: 'extension-decide',
  variable: 'verdict',
  tasks: ['decide_extension', 'correct_extension_decision'],
  schema: z.looseObject({ result: z.enum(['approve', 'return']), reason: text }),
  texts: ['reason'],
});

export type ExtensionAnswers = z.infer<typeof extensionForm.schema>;
