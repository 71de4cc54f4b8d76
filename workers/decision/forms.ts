import { z } from 'zod';
import { SECTION } from '../../src/law/sections.ts';
import { day, defineForm, text, yesNo } from '../../src/step/form.ts';
import { activityKind, need, provider } from '../codes.ts';

const met = z.enum(['met', 'not-met']);

export const conditionsForm = defineForm({
  id: 'decision-assess-conditions',
  variable: 'conditions',
  tasks: ['assess_conditions', 'correct_conditions'],
  schema: z.looseObject({
    workAbility: met,
    workAbilityReason: text,
    benefits: z.enum(['none', 'very-limited', 'more']),
    benefitsMonthlyKr: z.number().int().min(0).max(200_000).optional(),
    benefitsReason: text,
    closeFollowUp: met,
    closeFollowUpReason: text,
    residence: z.enum(['resident', 'eea', 'no-residence', 'no-lawful-stay']),
    // Not in answers from before it was asked; the law's check says that it is missing.
    institutionStay: z.enum(['none', 'from-this-municipality', 'from-other-municipality']).optional(),
    introductionProgramme: z.enum(['none', 'completed', 'entitled']),
    burdensome: yesNo,
    burdensomeReason: text,
    // Not in answers from before it was asked.
    burdenFromApplicant: yesNo.optional(),
    proposal: z.enum(['grant', 'refuse']),
    refusalGround: z
      .enum([
        'work-ability',
        'benefits',
        'age',
        'assessment-outcome',
        'close-follow-up',
        'residence',
        'duration',
        'burdensome',
        'budget',
        'quota',
        'waiting-list',
        'full-time-unlikely',
      ])
      .optional(),
    necessary: yesNo.optional(),
    progress: yesNo.optional(),
    motivation: text,
    likelyWork: yesNo.optional(),
    likelyWorkReason: text,
    labourMarket: text,
    specialReasons: text,
    participantView: text,
    // Not in answers from before it was asked; the law's check says that it is missing.
    assessmentReason: text,
    mainReason: text,
  }),
  texts: [
    'workAbilityReason',
    'benefitsReason',
    'closeFollowUpReason',
    'burdensomeReason',
    'motivation',
    'likelyWorkReason',
    'labourMarket',
    'specialReasons',
    'participantView',
    'assessmentReason',
    'mainReason',
  ],
  sensitive: ['institutionStay'],
  shownWhen: {
    benefitsMonthlyKr: ({ benefits }) => benefits !== 'none',
    burdensomeReason: ({ burdensome }) => burdensome === 'yes',
    burdenFromApplicant: ({ burdensome }) => burdensome === 'yes',
    refusalGround: ({ proposal }) => proposal === 'refuse',
  },
});

export const programmeForm = defineForm({
  id: 'decision-plan-programme',
  variable: 'programme',
  tasks: ['plan_programme', 'correct_programme', 'change_programme', 'correct_programme_change'],
  schema: z.looseObject({
    startDate: day,
    months: z.number().int().min(1).max(12),
    periodReason: text,
    supportsChildren: yesNo,
    childrenSupported: z.number().int().min(0).max(20).default(0),
    childrenQualify: yesNo.optional(),
    activities: z
      .array(
        z.looseObject({
          kind: activityKind,
          provider,
          hoursPerWeek: z.number().min(0.25).max(168).multipleOf(0.25),
          fromDate: day,
          toDate: day,
          // Programmes made before it was asked say nothing, and go on on working days.
          onFreeDays: z.boolean().default(false),
          need: need.optional(),
          goal: text,
          reason: text,
        }),
      )
      .default([]),
    // Programmes made before it was asked say nothing: then none is foreseen.
    extensionForeseen: z.boolean().default(false),
    omittedNeeds: z.array(z.looseObject({ need, reason: text })).default([]),
    evaluationDates: z.array(z.looseObject({ date: day })).default([]),
    participantView: text,
    ipOffered: yesNo,
  }),
  texts: ['periodReason', 'participantView'],
  shownWhen: {
    childrenSupported: ({ supportsChildren }) => supportsChildren === 'yes',
    childrenQualify: ({ supportsChildren }) => supportsChildren === 'yes',
  },
  sections: {
    hoursPerWeek: SECTION.weeklyHours,
    extensionForeseen: SECTION.jobSearch,
    onFreeDays: SECTION.freeDays,
    months: SECTION.period,
    startDate: SECTION.startingPoint,
  },
  rowTexts: {
    activities: { texts: ['goal', 'reason'], same: ['kind', 'need'] },
    omittedNeeds: { texts: ['reason'], same: ['need'] },
  },
  labels: {
    activities: 'Aktiviteter',
    // The form has two fields of this key; the other is called by its row.
    need: 'Hvilket behov svarer det på?',
    evaluationDates: 'Evalueringer',
  },
});

export const verdictForm = defineForm({
  id: 'decision-decide',
  variable: 'verdict',
  tasks: ['decide', 'correct_decision'],
  schema: z.looseObject({ result: z.enum(['approve', 'return']), reason: text }),
  texts: ['reason'],
});

export type ProgrammeAnswers = z.infer<typeof programmeForm.schema>;
export type ConditionsAnswers = z.infer<typeof conditionsForm.schema>;
