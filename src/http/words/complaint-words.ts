import type { ComplaintResult, ReceiptProof } from '../../casefile/index.ts';

/** What the office has made of a complaint. */
export const COMPLAINT_RESULTS: Record<ComplaintResult, string> = {
  rejected: 'klagen er avvist',
  reversed: 'kontoret har gjort om vedtaket',
  'reversed-partly': 'kontoret har gjort om en del av vedtaket',
  forwarded: 'kontoret holder fast ved vedtaket',
};

/** How it is known on which day a decision came. */
export const RECEIPT_PROOFS: Record<ReceiptProof, string> = {
  'handed-over': 'utlevert på kontoret',
  receipt: 'kvittert for i posten',
  digital: 'åpnet digitalt',
  told: 'personen har sagt det selv',
};
