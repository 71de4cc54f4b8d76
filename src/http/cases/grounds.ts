import {
  CaseFileError,
  decisionsOf,
  journalOf,
  readCase,
  type Db,
  type Decision,
} from '../../casefile/index.ts';
import type { Finding } from '../../law/finding.ts';
import { defaultSettings, isDefault, replay, type Replay, type Settings } from '../../law/index.ts';
import { writtenTexts, type Labelled } from '../timeline/texts.ts';
import { answerText } from '../words/answer-words.ts';
import { fieldName } from '../words/field-words.ts';
import { settingName } from '../words/setting-words.ts';
import { sourceWords } from '../words/source-words.ts';
import { ruleSays } from './rule-sentences.ts';

/** Something a rule looked at: as people read it, and as it was. */
export interface FactShown extends Labelled {
  readonly name: string;
  readonly value: unknown;
  /** A code, such as `form:decision-decide` or `register`; null in records that do not have it. */
  readonly source: string | null;
  readonly sourceText: string;
}

/** A setting that a rule looked at, with its default where the municipality has set another value. */
export interface SettingShown extends FactShown {
  readonly defaultText: string | null;
}

/** A rule that a decision rests on, as people read it. */
export interface GroundShown {
  readonly rule: string;
  readonly version: string;
  readonly says: string;
  readonly sections: readonly string[];
  readonly facts: readonly FactShown[];
  readonly settings: readonly SettingShown[];
  readonly findings: readonly Finding[];
  /** What the rule, in the version it had, says to the same facts. */
  readonly replay: Replay;
}

/** The rules that one step applied. */
export interface CheckShown {
  /** The job type of the step; null in records that do not have it. */
  readonly check: string | null;
  /** The day whose law was applied. */
  readonly onDate: string | null;
  readonly rules: readonly GroundShown[];
}

type Ground = Decision['grounds'][number];

/** @throws CaseFileError `ERR_CASE_NOT_FOUND`, `ERR_DECISION_NOT_FOUND` */
export async function groundsOf(db: Db, caseId: string, number: string) {
  const facts = await readCase(db, caseId);
  const decision = (await decisionsOf(db, caseId)).find((one) => String(one.number) === number);
  if (!decision) throw new CaseFileError('ERR_DECISION_NOT_FOUND', { caseId });
  const entries = await journalOf(db, caseId, { kinds: ['decision-recorded'] });
  const entry = entries.find(({ data }) => data.number === decision.number);
  return {
    facts,
    decision,
    /** The rules one after the other, and the same by the step that applied them. */
    grounds: decision.grounds.map(shown),
    checks: byCheck(decision.grounds),
    rulesVersion: entry?.rulesVersion ?? null,
    texts: writtenTexts(entry?.text ?? {}),
  };
}

function byCheck(grounds: readonly Ground[]): CheckShown[] {
  const checks: { check: string | null; onDate: string | null; rules: GroundShown[] }[] = [];
  for (const ground of grounds) {
    const [check, onDate] = [ground.check ?? null, ground.onDate ?? null];
    const last = checks.at(-1);
    if (last?.check === check && last.onDate === onDate) last.rules.push(shown(ground));
    else checks.push({ check, onDate, rules: [shown(ground)] });
  }
  return checks;
}

function shown(ground: Ground): GroundShown {
  const facts = (ground.facts ?? {}) as Record<string, unknown>;
  const findings = (ground.findings ?? []) as Finding[];
  return {
    rule: ground.rule,
    version: String(ground.version),
    says: ruleSays(ground.rule),
    sections: ground.sections,
    facts: listed(facts, (name) => ground.sources?.[name] ?? null),
    settings: listed(ground.settings ?? {}, () => 'setting', settingName).map(withDefault),
    findings,
    replay: replay({ ...ground, version: Number(ground.version), facts, findings }),
  };
}

function withDefault(one: FactShown): SettingShown {
  const name = one.name as keyof Settings;
  const isSet = Object.hasOwn(defaultSettings, name) && !isDefault(name, one.value);
  return { ...one, defaultText: isSet ? answerText(name, defaultSettings[name]) : null };
}

const listed = (
  values: Record<string, unknown>,
  sourceOf: (name: string) => string | null,
  nameOf: (name: string) => string = fieldName,
): FactShown[] =>
  Object.entries(values).map(([name, value]) => ({
    name,
    value,
    label: nameOf(name),
    text: answerText(name, value),
    source: sourceOf(name),
    sourceText: sourceWords(sourceOf(name)),
  }));
