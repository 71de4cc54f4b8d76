import type { ComplaintResult, ReceiptProof, Suspension } from '../../casefile/index.ts';
import type { Timing } from '../../law/index.ts';
import type { ComplaintState } from '../cases/complaint-rows.ts';

export { APPEAL_RESULTS, COMPLAINANTS } from '../../law/complaint/facts.ts';

/** What the office has made of a complaint. */
export const COMPLAINT_RESULTS: Record<ComplaintResult, string> = {
  rejected: 'klagen er avvist',
  reversed: 'kontoret har gjort om vedtaket',
  'reversed-partly': 'kontoret har gjort om en del av vedtaket',
  forwarded: 'kontoret holder fast ved vedtaket',
};

/** Whether the decision waits (administration act § 42). */
export const SUSPENSION_ANSWERS: Record<Suspension, string> = {
  granted: 'vedtaket gjennomføres ikke før klagen er avgjort',
  refused: 'vedtaket gjennomføres selv om klagen ikke er avgjort',
};

/** How it is known on which day a decision came. */
export const RECEIPT_PROOFS: Record<ReceiptProof, string> = {
  'handed-over': 'utlevert på kontoret',
  receipt: 'kvittert for i posten',
  digital: 'åpnet digitalt',
  told: 'personen har sagt det selv',
};

/** Where a complaint is, as a tag. */
export const COMPLAINT_STATES: Record<ComplaintState, { readonly text: string; readonly color: string }> = {
  'in-review': { text: 'Vurderes', color: 'accent' },
  'to-be-sent': { text: 'Skal til Statsforvalteren', color: 'accent' },
  'at-governor': { text: 'Hos Statsforvalteren', color: 'accent' },
  rejected: { text: 'Avvist', color: 'neutral' },
  reversed: { text: 'Vedtaket er gjort om', color: 'success' },
  answered: { text: 'Besvart', color: 'neutral' },
  withdrawn: { text: 'Trukket', color: 'neutral' },
};

export const TIMINGS: Record<Timing, string> = {
  'in-time': 'Framsatt i tide',
  late: 'Framsatt for sent',
  barred: 'Framsatt mer enn ett år etter vedtaket',
};
