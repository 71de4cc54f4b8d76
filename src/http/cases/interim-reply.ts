import { journalOf, type CaseFacts, type Db, type JournalEntry } from '../../casefile/index.ts';

/** The interim reply to an application (administration act § 11 a). */
export interface InterimReplyShown {
  /** Until the reply is given: the last day for it, unless the application is decided before. */
  readonly by: string | null;
  readonly sentOn: string | null;
  /** When the applicant has been told to expect the decision. */
  readonly expectedOn: string | null;
}

/**
 * Nothing for a case in which no reply is due or given: no application, or one that was decided in time.
 * @param decided whether there has been a decision, also one that no longer stands
 */
export async function interimReplyShown(
  db: Db,
  { caseId, phase }: Pick<CaseFacts, 'caseId' | 'phase'>,
  decided: boolean,
): Promise<InterimReplyShown | null> {
  const [opened] = (await journalOf(db, caseId, { kinds: ['interim-reply-opened'] })).filter(
    ({ data }) => data.inquiry === 'application',
  );
  if (!opened) return null;
  const given = (await journalOf(db, caseId, { kinds: ['form-completed'], newestFirst: true })).find(
    ({ data }) => data.form === 'interim-reply' && data.processInstance === opened.data.processInstance,
  );
  if (given && !hasBreach(given)) {
    const { repliedOn, expectedOn } = given.data.answers as Record<string, string | undefined>;
    // Somebody has found it obviously unnecessary.
    if (!repliedOn) return null;
    return { by: null, sentOn: repliedOn, expectedOn: expectedOn ?? null };
  }
  if (decided || phase === 'closed') return null;
  return { by: String(opened.data.interimReplyDate), sentOn: null, expectedOn: null };
}

const hasBreach = ({ data }: JournalEntry) =>
  Array.isArray(data.findings) &&
  (data.findings as { severity?: string }[]).some(({ severity }) => severity === 'brudd');
