import { code, remarks } from '../answers.ts';
import { isCode, YES_NO } from '../codes.ts';
import type { Text, YesNo } from '../facts.ts';
import { breach, type Remark } from '../finding.ts';
import { saysSomething } from '../text.ts';

/** The answers on which time beyond the two years rests (regulation § 2, second paragraph). */
export interface SpecialReasons {
  readonly necessary?: YesNo;
  readonly progress?: YesNo;
  readonly motivation?: Text;
  readonly likelyWork?: YesNo;
  readonly likelyWorkReason?: Text;
  readonly labourMarket?: Text;
  readonly specialReasons?: Text;
}

export const SPECIAL_REASONS = [
  'necessary',
  'progress',
  'motivation',
  'likelyWork',
  'likelyWorkReason',
  'labourMarket',
  'specialReasons',
] as const satisfies readonly (keyof SpecialReasons)[];

const LACKING = {
  necessary: 'en forlengelse er ikke nødvendig for å nå målet om arbeid',
  progress: 'deltakeren har ikke hatt framgang',
  likelyWork: 'arbeid ved slutten av programmet er ikke sannsynlig',
} as const;

const LABELS = {
  necessary: 'Er mer tid nødvendig for å komme i arbeid?',
  progress: 'Har deltakeren hatt framgang?',
  likelyWorkReason: 'Er arbeid sannsynlig: Hvorfor?',
  motivation: 'Hvor motivert er deltakeren?',
  labourMarket: 'Hvordan er arbeidsmarkedet?',
  specialReasons: 'Hva er de særlige grunnene?',
} as const;

const CONDITIONS = ['necessary', 'progress', 'likelyWork'] as const;
const WRITTEN = ['likelyWorkReason', 'motivation', 'labourMarket', 'specialReasons'] as const;

/**
 * What is missing or speaks against time beyond the two years, in an extension: whether it is necessary and whether there
 * has been progress is asked of every extension (`extension-necessity-progress`), and not here once more.
 * @param beyond says how far the time goes beyond them, as the beginning of a sentence
 * @param cure what can be done about it instead
 */
export const specialReasonRemarks = (facts: SpecialReasons, beyond: string, cure: string): Remark[] =>
  remarks(
    code({ label: 'Er arbeid sannsynlig når perioden er over?', value: facts.likelyWork }, YES_NO),
    ...WRITTEN.map((field) =>
      saysSomething(facts[field])
        ? undefined
        : breach(`${beyond}, og «${LABELS[field]}» mangler. Skriv vurderingen.`),
    ),
    ...CONDITIONS.filter((field) => facts[field] === 'no').map((field) =>
      breach(`${beyond}, men ${LACKING[field]}. ${cure}`),
    ),
  );

/** The same where somebody is taken in: nothing else asks for those two there, so they are demanded with the others. */
export const specialReasonRemarksAtEntry = (facts: SpecialReasons, beyond: string, cure: string): Remark[] =>
  remarks(
    ...(['necessary', 'progress'] as const).map((field) =>
      isCode(YES_NO, facts[field])
        ? undefined
        : breach(
            `${beyond}, og «${LABELS[field]}» er ikke besvart med ja eller nei. Svar på det i vilkårsvurderingen.`,
          ),
    ),
    ...specialReasonRemarks(facts, beyond, cure),
  );

/** Whether there are special reasons: `undefined` while something is unanswered and nothing speaks against. */
export function hasSpecialReasons(facts: SpecialReasons): boolean | undefined {
  if (CONDITIONS.some((field) => facts[field] === 'no')) return false;
  const answered =
    CONDITIONS.every((field) => facts[field] === 'yes') &&
    WRITTEN.every((field) => saysSomething(facts[field]));
  return answered || undefined;
}
