/** Where the rules stand. A rule names its section by these keys, so that a reference is written once. */
export const SECTION = {
  consult: 'sosialtjenesteloven § 42',
  municipality: 'sosialtjenesteloven § 3',
  institution: 'sosialtjenesteloven § 3 andre ledd',
  gathering: 'sosialtjenesteloven § 43 første ledd',
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
  benefitWhileTakingPart: 'sosialtjenesteloven § 35 første ledd',
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
  interruption: 'sosialtjenesteloven § 34 første ledd',
  jobSearch: 'KVP-forskriften § 1 første ledd',
  weeklyHours: 'KVP-forskriften § 1 andre ledd',
  evaluation: 'KVP-forskriften § 1 tredje ledd',
  startingPoint: 'KVP-forskriften § 1 fjerde ledd',
  certificate: 'KVP-forskriften § 1 femte ledd',
  period: 'KVP-forskriften § 2 første ledd',
  thirdYear: 'KVP-forskriften § 2 andre ledd',
  sickness: 'KVP-forskriften § 5',
  selfCertification: 'KVP-forskriften § 6',
  selfCertificationWeeks: 'KVP-forskriften § 6 andre ledd',
  selfCertificationDays: 'KVP-forskriften § 6 tredje ledd',
  certificateRequired: 'KVP-forskriften § 6 fjerde ledd',
  confirmation: 'KVP-forskriften § 7',
  selfCertificationLost: 'KVP-forskriften § 8 første ledd',
  selfCertificationCount: 'KVP-forskriften § 8 andre ledd',
  selfCertificationHearing: 'KVP-forskriften § 8 tredje ledd',
  sickChild: 'KVP-forskriften § 9',
  sickChildAge: 'KVP-forskriften § 9 andre ledd',
  sickChildCertificate: 'KVP-forskriften § 10',
  sickChildDays: 'KVP-forskriften § 11',
  sickChildChronic: 'KVP-forskriften § 11 andre ledd',
  antenatalCheck: 'KVP-forskriften § 12 første ledd',
  antenatal: 'KVP-forskriften § 12 andre ledd',
  birth: 'KVP-forskriften § 13 første ledd',
  fatherBirth: 'KVP-forskriften § 13 andre ledd',
  nursing: 'KVP-forskriften § 14',
  welfare: 'KVP-forskriften § 15',
  freeDays: 'KVP-forskriften § 16 første ledd',
  religious: 'KVP-forskriften § 16 andre ledd',
  holiday: 'KVP-forskriften § 17',
  navAssessment: 'NAV-loven § 14 a',
  decision: 'sosialtjenesteloven § 41',
  internalControl: 'sosialtjenesteloven § 5',
  staffTraining: 'sosialtjenesteloven § 6',
  notice: 'forvaltningsloven § 16',
  enlightened: 'forvaltningsloven § 17',
  documents: 'forvaltningsloven § 18',
  grounds: 'forvaltningsloven §§ 24 og 25',
  interimReply: 'forvaltningsloven § 11 a',
  representative: 'forvaltningsloven § 12',
  writtenDecision: 'forvaltningsloven § 23',
  groundsOmitted: 'forvaltningsloven § 24',
  noticeOfDecision: 'forvaltningsloven § 27',
  appealable: 'forvaltningsloven § 28',
  complaintDeadline: 'forvaltningsloven § 29',
  complaintMade: 'forvaltningsloven § 30',
  lateComplaint: 'forvaltningsloven § 31',
  complaintForm: 'forvaltningsloven § 32',
  complaintReview: 'forvaltningsloven § 33',
  appealPower: 'forvaltningsloven § 34',
  suspension: 'forvaltningsloven § 42',
  deadlineCount: 'domstolloven §§ 148 og 149',
  appealBody: 'sosialtjenesteloven § 47',
  appealScope: 'sosialtjenesteloven § 48',
  temporaryMeasures: 'sosialtjenesteloven § 48 andre ledd',
  kostra: 'KOSTRA skjema 11CF',
  information: 'sosialtjenesteloven § 12 tredje ledd',
} as const;

export interface Replacement {
  readonly was: string;
  /** First day of the new section. */
  readonly from: string;
  readonly becomes: string;
}

/** The sections of the administration act of 1967 that the rules cite, and where the act of 2025 has the same matter. */
const IN_THE_NEW_ACT: Readonly<Record<string, string>> = {
  'forvaltningsloven § 11 a': '§ 17',
  'forvaltningsloven § 12': '§ 18',
  'forvaltningsloven § 16': '§ 42',
  'forvaltningsloven § 17': '§ 44',
  // Where the new act has the parties' right to see documents was not to be found; then the act alone is cited.
  'forvaltningsloven § 18': '',
  'forvaltningsloven § 23': '§ 55',
  'forvaltningsloven § 24': '§ 56',
  'forvaltningsloven §§ 24 og 25': '§§ 56 og 57',
  'forvaltningsloven § 27': '§§ 58 og 59',
  'forvaltningsloven § 28': '§§ 61 og 62',
  'forvaltningsloven § 29': '§ 63',
  'forvaltningsloven § 30': '§ 64',
  'forvaltningsloven § 31': '§ 65',
  'forvaltningsloven § 32': '§ 66',
  'forvaltningsloven § 33': '§ 67',
  'forvaltningsloven § 34': '§ 68',
  'forvaltningsloven § 42': '§ 76',
};

/** The rows of the new administration act (LOV-2025-06-20-81), in force from a day. */
export const newAdministrationAct = (from: string): Replacement[] =>
  Object.entries(IN_THE_NEW_ACT).map(([was, section]) => ({
    was,
    from,
    becomes: `forvaltningsloven (2025) ${section}`.trimEnd(),
  }));

/**
 * Sections that have moved to another act. "Kongen bestemmer" when the new administration act is in force, and had
 * not done so when this was written: then this becomes `newAdministrationAct('<the day>')`, and no rule changes.
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
