import { birthdayAt } from '../age.ts';
import { isSpeciallyAdapted } from '../assessment/effort-groups.ts';
import { isDate, norwegian } from '../calendar.ts';
import { timeLeft, TIME_LEFT_SETTINGS } from '../duration/time-left.ts';
import { hasSpecialReasons, SPECIAL_REASONS } from '../extension/special-reasons.ts';
import type { REFUSAL_GROUNDS } from '../codes.ts';
import { SECTION } from '../sections.ts';
import type { Settings } from '../settings.ts';
import type { EntryFacts } from './facts.ts';

export const CONDITION_FACTS = [
  'today',
  'birthDate',
  'decisionDate',
  'effortGroup',
  'assessmentDate',
  'workAbility',
  'benefits',
  'closeFollowUp',
  'residence',
  'earlier',
  ...SPECIAL_REASONS,
] as const;
export const CONDITION_SETTINGS = TIME_LEFT_SETTINGS;

type Facts = Pick<EntryFacts, (typeof CONDITION_FACTS)[number]>;
type Used = Pick<Settings, (typeof CONDITION_SETTINGS)[number]>;

interface Condition {
  readonly ground: keyof typeof REFUSAL_GROUNDS;
  readonly section: string;
  /** Undefined: not answered, so it cannot be said. */
  met(facts: Facts, settings: Used): boolean | undefined;
  readonly unmet: (facts: Facts, settings: Used) => string;
}

export const decisionDay = ({ today, decisionDate }: Pick<EntryFacts, 'today' | 'decisionDate'>): string =>
  isDate(decisionDate) ? decisionDate : today;

/** The conditions of § 29, in the order of the act, and the time left by § 32. All must be met; each is also the ground of a refusal. */
const CONDITIONS: readonly Condition[] = [
  {
    ground: 'age',
    section: SECTION.entryAge,
    met: (facts, settings) => ageFault(facts, settings) === undefined,
    unmet: (facts, settings) =>
      `${ageFault(facts, settings) === 'too-young' ? 'Søkeren er ikke fylt 18 år' : 'Søkeren har fylt 67 år'} ${norwegian(decisionDay(facts))}`,
  },
  {
    ground: 'work-ability',
    section: SECTION.entryAbility,
    met: ({ workAbility }) => either(workAbility, ['met'], ['not-met']),
    unmet: () => 'arbeids- og inntektsevnen er ikke vesentlig nedsatt',
  },
  {
    ground: 'benefits',
    section: SECTION.entryBenefits,
    met: ({ benefits }) => either(benefits, ['none', 'very-limited'], ['more']),
    unmet: () => 'ytelsene til livsopphold er mer enn svært begrensede',
  },
  {
    ground: 'assessment-outcome',
    section: SECTION.entryAssessment,
    met: ({ effortGroup, assessmentDate }) => isSpeciallyAdapted(effortGroup) && isDate(assessmentDate),
    unmet: ({ effortGroup, assessmentDate }) =>
      !effortGroup || !isDate(assessmentDate)
        ? 'det finnes ingen datert arbeidsevnevurdering'
        : 'utfallet av arbeidsevnevurderingen er ikke spesielt tilpasset innsats',
  },
  {
    ground: 'close-follow-up',
    section: SECTION.entryFollowUp,
    met: ({ closeFollowUp }) => either(closeFollowUp, ['met'], ['not-met']),
    unmet: () => 'tett og koordinert bistand er ikke hensiktsmessig og nødvendig',
  },
  {
    ground: 'residence',
    section: SECTION.residence,
    // Only foreign citizens must be resident and lawfully here (§ 1), and EEA citizens need no more than lawful stay (§ 1 a).
    // A Norwegian citizen who stays here has the whole Act, resident or not (§ 2), and is answered with `resident`.
    met: ({ residence }) => either(residence, ['resident', 'eea'], ['no-residence', 'no-lawful-stay']),
    unmet: ({ residence }) =>
      `søkeren er ikke norsk statsborger og har ikke ${residence === 'no-lawful-stay' ? 'lovlig opphold' : 'bopel i Norge'}`,
  },
  {
    // Not of § 29, but as much a reason why there is nothing to grant.
    ground: 'duration',
    section: SECTION.duration,
    met({ earlier, ...reasons }, settings) {
      const left = timeLeft(earlier, settings);
      if (!left || left.ordinaryDays > 0) return true;
      return left.utmostDays > 0 ? hasSpecialReasons(reasons) : false;
    },
    unmet: () => 'lengste varighet er brukt i et tidligere program',
  },
];

export interface Unmet {
  readonly ground: string;
  readonly section: string;
  readonly words: string;
}

/** The conditions that the answers show not to be met. */
export const unmetConditions = (facts: Facts, settings: Used): Unmet[] =>
  CONDITIONS.filter((c) => c.met(facts, settings) === false).map((c) => ({
    ground: c.ground,
    section: c.section,
    words: c.unmet(facts, settings),
  }));

/** Whether every condition has been answered and is met. */
export const allMet = (facts: Facts, settings: Used): boolean =>
  CONDITIONS.every((c) => c.met(facts, settings) === true);

const either = (answer: unknown, yes: readonly string[], no: readonly string[]): boolean | undefined =>
  yes.includes(answer as string) ? true : no.includes(answer as string) ? false : undefined;

function ageFault(facts: Facts, settings: Used): 'too-young' | 'too-old' | undefined {
  const day = decisionDay(facts);
  if (day < birthdayAt(facts.birthDate, 18, settings)) return 'too-young';
  // "until they turn 67": the birthday itself is the first day outside.
  return day >= birthdayAt(facts.birthDate, 67, settings) ? 'too-old' : undefined;
}
