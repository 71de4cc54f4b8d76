import type { AgeCounts } from './age.ts';

/**
 * What the law leaves open, or leaves to the municipality. Each has a default and says where it comes from;
 * none of them is settled law. "No source" means that a source was looked for and none was found.
 */
export interface Settings {
  /**
   * Benefits in kroner a month up to which they count as very limited without more being said (§ 29): an amount, or
   * the state's guiding rate of the day for a single person.
   */
  readonly veryLimitedBenefitsMonthlyKr: number | 'guiding-rate';
  /** Whether a right and duty to take part in the introduction programme only leads to a note, or is a breach. */
  readonly entitledToIntroduction: 'merknad' | 'brudd';
  /** Whether the person must have applied before a case leaves identification. */
  readonly applicationNeededToProceed: boolean;
  /** How many months back an application date may lie when it is registered. */
  readonly applicationMaxAgeMonths: number;
  /** Whether the last day to start (§ 31) moves to the next workday. */
  readonly rollStartDeadline: boolean;
  /** When the deadline of § 31 is already behind us: within how many days the programme must start. */
  readonly lateStartWithinDays: number;
  /** Born on 29 February: the birthday in a year without that day. */
  readonly leapDayBirthday: '02-28' | '03-01';
  /** A period of months or years whose last month lacks the day it began on: is the last day in or out? */
  readonly shortMonthEndsPeriod: 'after-last-day' | 'before-last-day';
  /** Hours a week that are full time (regulation § 1). This one is law; it is here because it has changed before. */
  readonly fullTimeHours: number;
  /** Share of full time that income-giving work may take (§ 30). Law, as above. */
  readonly maxWorkPercent: number;
  /** Activities that are a post beside the programme, and may take that share of it only (§ 30). */
  readonly workShareKinds: readonly string[];
  /** More planned hours a week than this are remarked on. */
  readonly hoursNoteAbove: number;
  /** More planned hours a week than this are taken for a typing error. */
  readonly hoursBreachAbove: number;
  /** How many weeks from the programme's first day a soft start may last before full time is reached. */
  readonly softStartWeeks: number;
  /** Share of the hours that work-directed measures must have to be the essential part (§ 30). */
  readonly essentialPartPercent: number;
  /** Activities that are expected directly to strengthen the transition to work. */
  readonly workDirectedKinds: readonly string[];
  /** Length of the closing part of a programme, in which job seeking must be included at the latest. */
  readonly closingPartMonths: number;
  /** The first evaluation should come within so many months of the start. */
  readonly firstEvaluationMonths: number;
  /** Distance in months between the evaluation dates that are suggested. */
  readonly evaluationEveryMonths: number;
  /** An evaluation held more days than this after its date is remarked on. */
  readonly evaluationLateDays: number;
  /** After a no-show, a new date is needed if more days than this are left of the period. */
  readonly newDateAfterNoShowDays: number;
  /** Words that by themselves document nothing, alone or together. */
  readonly emptyWords: readonly string[];
  /** A decision on extension taken fewer days than this before the period ends is remarked on. */
  readonly extensionLeadDays: number;
  /** Days that a person must have to respond to a notice, if nothing else has been said. */
  readonly noticeResponseDays: number;
  /** Whether the decision period ends so many days later as the programme was interrupted in it. */
  readonly interruptionMovesPeriodEnd: boolean;
  /** Whether the year after which an interrupted programme must end (§ 34) is of one interruption, or of all of them. */
  readonly interruptionYearCounts: 'each' | 'together';
  /** Against the person's will: whether something milder must have been considered before the programme stops, or only should. */
  readonly milderMeansFirst: 'merknad' | 'brudd';
  /** Whether the right to self-certification may be lost from a day before it was decided. */
  readonly selfCertificationReachesBack: boolean;
  /** Whether the last day for an interim reply (administration act § 11 a) moves to the next workday. */
  readonly rollInterimReply: boolean;
  /** Whether a decision that the person does not agree with may have effect from a day before it was made. */
  readonly adverseDecisionReachesBack: boolean;
  /** Whether the person is given notice also of the ending that the law demands after a year's interruption. */
  readonly noticeAfterYear: boolean;
  /** First day with the full rate of benefit for somebody who turns 25. */
  readonly fullRateFrom: AgeCounts;
  /** The age at which a child no longer gives a supplement (regulation § 3). */
  readonly childSupplementAge: number;
  /** First day without a supplement for a child that reaches that age. */
  readonly childSupplementEnds: AgeCounts;
  /** Whether the child supplement is also two thirds for participants under 25. */
  readonly reduceChildSupplementUnder25: boolean;
  /** How half an øre, and all less than a whole one, is rounded. */
  readonly roundOre: 'half-up' | 'half-even' | 'down';
  /** What is rounded to whole øre: the rate of a day, or only the amount of each line. */
  readonly roundBenefitAt: 'day' | 'line';
  /** Minutes of a benefit day, for deductions by the hour (§§ 36 and 37). */
  readonly benefitDayMinutes: number;
  /** Activities of the plan that give income, and whose hours reduce the benefit (§ 37). */
  readonly incomeGivingKinds: readonly string[];
  /** Whether absence that reduces the benefit (§ 36) also reduces the child supplement. */
  readonly absenceReducesChildSupplement: boolean;
  /** Whether the child supplement is paid on whole days of approved leave without benefit. */
  readonly leaveKeepsChildSupplement: boolean;
  /** Whether another benefit (§ 38) that is higher than the benefit also reduces the child supplement. */
  readonly otherBenefitsReduceChildSupplement: boolean;
  /** Whether the month without tax deduction is what is earned in June, or what is paid in June. */
  readonly taxFreeMonth: 'earned' | 'paid';
  /** How many days after its publication a new rate is in use here. */
  readonly ratesInUseAfterDays: number;
  /** For how many months after a base amount has run out the old one may be used while the new one is not known. */
  readonly provisionalRateMonths: number;
  /** How many months back a payment is corrected by itself when something turns up late. */
  readonly correctionMonths: number;
  /** A month's payment that differs more than so many percent from the one before is looked at. */
  readonly bigDifferencePercent: number;
  /** When nobody knows on which day a decision reached the person: after how many days the deadline to complain starts. */
  readonly assumedPostageDays: number;
  /** Whether the year after which no complaint is taken up ends on the next workday, as the deadline itself does. */
  readonly rollComplaintYear: boolean;
  /** Whether it is remarked on that the one who decides on a complaint also made the decision complained about. */
  readonly sameDeciderNoted: boolean;
  /** Whether leave with benefit stops the two years (§ 32), as leave without does. */
  readonly paidLeaveStopsClock: boolean;
  /** Which absences are leave with benefit, and not only time off. */
  readonly paidLeaveKinds: readonly string[];
  /** Whether approved leave at an adoption keeps the benefit. */
  readonly adoptionKeepsBenefit: boolean;
  /** Which earlier days count in the sixteen-day window: of absences within it, or of all that hang together. */
  readonly earlierSelfCertification: 'within-window' | 'chain';
  /** Sickness beyond the three days, without a certificate: a breach, or only a note for whoever decides on it. */
  readonly beyondSelfCertification: 'merknad' | 'brudd';
  /**
   * What counts in the eight weeks before self-certification, here and in another municipality before a move: the days
   * on which somebody has taken part, so neither leave nor interruption, or all days since the programme began.
   */
  readonly selfCertificationWeeksCount: 'taken-part' | 'since-start';
  /** What a day counts of which only a part is taken, where the law gives a number of days. */
  readonly partOfDayCounts: 'whole' | 'share';
  /** Whether travel to a funeral is part of the ten welfare days of a year. */
  readonly travelDaysWithinWelfareYear: boolean;
  /** From when somebody is "over 60" and has the extra holiday. */
  readonly extraHolidayFrom: 'birthday' | 'calendar-year';
  /** After how many months of a calendar year in the programme it is remarked on that no holiday is set for it. */
  readonly holidaySetAfterMonths: number;
  /** Whether a right that was kept is questioned again at the next absence, or after four more. */
  readonly selfCertificationAskedAgain: 'after-four-more' | 'at-each';
  /** How many days from the birth time off "in connection with the birth" is taken without being looked at. */
  readonly aroundBirthDays: number;
  /** Whether the time of an earlier, ended programme here counts towards the two years of a new one (§ 32). */
  readonly earlierProgrammeCounts: boolean;
  /** An assessment of work capability from another municipality that is older than this is remarked on. */
  readonly reusedAssessmentMaxAgeMonths: number;
  /** How many months go by before somebody whose case was closed is taken for a candidate again by the screening. */
  readonly rescreenAfterMonths: number;
  /** Whether the screening also takes those whom nobody has assessed for candidates. */
  readonly screenWithoutEffortGroup: boolean;
  /** After how many months an office must confirm again what it has said about how it works. */
  readonly officeStatementMonths: number;
  /** How often, in months, an office must be able to show that it has looked for people the programme suits. */
  readonly screeningEveryMonths: number;
  /** Longest time in days without follow-up that is written down before it is remarked on. */
  readonly contactEveryDays: number;
  /** Providers that follow the participant up in Nav's place, so that Nav must look at how they do it. */
  readonly outsourcedProviders: readonly string[];
  /** For how many months somebody else may be in charge before Nav must have looked. */
  readonly providerControlMonths: number;
}

