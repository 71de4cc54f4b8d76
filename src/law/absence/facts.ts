import type {
  ABSENCE_CHANGES,
  ABSENCE_KINDS,
  ABSENCE_PAPERS,
  ABSENCE_RESULTS,
  ANTENATAL_REASONS,
  BIRTH_HELPERS,
  CHILD_CARE_REASONS,
  LEAVE_PURPOSES,
  SELF_CERTIFICATION_COVERS,
  SELF_CERTIFICATION_GROUNDS,
  WELFARE_REASONS,
} from '../codes.ts';
import type { EarlierTime } from '../duration/earlier.ts';
import type { Uncounted } from '../duration/uncounted.ts';
import type { Code, DateAnswer, NumberAnswer, Text, YesNo } from '../facts.ts';
import type { Period } from '../period.ts';

export type AbsenceKindCode = keyof typeof ABSENCE_KINDS;

/** What is said of an absence when it is reported; which answers are needed depends on its kind. */
export interface ReportedAbsence {
  readonly kind?: Code<AbsenceKindCode>;
  readonly from?: DateAnswer;
  /** Left out: it lasts. */
  readonly to?: DateAnswer;
  /** Left out: whole days. */
  readonly minutesPerDay?: NumberAnswer;
  /** A doctor's certificate has been shown: on the sickness, or at birth that taking part is better. */
  readonly certificate?: YesNo;
  readonly childCareReason?: Code<keyof typeof CHILD_CARE_REASONS>;
  /** The year the child was born. */
  readonly childBirthYear?: NumberAnswer;
  readonly childrenInCare?: NumberAnswer;
  readonly aloneWithCare?: YesNo;
  /** Chronically ill or disabled children, as far as that means a markedly higher risk of absence. */
  readonly chronicChildren?: NumberAnswer;
  /** Whether the child that this is about is chronically ill or disabled. */
  readonly childIsChronic?: YesNo;
  readonly antenatalReason?: Code<keyof typeof ANTENATAL_REASONS>;
  readonly outsideProgrammeHours?: YesNo;
  readonly termDate?: DateAnswer;
  /** The day the child was born. */
  readonly bornOn?: DateAnswer;
  readonly birthHelper?: Code<keyof typeof BIRTH_HELPERS>;
  readonly parentsLiveTogether?: YesNo;
  readonly welfareReason?: Code<keyof typeof WELFARE_REASONS>;
  readonly travelDays?: NumberAnswer;
  /** What unpaid leave is for; leave from before it was asked for has none. */
  readonly leavePurpose?: Code<keyof typeof LEAVE_PURPOSES>;
  /** Whether the conditions of § 16 are met. What the person believes is not asked for. */
  readonly religiousRight?: YesNo;
}

/** Another absence of the same person: reported or approved. */
export interface OtherAbsence extends ReportedAbsence {
  readonly number: number;
  /** Reported, and nobody has decided on it yet; facts from before it was told apart say nothing of it. */
  readonly undecided?: boolean | null;
  /** Of an earlier case of the same person. */
  readonly earlierCase?: boolean | null;
}

/** A time without the right to self-certification; without an end it lasts. */
export interface WithdrawnRight {
  readonly from: string;
  /** The first day on which it is given back. */
  readonly until?: string | null;
  readonly covers: Code<keyof typeof SELF_CERTIFICATION_COVERS>;
}

/** An absence and what the case file knows beside it. */
export interface AbsenceFacts extends ReportedAbsence {
  readonly today: string;
  readonly birthDate: string;
  readonly reportedOn: string;
  readonly programmeStart: string;
  /** The time in the same programme in other municipalities, before the person moved here. */
  readonly transferred: readonly EarlierTime[];
  /** Last day of the latest decision period, or of the programme where it has ended. */
  readonly programmeEnd: string;
  readonly others: readonly OtherAbsence[];
  readonly interruptions: readonly Uncounted[];
  /** Leave and interruption of this programme, which the two years (§ 32) do not count; facts from before have none. */
  readonly uncounted?: readonly Uncounted[] | null;
  /** When the programme has an activity on Saturdays, Sundays or public holidays too. */
  readonly freeDayActivities: readonly Period[];
  readonly withdrawnRights: readonly WithdrawnRight[];
  /** What has been asked for before the absence is decided on, until when, and when it was shown. */
  readonly papers?: Code<keyof typeof ABSENCE_PAPERS>;
  readonly papersBy?: DateAnswer;
  readonly papersShownOn?: DateAnswer;
}

