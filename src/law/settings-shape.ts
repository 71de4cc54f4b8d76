import { z } from 'zod';
import { ABSENCE_KINDS, ACTIVITY_KINDS, PROVIDERS } from './codes.ts';
import { defaultSettings, type Settings } from './settings.ts';

/** Settings that are not the municipality's to set, and why. */
export const NOT_TO_BE_SET = {
  fullTimeHours: 'it is law (regulation § 1)',
  maxWorkPercent: 'it is law (§ 30)',
  applicationNeededToProceed:
    'the process needs it: no step after identification asks for the date that § 31 counts from',
} as const satisfies Partial<Record<keyof Settings, string>>;

/** What a municipality may set. */
export type OwnSettings = Partial<Omit<Settings, keyof typeof NOT_TO_BE_SET>>;

/** What a setting may be, for the program and in words. */
interface Shape<Value> {
  readonly schema: z.ZodType<Value>;
  readonly says: string;
}

const yesOrNo: Shape<boolean> = { schema: z.boolean(), says: 'true or false' };
const whole = (min: number, max: number): Shape<number> => ({
  schema: z.number().int().min(min).max(max),
  says: `a whole number from ${min} to ${max}`,
});
const number = (min: number, max: number): Shape<number> => ({
  schema: z.number().min(min).max(max),
  says: `a number from ${min} to ${max}`,
});
const oneOf = <const V extends string>(...values: readonly V[]): Shape<V> => ({
  schema: z.enum(values as [V, ...V[]]) as unknown as z.ZodType<V>,
  says: values.join(' or '),
});
/**
 * Any of a list of codes, each once.
 * @param always what the law itself names, so that it cannot be left out
 */
const someOf = (
  codes: Readonly<Record<string, string>>,
  always: readonly string[] = [],
): Shape<string[]> => ({
  schema: z
    .array(z.string().refine((code) => Object.hasOwn(codes, code)))
    .refine((list) => new Set(list).size === list.length)
    .refine((list) => always.every((code) => list.includes(code))),
  says: `a list of ${Object.keys(codes).join(', ')}${always.length > 0 ? `, with ${always.join(' and ')} among them` : ''}`,
});