export const defaultSettings: Settings = {
  // Circular R35 4.29.1.7: the state's guiding rates without housing can be the starting point, by date in
  // src/law/benefit/guiding-rates.ts. The newest known there is of 2024: where it is used for a later day, and the
  // amount is above it, a note asks for it to be checked. A municipality that knows better sets an amount.
  veryLimitedBenefitsMonthlyKr: 'guiding-rate',
  // No source on which of the programmes comes first.
  entitledToIntroduction: 'merknad',
  // § 31 counts from the application, and nothing later in the process asks for its date again.
  applicationNeededToProceed: true,
  // Ours: an older date is more likely a wrong year than an application.
  applicationMaxAgeMonths: 12,
  // The deadline binds the municipality; without a source the reading that favours the applicant.
  rollStartDeadline: false,
  // Ours: a breach that no date can mend must not stop the case, and not be an excuse for waiting either.
  lateStartWithinDays: 14,
  // No source for anniversaries of 29 February in this law; most systems of Nav count so.
  leapDayBirthday: '02-28',
  // No source; the reading that takes no day from the participant.
  shortMonthEndsPeriod: 'after-last-day',
  // Regulation § 1 second paragraph, and § 30 second paragraph.
  fullTimeHours: 37.5,
  maxWorkPercent: 50,
  // § 30 lets a post of up to a half be combined with taking part. Work with a wage subsidy is a measure of the
  // programme itself, expected to lead to work: it may be more than half of it, although the wage for it reduces the
  // benefit by § 37 (`incomeGivingKinds`). An office that reads "post" as all work that is paid adds it here.
  workShareKinds: ['work'],
  // Ours: an ordinary week with breaks, and what nobody can mean.
  hoursNoteAbove: 40,
  hoursBreachAbove: 60,
  // No source for its length. Only that a soft start with a planned increase can be justified; an extension is no start.
  softStartWeeks: 12,
  // The act says "the essential part" without a number: more than this share is ours.
  essentialPartPercent: 50,
  // Our sorting of the form's list. Guidance, health and supporting activities prepare, these lead to work.
  workDirectedKinds: [
    'work-training',
    'wage-subsidy',
    'job-search',
    'course',
    'education',
    'language-training',
    'work',
    'apprenticeship',
  ],
  // The regulation says "the closing part" without a length.
  closingPartMonths: 3,
  // Frequency of evaluations and follow-up: no source.
  firstEvaluationMonths: 3,
  evaluationEveryMonths: 3,
  evaluationLateDays: 14,
  newDateAfterNoShowDays: 14,
  // The supervision of 2013-14 did not accept "continuously" as proof of an evaluation.
  emptyWords: [
    'kontinuerlig',
    'kontinuerleg',
    'løpende',
    'fortløpende',
    'jevnlig',
    'evaluering',
    'evaluert',
    'evalueres',
    'oppfølging',
    'oppfølges',
    'følges',
    'opp',
    'underveis',
    'gjennomført',
    'skjer',
    'ok',
    'bra',
    'ingen',
    'samme',
    'som',
    'sist',
    'før',
    'er',
    'har',
    'blir',
    'og',
    'i',
    'programmet',
    'deltaker',
    'deltakeren',
    'se',
    'over',
  ],
  // Ours: time to reach the participant with a decision before the period is over.
  extensionLeadDays: 14,
  // The administration act § 16 asks for a deadline without a length; circular R35 was not available.
  noticeResponseDays: 14,
  // Regulation § 2 is silent: only the two years of § 32 are said not to count interrupted days.
  interruptionMovesPeriodEnd: false,
  // § 34 speaks of a programme that has been interrupted for a year, without saying that times which the participant
  // has come back from add up: the reading that lets whoever is back go on.
  interruptionYearCounts: 'each',
  // § 34 asks for grounds in the participant's circumstances and names no milder means. Absence has its own answer in
  // § 36, and participation is a right (§ 29): without having looked at less, the grounds are not shown to be enough.
  milderMeansFirst: 'brudd',
  // Regulation § 8 says "falls away" without a day; the person must be heard first.
  selfCertificationReachesBack: false,
  // § 11 a has no rule on counting, and it binds the office: as for the start of the programme (`rollStartDeadline`).
  rollInterimReply: false,
  // No section in these acts; nobody can arrange themselves by a decision that is not made yet.
  adverseDecisionReachesBack: false,
  // § 34 leaves no choice, but § 16 excepts only notice that is clearly unnecessary: the person may have come back.
  noticeAfterYear: true,
  // No source for the day; the birthday itself is when "under 25" no longer holds.
  fullRateFrom: 'birthday',
  // Neither § 35 nor the regulation's § 3 names an age: somebody who "supports children". Parents support a child until it
  // is 18, and the allowance that the supplement is measured as is paid for children under 18.
  childSupplementAge: 18,
  // No source for the day. On the birthday a child is no longer under 18, as with the rate above; an office that pays the
  // month out says so here.
  childSupplementEnds: 'birthday',
  // Inferred: § 35 reduces the benefit, the regulation's § 3 has no such words for the supplement.
  reduceChildSupplementUnder25: false,
  // The law has no rule on rounding; this is the usual one.
  roundOre: 'half-up',
  // Ours: what is paid is then the daily rate that the decision states, times the days.
  roundBenefitAt: 'day',
  // Inferred from 37.5 hours a week and five days: no source gives the rate of an hour.
  benefitDayMinutes: 450,
  // Our sorting: a wage subsidy goes to the employer, who pays the participant a wage.
  incomeGivingKinds: ['work', 'apprenticeship', 'wage-subsidy'],
  // Inferred: § 36 is about absence, and approved leave is none. The benefit is for the time that somebody takes part
  // (§ 35 first paragraph), and the supplement is a participant's (regulation § 3): who has leave does not take part.
  // No section says so in as many words, and circular R35 was not available.
  leaveKeepsChildSupplement: false,
  // § 37 names the child supplement, §§ 36 and 38 do not: the reading that takes nothing more than the words do.
  absenceReducesChildSupplement: false,
  otherBenefitsReduceChildSupplement: false,
  // skattebetalingsforskriften § 5-7 third paragraph speaks of the benefit for June.
  taxFreeMonth: 'earned',
  // Ours: a rate is used as soon as it has been put into the tables.
  ratesInUseAfterDays: 0,
  // Ours: a base amount is published late in May; when it still lacks in July, somebody has forgotten it.
  provisionalRateMonths: 2,
  // Ours: as long as a programme with its third year. What is older needs somebody who decides.
  correctionMonths: 36,
  // Ours.
  bigDifferencePercent: 20,
  // Ours: the deadline runs from receipt, and letters do not come every day. Doubt must not cost the right to complain.
  assumedPostageDays: 7,
  // The administration act § 30 refers to the courts act for the deadline to complain, not for the year of § 31.
  rollComplaintYear: false,
  // No section forbids it: the office that made the decision reviews it (§ 33). A fresh eye is good practice.
  sameDeciderNoted: true,
  // § 32 says "approved leave" without a word on benefit; circular R35 was not available.
  paidLeaveStopsClock: true,
  // The regulation calls §§ 12 second, 13 first and 15 leave; the days at a birth (§ 13 second) stand beside them. What
  // it calls time off otherwise (sick child, check-ups, nursing, religious days) and holiday go on counting.
  paidLeaveKinds: ['antenatal', 'birth', 'father-birth', 'welfare'],
  // §§ 12 and 13 speak of birth only; § 34 protects the absence, and no section gives benefit for it.
  adoptionKeepsBenefit: false,
  // The words: earlier days count at new sickness within sixteen days. No source for counting further back.
  earlierSelfCertification: 'within-window',
  // Regulation § 6 third paragraph: self-certification can be used "for up to three calendar days", so more days are not
  // within it, and § 5 knows no other ground for the benefit than a certificate. The fourth paragraph says that one "can"
  // be asked for beyond them, as § 10 says of children: an office that reads it as a choice to do without sets a note.
  beyondSelfCertification: 'brudd',
  // Regulation § 6 says "has taken part in the programme". Who has leave or an interrupted programme does not take part
  // in it, and § 32 does not count those days either. Sickness and other absence leave one a participant: they count.
  selfCertificationWeeksCount: 'taken-part',
  // No source. The law gives days: who is away for half of one has used half of it, and the other way to count would
  // take days from the participant that no section takes.
  partOfDayCounts: 'share',
  // § 15 gives necessary days of travel in addition.
  travelDaysWithinWelfareYear: false,
  // The words "over 60"; the holiday act has the calendar year, but is not what § 17 refers to.
  extraHolidayFrom: 'birthday',
  // § 17 says that holiday is set for each calendar year, without a day by which it is: the same distance as between
  // the evaluations that are suggested, so that the first of a year tells of it.
  holidaySetAfterMonths: 3,
  // Ours: § 8 lets the municipality decide, it need not. Whoever was heard and kept the right is not heard every time.
  selfCertificationAskedAgain: 'after-four-more',
  // No source: the usual understanding of the same words in working life.
  aroundBirthDays: 14,
  // No rule on readmission was found in the act, the regulation or what was available of circular R35. § 32 sets a
  // longest time without saying that a new programme begins afresh; until 2019 the programme was given once only.
  earlierProgrammeCounts: true,
  // No source: the act asks for an assessment without saying how old it may be.
  reusedAssessmentMaxAgeMonths: 12,
  // Ours: screening is to be periodic, not to ask anew every month what somebody has just answered.
  rescreenAfterMonths: 6,
  // Ours: § 29 asks for an assessment with a certain outcome. An office that wants to find those without one says so.
  screenWithoutEffortGroup: false,
  // Ours: internal control that is not looked at for a year is not evaluated (kommuneloven § 25-1 asks for that).
  officeStatementMonths: 12,
  // The supervision of 2013-14 asks for "systematically and periodically", without a number.
  screeningEveryMonths: 3,
  // Frequency of follow-up: no source.
  contactEveryDays: 42,
  // Our sorting: organisers of measures. An employer or a school gives the measure, not the follow-up.
  outsourcedProviders: ['organiser'],
  // No source: the same distance as between the evaluations that are suggested.
  providerControlMonths: 3,
};