/** What was reported, as it stood when somebody decided on it. */
export type AbsenceAskedFor = Pick<ReportedAbsence, 'kind' | 'from' | 'to' | 'minutesPerDay'>;

/** The form `absence-assess` beside the absence: as it is to be approved, or as far as the person is known to have been away. */
export interface AbsenceDecisionFacts extends AbsenceFacts {
  /** Facts from before an approval was held against it have none. */
  readonly reported?: AbsenceAskedFor | null;
  readonly result?: Code<keyof typeof ABSENCE_RESULTS>;
  /** The paper that is asked for at this point. */
  readonly papersAskedFor?: Code<keyof typeof ABSENCE_PAPERS>;
  readonly reason?: Text;
  readonly participantHeard?: YesNo;
  readonly participantView?: Text;
}

/** The form `absence-end`: whether an absence without an end has one by now. */
export interface AbsenceEndFacts {
  readonly today: string;
  readonly from: string;
  readonly programmeEnd: string;
  readonly situation?: Code<'ended' | 'lasts'>;
  readonly lastDay?: DateAnswer;
}

/** A change of an absence that has been reported. */
export interface AbsenceChangeFacts {
  readonly today: string;
  readonly kind: Code<AbsenceKindCode>;
  readonly from: string;
  readonly to?: DateAnswer;
  /** The case's other absences, rejected ones too: whether the sickness went on is a matter of fact. */
  readonly others?: readonly OtherAbsence[] | null;
  /** It was refused, wholly; facts from before that was asked say nothing of it. */
  readonly refused?: boolean | null;
  readonly change?: Code<keyof typeof ABSENCE_CHANGES>;
  /** Where papers were shown: which, and when. */
  readonly papers?: Code<keyof typeof ABSENCE_PAPERS>;
  readonly shownOn?: DateAnswer;
  readonly lastDay?: DateAnswer;
  /** When the certificate or the written confirmation was asked for, and until when. */
  readonly requiredOn?: DateAnswer;
  readonly deadline?: DateAnswer;
  readonly preventedFromDoctor?: YesNo;
  /** Where they were: whether it is shown that the illness was the same. */
  readonly sameIllnessShown?: YesNo;
  readonly reason?: Text;
}

/** Whether the right to use self-certification is to be withdrawn or given back. */
export interface SelfCertificationFacts {
  readonly today: string;
  /** All of the person's absences here that are reported or approved. */
  readonly absences: readonly OtherAbsence[];
  /** Where the right has been withdrawn: since when, and by when it must be looked at again. */
  readonly withdrawnFrom?: string | null;
  readonly reviewBy?: string | null;
  readonly ground?: Code<keyof typeof SELF_CERTIFICATION_GROUNDS>;
  readonly covers?: Code<keyof typeof SELF_CERTIFICATION_COVERS>;
  /** Whether the participant is to be heard at all, or the right stays without more. */
  readonly proceed?: YesNo;
  readonly noticeSentOn?: DateAnswer;
  readonly responseDeadline?: DateAnswer;
  readonly respondedOn?: DateAnswer;
  /** Where the loss is looked at again: whether the participant has been heard before it goes on. */
  readonly participantHeard?: YesNo;
  readonly participantView?: Text;
  readonly result?: Code<'withdraw' | 'keep'>;
  /** The first day without the right. */
  readonly lostFrom?: DateAnswer;
  readonly reason?: Text;
}
