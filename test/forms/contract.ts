/** What the processes expect of the forms: the variable, its fields, and the codes that a field may have. */
const yesNo = ['yes', 'no'];
const met = ['met', 'not-met'];
const need = [
  ...['work-experience', 'education', 'language', 'health', 'economy', 'housing', 'childcare', 'job-search'],
  ...['network', 'other'],
];
const effortGroup = [
  ...['STANDARD_INNSATS', 'SITUASJONSBESTEMT_INNSATS', 'SPESIELT_TILPASSET_INNSATS'],
  ...['GRADERT_VARIG_TILPASSET_INNSATS', 'VARIG_TILPASSET_INNSATS', 'GODE_MULIGHETER', 'TRENGER_VEILEDNING'],
  ...['TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE', 'JOBBE_DELVIS', 'LITEN_MULIGHET_TIL_A_JOBBE'],
];
const situation = ['01', '11', '03', '04', '13', '14', '15', '16', '10', '17'];
const verdict = { variable: 'verdict', fields: { result: ['approve', 'return'], reason: 'text' } } as const;

type Kind = 'text' | 'date' | 'date?' | 'number' | 'checkbox';
interface FormContract {
  readonly variable: string;
  /** A list of codes, or the kind of field. `date?` may stay empty. */
  readonly fields: Readonly<Record<string, Kind | readonly string[]>>;
}