/** Each setting that may be set. What is wide enough to be meant is let through: the reasons are the municipality's. */
export const SETTING_SHAPES: { readonly [K in keyof Required<OwnSettings>]: Shape<Settings[K]> } = {
  veryLimitedBenefitsMonthlyKr: {
    schema: z.union([z.literal('guiding-rate'), whole(1, 50_000).schema]),
    says: 'guiding-rate or a whole number from 1 to 50000',
  },
  entitledToIntroduction: oneOf('merknad', 'brudd'),
  applicationMaxAgeMonths: whole(1, 60),
  rollStartDeadline: yesOrNo,
  lateStartWithinDays: whole(1, 90),
  leapDayBirthday: oneOf('02-28', '03-01'),
  shortMonthEndsPeriod: oneOf('after-last-day', 'before-last-day'),
  workShareKinds: someOf(ACTIVITY_KINDS, ['work']),
  hoursNoteAbove: number(37.5, 60),
  hoursBreachAbove: number(37.5, 100),
  softStartWeeks: whole(0, 52),
  essentialPartPercent: whole(25, 99),
  workDirectedKinds: someOf(ACTIVITY_KINDS),
  closingPartMonths: whole(1, 12),
  firstEvaluationMonths: whole(1, 12),
  evaluationEveryMonths: whole(1, 12),
  evaluationLateDays: whole(0, 90),
  newDateAfterNoShowDays: whole(0, 90),
  emptyWords: { schema: z.array(z.string().regex(/^\p{Ll}+$/u)), says: 'a list of words in small letters' },
  extensionLeadDays: whole(1, 90),
  noticeResponseDays: whole(3, 90),
  interruptionMovesPeriodEnd: yesOrNo,
  interruptionYearCounts: oneOf('each', 'together'),
  milderMeansFirst: oneOf('merknad', 'brudd'),
  selfCertificationReachesBack: yesOrNo,
  rollInterimReply: yesOrNo,
  adverseDecisionReachesBack: yesOrNo,
  noticeAfterYear: yesOrNo,
  fullRateFrom: oneOf('birthday', 'day-after', 'next-month'),
  childSupplementAge: whole(18, 25),
  childSupplementEnds: oneOf('birthday', 'day-after', 'next-month'),
  reduceChildSupplementUnder25: yesOrNo,
  roundOre: oneOf('half-up', 'half-even', 'down'),
  roundBenefitAt: oneOf('day', 'line'),
  benefitDayMinutes: whole(420, 480),
  incomeGivingKinds: someOf(ACTIVITY_KINDS, ['work', 'apprenticeship']),
  absenceReducesChildSupplement: yesOrNo,
  leaveKeepsChildSupplement: yesOrNo,
  otherBenefitsReduceChildSupplement: yesOrNo,
  taxFreeMonth: oneOf('earned', 'paid'),
  ratesInUseAfterDays: whole(0, 90),
  provisionalRateMonths: whole(1, 6),
  correctionMonths: whole(1, 60),
  bigDifferencePercent: whole(1, 100),
  assumedPostageDays: whole(0, 30),
  rollComplaintYear: yesOrNo,
  sameDeciderNoted: yesOrNo,
  paidLeaveStopsClock: yesOrNo,
  paidLeaveKinds: someOf(ABSENCE_KINDS),
  adoptionKeepsBenefit: yesOrNo,
  earlierSelfCertification: oneOf('within-window', 'chain'),
  beyondSelfCertification: oneOf('merknad', 'brudd'),
  selfCertificationWeeksCount: oneOf('taken-part', 'since-start'),
  partOfDayCounts: oneOf('whole', 'share'),
  travelDaysWithinWelfareYear: yesOrNo,
  extraHolidayFrom: oneOf('birthday', 'calendar-year'),
  holidaySetAfterMonths: whole(1, 12),
  selfCertificationAskedAgain: oneOf('after-four-more', 'at-each'),
  aroundBirthDays: whole(0, 90),
  earlierProgrammeCounts: yesOrNo,
  reusedAssessmentMaxAgeMonths: whole(1, 60),
  rescreenAfterMonths: whole(1, 24),
  screenWithoutEffortGroup: yesOrNo,
  officeStatementMonths: whole(1, 36),
  screeningEveryMonths: whole(1, 12),
  contactEveryDays: whole(7, 180),
  outsourcedProviders: someOf(PROVIDERS),
  providerControlMonths: whole(1, 12),
};

/**
 * Reads what a municipality has written of settings; each fault is a sentence that says what to do.
 * @param written an object, or nothing at all
 */
export function readOwnSettings(written: unknown): { settings: OwnSettings; faults: string[] } {
  if (written === null || written === undefined) return { settings: {}, faults: [] };
  if (typeof written !== 'object' || Array.isArray(written))
    return { settings: {}, faults: ['holds no settings: write one on each line, as "name: value".'] };
  const faults = Object.entries(written).flatMap(([name, value]) => faultOf(name, value) ?? []);
  const settings = written as OwnSettings;
  if (faults.length === 0 && hoursReversed(settings))
    faults.push('hoursNoteAbove must not be more than hoursBreachAbove: lower it, or raise the other.');
  return { settings: faults.length === 0 ? settings : {}, faults };
}

function faultOf(name: string, value: unknown): string | undefined {
  if (Object.hasOwn(NOT_TO_BE_SET, name))
    return `${name} is not to be set, ${NOT_TO_BE_SET[name as keyof typeof NOT_TO_BE_SET]}: take the line out.`;
  if (!Object.hasOwn(SETTING_SHAPES, name))
    return `there is no setting ${name}: write a name from "Settings" in docs/rules.md, or take the line out.`;
  const { schema, says } = SETTING_SHAPES[name as keyof typeof SETTING_SHAPES];
  return schema.safeParse(value).success
    ? undefined
    : `${name} must be ${says}: change the value, or take the line out.`;
}

const hoursReversed = ({
  hoursNoteAbove = defaultSettings.hoursNoteAbove,
  hoursBreachAbove = defaultSettings.hoursBreachAbove,
}: OwnSettings): boolean => hoursNoteAbove > hoursBreachAbove;
