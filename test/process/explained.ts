import type { Db } from '../../src/casefile/index.ts';
import { groundsOf } from '../../src/http/cases/grounds.ts';

/** What is missing for a decision to be explained, as the API tells it; nothing when all is there. */
export async function unexplained(db: Db, caseId: string, number: number): Promise<string[]> {
  const { decision, checks, grounds, texts, rulesVersion } = await groundsOf(db, caseId, String(number));
  const faults: string[] = [];
  if (grounds.length === 0) faults.push('no rule');
  if (!grounds.some(({ facts }) => facts.length > 0)) faults.push('no fact');
  if (!grounds.every(({ sections }) => sections.length > 0)) faults.push('a rule without a section');
  if (!rulesVersion) faults.push('no version of the rules');
  for (const demand of ['procedure-grounds', 'procedure-rules-and-facts'])
    if (!grounds.some(({ rule }) => rule === demand)) faults.push(`not held against ${demand}`);
  // An ending by law has nobody who could have given reasons.
  if (decision.decidedBy !== 'KVP Flyt' && !texts.some(({ text }) => /\p{L}{2}/u.test(text)))
    faults.push('no main consideration');
  for (const { check, onDate, rules } of checks) {
    if (!check || !onDate) faults.push(`${rules[0]?.rule}: no check or no day`);
    for (const { rule, facts, findings, replay } of rules) {
      if (replay.answer !== 'same') faults.push(`${rule}: run again, ${replay.answer}`);
      // That the right is not there is why an absence is refused.
      const isGround = decision.kind === 'absence-refusal' && check === 'check-absence';
      if (!isGround && findings.some(({ severity }) => severity === 'brudd'))
        faults.push(`${rule}: decided against a breach`);
      for (const { name, source } of facts) if (!source) faults.push(`${rule}: ${name} has no source`);
    }
  }
  return faults;
}