export const CONTRACT: Readonly<Record<string, FormContract>> = {
  'identification-assess-candidate': {
    variable: 'candidate',
    fields: {
      relevant: yesNo,
      reasonCode: [
        ...[
          'work-or-education',
          'other-benefit',
          'health',
          'introduction-programme',
          'does-not-want',
          'other',
        ],
      ],
      reason: 'text',
      childrenConsidered: ['yes', 'no', 'none'],
      childrenNeeds: 'text',
      activityDutyConsidered: yesNo,
      applied: yesNo,
      applicationDate: 'date',
      applicationDateChecked: 'checkbox',
    },
  },
  'assessment-self-assessment': {
    variable: 'selfAssessment',
    fields: {
      heldOn: 'date',
      form: ['conversation', 'digital', 'paper'],
      participantTookPart: yesNo,
      goal: 'text',
      needs: need,
      view: 'text',
    },
  },
  'assessment-record': {
    variable: 'assessment',
    fields: {
      effortGroup,
      decidedOn: 'date',
      participation: ['own-assessment', 'conversation', 'meeting', 'written-statement'],
      participationNote: 'text',
      informationGathered: ['none', 'together', 'known', 'unknown'],
      informationReason: 'text',
      needs: need,
      childrenConsidered: ['yes', 'no', 'none'],
      childrenNeeds: 'text',
      summary: 'text',
    },
  },
  'follow-up': {
    variable: 'followUp',
    fields: { action: ['new-date', 'reassigned', 'capacity', 'other'], deadline: 'date', note: 'text' },
  },
  'decision-assess-conditions': {
    variable: 'conditions',
    fields: {
      workAbility: met,
      workAbilityReason: 'text',
      benefits: ['none', 'very-limited', 'more'],
      benefitsMonthlyKr: 'number',
      benefitsReason: 'text',
      closeFollowUp: met,
      closeFollowUpReason: 'text',
      residence: ['resident', 'eea', 'no-residence', 'no-lawful-stay'],
      institutionStay: ['none', 'from-this-municipality', 'from-other-municipality'],
      introductionProgramme: ['none', 'completed', 'entitled'],
      burdensome: yesNo,
      burdensomeReason: 'text',
      burdenFromApplicant: yesNo,
      proposal: ['grant', 'refuse'],
      // The last four are no grounds in law; they stand here so that the check can explain why.
      refusalGround: [
        ...[
          'work-ability',
          'benefits',
          'age',
          'assessment-outcome',
          'close-follow-up',
          'residence',
          'duration',
          'burdensome',
        ],
        ...['budget', 'quota', 'waiting-list', 'full-time-unlikely'],
      ],
      necessary: yesNo,
      progress: yesNo,
      motivation: 'text',
      likelyWork: yesNo,
      likelyWorkReason: 'text',
      labourMarket: 'text',
      specialReasons: 'text',
      participantView: 'text',
      assessmentReason: 'text',
      mainReason: 'text',
    },
  },
  'decision-plan-programme': {
    variable: 'programme',
    fields: {
      startDate: 'date',
      months: 'number',
      periodReason: 'text',
      supportsChildren: ['yes', 'no'],
      childrenSupported: 'number',
      childrenQualify: yesNo,
      'activities.kind': [
        ...[
          'work-training',
          'wage-subsidy',
          'job-search',
          'course',
          'education',
          'language-training',
          'work',
        ],
        ...['apprenticeship', 'guidance', 'health', 'supporting', 'soft-start-rest'],
      ],
      'activities.provider': [
        ...['nav', 'municipality', 'employer', 'organiser', 'school', 'health-service', 'other'],
      ],
      'activities.hoursPerWeek': 'number',
      'activities.fromDate': 'date',
      'activities.toDate': 'date',
      'activities.onFreeDays': 'checkbox',
      'activities.need': need,
      'activities.goal': 'text',
      'activities.reason': 'text',
      extensionForeseen: 'checkbox',
      'omittedNeeds.need': need,
      'omittedNeeds.reason': 'text',
      'evaluationDates.date': 'date',
      participantView: 'text',
      ipOffered: yesNo,
    },
  },
  'decision-decide': verdict,
  'evaluation-hold': {
    variable: 'evaluation',
    fields: {
      heldOn: 'date',
      participantTookPart: yesNo,
      noShowReason: ['ill', 'no-contact', 'other'],
      progress: ['good', 'some', 'none', 'setback'],
      findings: 'text',
      participantView: 'text',
      changeProgramme: yesNo,
      nextDate: 'date?',
    },
  },
  'extension-assess': {
    variable: 'extension',
    fields: {
      proposal: ['extend', 'end'],
      months: 'number',
      stillAbility: yesNo,
      stillAbilityReason: 'text',
      stillBenefits: yesNo,
      stillBenefitsReason: 'text',
      stillFollowUp: yesNo,
      stillFollowUpReason: 'text',
      stillResidence: yesNo,
      stillResidenceReason: 'text',
      necessary: yesNo,
      necessaryReason: 'text',
      progress: yesNo,
      progressReason: 'text',
      motivation: 'text',
      likelyWork: yesNo,
      likelyWorkReason: 'text',
      labourMarket: 'text',
      specialReasons: 'text',
      participantView: 'text',
      againstWill: yesNo,
      endGround: ['not-resuming', 'circumstances'],
      absenceKind: ['none', 'work', 'birth', 'adoption', 'other'],
      absenceFrom: 'date?',
      reason: 'text',
    },
  },
  'extension-decide': verdict,
  'completion-final': {
    variable: 'completion',
    fields: {
      finalEvaluationOn: 'date',
      participantTookPart: yesNo,
      status: ['3', '4', '5', '7'],
      situation,
      mainIncome: situation,
      summary: 'text',
      participantView: 'text',
      certificateText: 'text',
    },
  },
  'absence-assess': {
    variable: 'absenceDecision',
    fields: {
      absenceResult: ['approve', 'reject', 'document', 'mistake'],
      absenceKind: [
        ...['self-certified', 'medical-certificate', 'sick-child', 'antenatal', 'birth', 'adoption'],
        ...['father-birth', 'nursing', 'welfare', 'religious', 'holiday', 'unpaid-leave'],
      ],
      from: 'date',
      to: 'date?',
      certificate: yesNo,
      welfareReason: ['nursery-start', 'first-school-day', 'wedding', 'death', 'nursing-relative', 'other'],
      leavePurpose: ['work', 'care', 'other'],
      participantHeard: yesNo,
      participantView: 'text',
      papers: ['certificate', 'confirmation', 'other'],
      reason: 'text',
    },
  },
  'absence-end': {
    variable: 'absenceEnd',
    fields: { absenceSituation: ['lasts', 'ended'], lastDay: 'date', note: 'text' },
  },
  'self-certification-notify': {
    variable: 'hearing',
    fields: { proceed: yesNo, noticeSentOn: 'date', responseDeadline: 'date', reason: 'text' },
  },
  'self-certification-decide': {
    variable: 'rightVerdict',
    fields: { rightResult: ['withdraw', 'keep'], lostFrom: 'date', reason: 'text' },
  },
  'self-certification-review': {
    variable: 'rightReview',
    fields: {
      reviewResult: ['keep', 'withdraw'],
      participantHeard: yesNo,
      participantView: 'text',
      reason: 'text',
    },
  },
  'payment-control': {
    variable: 'control',
    fields: { paymentAction: ['pay', 'hold', 'correct'], reason: 'text' },
  },
  'payment-attendance': {
    variable: 'attendanceCheck',
    fields: { attendanceAnswer: ['corrected', 'right'], note: 'text' },
  },
  'payment-approve': {
    variable: 'approval',
    fields: { monthResult: ['approve', 'return'], recheck: ['deviations', 'all'], reason: 'text' },
  },
  'payment-follow-up': {
    variable: 'paymentFollowUp',
    fields: { paymentMeasure: ['remind', 'colleague', 'without', 'other'], note: 'text' },
  },
  'notice-send': {
    variable: 'notice',
    fields: { sentOn: 'date', channel: ['letter', 'digital'], content: 'text' },
  },
  'interruption-assess': {
    variable: 'interruption',
    fields: {
      againstWill: yesNo,
      participantView: 'text',
      milderMeans: 'text',
      reason: 'text',
      proposal: ['interrupt', 'keep', 'notice'],
      from: 'date',
      expectedTo: 'date?',
      gaveBirth: yesNo,
      bornOn: 'date',
    },
  },
  'interruption-decide': verdict,
  'interruption-review': {
    variable: 'review',
    fields: { contactedOn: 'date?', likely: yesNo, expectedTo: 'date?', reason: 'text' },
  },
  'ending-assess': {
    variable: 'ending',
    fields: {
      againstWill: yesNo,
      participantView: 'text',
      absenceKind: ['none', 'work', 'birth', 'adoption', 'other'],
      absenceFrom: 'date?',
      milderMeans: 'text',
      reason: 'text',
      proposal: ['end', 'keep', 'notice'],
      endDate: 'date',
    },
  },
  'ending-decide': verdict,
  'complaint-assess-admission': {
    variable: 'admission',
    fields: {
      accept: yesNo,
      lateGround: ['not-to-blame', 'special-reasons'],
      rejectionGround: ['late', 'no-right', 'not-mended', 'not-appealable'],
      mendBy: 'date',
      reason: 'text',
    },
  },
  'complaint-review': {
    variable: 'review',
    fields: {
      investigation: 'text',
      viewsAssessed: 'text',
      participantView: 'text',
      proposal: ['reverse', 'reverse-partly', 'forward'],
      toDisadvantage: yesNo,
      reason: 'text',
    },
  },
  'complaint-suspension': {
    variable: 'suspending',
    fields: { suspension: ['granted', 'refused'], suspensionReason: 'text' },
  },
  'complaint-decide': verdict,
  'complaint-forward': {
    variable: 'forwarding',
    fields: {
      forwardedOn: 'date',
      documentsSent: yesNo,
      statementCopied: ['yes', 'no', 'no-statement'],
    },
  },
  'complaint-temporary-measures': {
    variable: 'measures',
    fields: { setInMotionOn: 'date', whatWasDone: 'text' },
  },
  'complaint-carry-out': {
    variable: 'carryingOut',
    fields: { done: ['programme', 'benefit', 'taken-back', 'other'], doneOn: 'date', note: 'text' },
  },
  'interim-reply': {
    variable: 'interimReply',
    fields: { reply: ['sent', 'unnecessary'], repliedOn: 'date', expectedOn: 'date', reason: 'text' },
  },
};
