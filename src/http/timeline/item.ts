import type { JournalEntry } from '../../casefile/index.ts';
import type { Finding } from '../../law/finding.ts';
import { labelsOf } from '../../form-labels.ts';
import { actorName } from '../words/case-words.ts';
import { answerText } from '../words/answer-words.ts';
import { longDate, osloTime } from '../words/dates.ts';
import { fieldName } from '../words/field-words.ts';
import { sentence } from './kinds.ts';
import { writtenTexts, type Labelled } from './texts.ts';

/** One event of a case as the page and the API tell it. */
export interface TimelineItem {
  readonly seq: number;
  readonly kind: string;
  readonly what: string;
  /** By the engine's clock. */
  readonly date: string;
  readonly dateText: string;
  /** When it was written down; with the date only where the engine's clock shows another day. */
  readonly writtenText: string;
  /** Written down on the day it happened by the engine's clock, as is usual. */
  readonly sameDay: boolean;
  /** Belongs to something bigger beside it. */
  readonly quiet: boolean;
  readonly who: string;
  readonly why: readonly Labelled[];
  readonly answers: readonly Labelled[];
  readonly findings: readonly Finding[];
}

/** Steps that the application takes by itself and that say nothing about the person's case. */
export const AUTOMATIC_KINDS = [
  'case-started',
  'form-signed',
  'rules-applied',
  'decision-checked',
  'limits-computed',
  'period-awaited',
  'extension-planned',
  'payment-control-opened',
  'complaint-decision-checked',
  'appeal-awaited',
] as const;

const QUIET =
  /^(phase-changed|benefit-calculated|programme-recorded|period-opened|evaluations-planned|identity-number-shown|payment-basis-recorded|(?!case-).*-opened)$/;

/** @param signedBy who completed the form that this entry tells of, if it is one and the engine has said it */
export function toItem(entry: JournalEntry, signedBy?: string): TimelineItem {
  const { date, time } = osloTime(entry.at);
  const form = entry.kind === 'form-completed';
  return {
    seq: entry.seq,
    kind: entry.kind,
    what: sentence(entry),
    date: entry.engineDate,
    dateText: longDate(entry.engineDate),
    writtenText: date === entry.engineDate ? `kl. ${time}` : `skrevet inn ${longDate(date)} kl. ${time}`,
    sameDay: date === entry.engineDate,
    quiet: QUIET.test(entry.kind) || (AUTOMATIC_KINDS as readonly string[]).includes(entry.kind),
    who: form ? (signedBy ? actorName(signedBy) : 'Venter på navn fra Tasklist') : actorName(entry.actor),
    why: form
      ? writtenTexts(
          entry.text,
          entry.data.answers as Record<string, unknown>,
          labelsOf(String(entry.data.form)),
        )
      : writtenTexts(entry.text),
    answers: form ? answersOf(entry.data.answers) : answersOf(circumstances(entry)),
    findings: Array.isArray(entry.data.findings) ? (entry.data.findings as Finding[]) : [],
  };
}

function answersOf(answers: unknown): Labelled[] {
  if (typeof answers !== 'object' || answers === null) return [];
  return Object.entries(answers).map(([field, value]) => ({
    label: fieldName(field),
    text: answerText(field, value),
  }));
}

/** What else was said when an ending was proposed, and about ends of programmes from before endings were proposed. */
const CIRCUMSTANCES = [
  'againstWill',
  'noticeSentOn',
  'responseDeadline',
  'respondedOn',
  'absenceKind',
  'absenceFrom',
];

/** What else was said of an event, by its kind. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'ending-proposed': CIRCUMSTANCES,
  'programme-ended': CIRCUMSTANCES,
  'absence-reported': ['leavePurpose'],
  'absence-approved': ['leavePurpose'],
  'complaint-registered': ['complainant', 'authorised', 'complete', 'suspensionAsked', 'sentOn', 'knownOn'],
  'suspension-decided': ['suspension', 'decidedBy'],
  'suspension-by-governor': ['suspension'],
  'complaint-reviewed': ['suspension'],
  'complaint-forwarded': ['statementCopied'],
  'complaint-carried-out': ['done'],
  'appeal-decided': ['toDisadvantage', 'changeNoticeOn'],
};

function circumstances({ kind, data }: JournalEntry): unknown {
  return Object.fromEntries(
    (SAID[kind] ?? [])
      .filter((field) => data[field] !== undefined && data[field] !== null)
      .map((field) => [field, data[field]]),
  );
}
