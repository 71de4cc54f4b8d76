/** Where the rules stand. A rule names its section by these keys, so that a reference is written once. */
export const SECTION = {
  consult: 'sosialtjenesteloven § 42',
  childrensNeeds: 'sosialtjenesteloven § 1',
  activityDuty: 'sosialtjenesteloven § 20 a',
  entryAge: 'sosialtjenesteloven § 29 første ledd',
  entryAbility: 'sosialtjenesteloven § 29 første ledd',
  entryBenefits: 'sosialtjenesteloven § 29 første ledd',
  entryAssessment: 'sosialtjenesteloven § 29 andre ledd',
  entryFollowUp: 'sosialtjenesteloven § 29 andre ledd',
  entryBurden: 'sosialtjenesteloven § 29 tredje ledd',
  entry: 'sosialtjenesteloven § 29',
  residence: 'forskrift 16. desember 2011 nr. 1251 §§ 1 og 1 a',
  content: 'sosialtjenesteloven § 30 første ledd',
  fullTime: 'sosialtjenesteloven § 30 andre ledd',
  start: 'sosialtjenesteloven § 31',
  duration: 'sosialtjenesteloven § 32',
  benefit: 'sosialtjenesteloven § 35',
  benefitInterrupted: 'sosialtjenesteloven § 35 første ledd',
  childSupplement: 'KVP-forskriften § 3',
  benefitAbsence: 'sosialtjenesteloven § 36',
  benefitWork: 'sosialtjenesteloven § 37',
  benefitOther: 'sosialtjenesteloven § 38',
  payment: 'sosialtjenesteloven § 39',
  setOff: 'sosialtjenesteloven § 40',
  individualPlan: 'sosialtjenesteloven § 33',
  ending: 'sosialtjenesteloven § 34',
  endingAbsence: 'sosialtjenesteloven § 34 andre ledd',
  jobSearch: 'KVP-forskriften § 1 første ledd',
  weeklyHours: 'KVP-forskriften § 1 andre ledd',
  evaluation: 'KVP-forskriften § 1 tredje ledd',
  startingPoint: 'KVP-forskriften § 1 fjerde ledd',
  certificate: 'KVP-forskriften § 1 femte ledd',
  period: 'KVP-forskriften § 2 første ledd',
  thirdYear: 'KVP-forskriften § 2 andre ledd',
  navAssessment: 'NAV-loven § 14 a',
  decision: 'sosialtjenesteloven § 41',
  internalControl: 'sosialtjenesteloven § 5',
  notice: 'forvaltningsloven § 16',
  enlightened: 'forvaltningsloven § 17',
  grounds: 'forvaltningsloven §§ 24 og 25',
  kostra: 'KOSTRA skjema 11CF',
} as const;

export interface Replacement {
  readonly was: string;
  /** First day of the new section. */
  readonly from: string;
  readonly becomes: string;
}

/**
 * Sections that have moved to another act. The new administration act (LOV-2025-06-20-81) was not in force when
 * this was written: when it is, its sections are added here as rows, and no rule changes.
 */
export const REPLACED: readonly Replacement[] = [];

/** How a section is to be cited on a day. */
export function sectionOn(
  section: string,
  date: string,
  replaced: readonly Replacement[] = REPLACED,
): string {
  return replaced
    .filter((r) => r.from <= date)
    .toSorted((a, b) => a.from.localeCompare(b.from))
    .reduce((cited, r) => (cited === r.was ? r.becomes : cited), section);
}
