import type { Answer } from '../answers.ts';
import { isDate, norwegian } from '../calendar.ts';
import { breach, type Remark } from '../finding.ts';

/** A decision that somebody does not agree with, with effect from before it is made. */
export function reachesBack(answer: Answer, today: string, allowed: boolean): Remark | undefined {
  const { label, value } = answer;
  if (allowed || !isDate(value) || value >= today) return undefined;
  return breach(
    `${label} er ${norwegian(value)}, og vedtaket fattes ${norwegian(today)}. Mot deltakerens vilje kan det ikke virke bakover. Send saken tilbake for ny dato.`,
  );
}
