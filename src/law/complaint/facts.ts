import type { FourEyesFacts } from '../decision/facts.ts';
import type { Code, DateAnswer, Text, YesNo } from '../facts.ts';

export const COMPLAINANTS = {
  party: 'den vedtaket gjelder',
  representative: 'en fullmektig eller verge',
  other: 'en annen',
} as const;

/** Why a late complaint may be taken up all the same (administration act § 31). */
export const LATE_GROUNDS = {
  'not-to-blame': 'klageren eller fullmektigen kan ikke lastes for at fristen er oversittet',
  'special-reasons': 'særlige grunner gjør det rimelig at klagen blir prøvd',
} as const;

/** Why a complaint is not taken up. */
export const REJECTION_GROUNDS = {
  late: 'klagen kom for sent',
  'no-right': 'den som klager, har ikke rett til å klage',
  'not-mended': 'klagen er ikke rettet innen fristen som ble satt',
  'not-appealable': 'vedtaket kan ikke påklages',
} as const;

export const COMPLAINT_PROPOSALS = {
  reverse: 'gjøre om vedtaket',
  'reverse-partly': 'gjøre om en del av vedtaket og sende resten til Statsforvalteren',
  forward: 'holde fast ved vedtaket og sende klagen til Statsforvalteren',
} as const;

export const SUSPENSIONS = {
  granted: 'ja, vedtaket gjennomføres ikke før klagen er avgjort',
  refused: 'nei, vedtaket gjennomføres',
} as const;

export const APPEAL_RESULTS = {
  upheld: 'vedtaket er stadfestet',
  changed: 'vedtaket er endret',
  quashed: 'vedtaket er opphevet og sendt tilbake',
  rejected: 'klagen er avvist',
} as const;

/** From when the deadline to complain runs. */
export interface DeadlineFacts {
  /** The day of the decision complained about. */
  readonly decidedOn: string;
  /** The day its notice reached the person, where it is known. */
  readonly decisionReceivedOn?: DateAnswer;
  /** For a person who has had no notice: the day they knew, or ought to have known. */
  readonly knownOn?: DateAnswer;
}

/** A complaint as it was registered, and the decision it concerns. */
export interface ComplaintFacts extends DeadlineFacts {
  readonly today: string;
  readonly receivedOn?: DateAnswer;
  /** The day it was handed to the post, where that is known. */
  readonly sentOn?: DateAnswer;
  readonly complainant?: Code<keyof typeof COMPLAINANTS>;
  /** Whether a representative has shown their authority. */
  readonly authorised?: YesNo;
  /** Whether the complaint says which change is wanted, and is signed. */
  readonly complete?: YesNo;
  /** The County Governor has tried this decision already. */
  readonly triedBefore?: YesNo;
}

/** The form `complaint-assess-admission`, with the complaint. */
export interface AdmissionFacts extends ComplaintFacts {
  readonly accept?: YesNo;
  readonly lateGround?: Code<keyof typeof LATE_GROUNDS>;
  readonly rejectionGround?: Code<keyof typeof REJECTION_GROUNDS>;
  /** The deadline that was given to mend the complaint. */
  readonly mendBy?: DateAnswer;
  readonly reason?: Text;
}

/** The form `complaint-review`, with the complaint. */
export interface ReviewFacts {
  readonly today: string;
  readonly proposal?: Code<keyof typeof COMPLAINT_PROPOSALS>;
  readonly investigation?: Text;
  readonly viewsAssessed?: Text;
  readonly participantView?: Text;
  readonly reason?: Text;
  /** Whether the change is to the complainant's disadvantage. */
  readonly toDisadvantage?: YesNo;
}

/** The decision complained about, as far as it says what is left to hold. */
export interface SuspendedFacts {
  readonly today: string;
  /** From when it waits, where that is not today: the County Governor may have said so before it is registered. */
  readonly suspendedOn?: DateAnswer;
  readonly decisionKind?: Code<string>;
  /** What has become of the ending that it led to; nothing where it led to none. */
  readonly endingStatus?: Code<string>;
  /** The last day in the programme. */
  readonly endDate?: DateAnswer;
}

/** The form `complaint-suspension`, with the decision complained about. */
export interface SuspensionFacts extends SuspendedFacts {
  readonly suspension?: Code<keyof typeof SUSPENSIONS>;
  readonly suspensionReason?: Text;
}

/** The form `complaint-decide`. */
export interface ComplaintDecisionFacts extends FourEyesFacts {
  readonly today: string;
  readonly result?: Code<'approve' | 'return'>;
  readonly reason?: Text;
  /** Who made the decision complained about. */
  readonly firstDecidedBy?: string | null;
}

/** The form `complaint-forward`. */
export interface ForwardingFacts {
  readonly today: string;
  /** The day the office decided to send the complaint on. */
  readonly decidedOn: string;
  readonly forwardedOn?: DateAnswer;
  readonly documentsSent?: YesNo;
  /** Whether the office has written a statement, and sent the parties a copy. */
  readonly statementCopied?: Code<'yes' | 'no' | 'no-statement'>;
}

/** The answer of the County Governor, as it is registered. */
export interface AppealFacts {
  readonly today: string;
  readonly receivedOn: string;
  readonly forwardedOn?: DateAnswer;
  readonly appealResult?: Code<keyof typeof APPEAL_RESULTS>;
  readonly answeredOn?: DateAnswer;
  readonly toDisadvantage?: YesNo;
  /** The day the complainant was sent notice of a change to their disadvantage. */
  readonly changeNoticeOn?: DateAnswer;
  /** Whether something is to be set in motion at once, because what was won cannot be carried out at once. */
  readonly temporaryMeasures?: YesNo;
  /** What it is. */
  readonly measures?: Text;
}

/** The form `complaint-temporary-measures`. */
export interface TemporaryMeasuresFacts {
  readonly today: string;
  /** The day of the answer that ordered them. */
  readonly answeredOn?: DateAnswer;
  readonly setInMotionOn?: DateAnswer;
  readonly whatWasDone?: Text;
}

/** The form `complaint-carry-out`. */
export interface CarryingOutFacts {
  readonly today: string;
  readonly doneOn?: DateAnswer;
  readonly done?: Code<string>;
  readonly note?: Text;
}
