import {
  CaseFileError,
  decisionsOf,
  journalOf,
  readCase,
  type Db,
  type Decision,
} from '../../casefile/index.ts';
import type { Finding } from '../../law/finding.ts';
import { writtenTexts, type Labelled } from '../timeline/texts.ts';
import { answerText } from '../words/answer-words.ts';
import { fieldName } from '../words/field-words.ts';
import { ruleSays } from './rule-sentences.ts';

/** A rule that a decision rests on, as people read it. */
export interface GroundShown {
  readonly rule: string;
  readonly version: string;
  readonly says: string;
  readonly sections: readonly string[];
  readonly facts: readonly Labelled[];
  readonly findings: readonly Finding[];
}

/** @throws CaseFileError `ERR_CASE_NOT_FOUND`, `ERR_DECISION_NOT_FOUND` */
export async function groundsOf(db: Db, caseId: string, number: string) {
  const facts = await readCase(db, caseId);
  const decision = (await decisionsOf(db, caseId)).find((one) => String(one.number) === number);
  if (!decision) throw new CaseFileError('ERR_DECISION_NOT_FOUND', { caseId });
  const entries = await journalOf(db, caseId, { kinds: ['decision-recorded'] });
  const entry = entries.find(({ data }) => data.number === decision.number);
  return { facts, decision, grounds: decision.grounds.map(shown), texts: writtenTexts(entry?.text ?? {}) };
}

function shown(ground: Decision['grounds'][number]): GroundShown {
  const facts = typeof ground.facts === 'object' && ground.facts !== null ? ground.facts : {};
  return {
    rule: ground.rule,
    version: String(ground.version),
    says: ruleSays(ground.rule),
    sections: ground.sections,
    facts: Object.entries(facts).map(([field, value]) => ({
      label: fieldName(field),
      text: answerText(field, value),
    })),
    findings: (ground.findings ?? []) as Finding[],
  };
}
