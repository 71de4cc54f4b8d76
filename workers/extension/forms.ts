import { z } from 'zod';
import { lostConditions } from '../../src/law/index.ts';
import { day, defineForm, text, yesNo } from '../../src/step/form.ts';

export const extensionForm = defineForm({
  id: 'extension-assess',
  variable: 'extension',
  tasks: ['assess_extension', 'correct_extension'],
  schema: z.looseObject({
    proposal: z.enum(['extend', 'end']),
    months: z.number().int().min(1).max(12).optional(),
    // Not in answers from before the conditions were asked again; the law's check says that they are missing.
    stillAbility: yesNo.optional(),
    stillAbilityReason: text,
    stillBenefits: yesNo.optional(),
    stillBenefitsReason: text,
    stillFollowUp: yesNo.optional(),
    stillFollowUpReason: text,
    stillResidence: yesNo.optional(),
    stillResidenceReason: text,
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
    // The first four are answers of their own now; the form from before that offers them here.
    endGround: z
      .enum(['ability', 'benefits', 'follow-up', 'residence', 'not-resuming', 'circumstances'])
      .optional(),
    absenceKind: z.enum(['none', 'work', 'birth', 'adoption', 'other']).optional(),
    absenceFrom: day.optional(),
    reason: text,
  }),
  texts: [
    'stillAbilityReason',
    'stillBenefitsReason',
    'stillFollowUpReason',
    'stillResidenceReason',
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
    stillAbilityReason: ({ stillAbility }) => stillAbility === 'no',
    stillBenefitsReason: ({ stillBenefits }) => stillBenefits === 'no',
    stillFollowUpReason: ({ stillFollowUp }) => stillFollowUp === 'no',
    stillResidenceReason: ({ stillResidence }) => stillResidence === 'no',
    months: ({ proposal }) => proposal === 'extend',
    againstWill: ({ proposal }) => proposal === 'end',
    endGround: ({ proposal, againstWill, ...conditions }) =>
      proposal === 'end' && againstWill === 'yes' && lostConditions(conditions).length === 0,
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
