import { text, remarks } from '../answers.ts';
import { checkWith } from '../check.ts';
import type { Code, Text, YesNo } from '../facts.ts';
import { breach, note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';

/** A decision that is about to be written, whatever it is about. */
export interface WrittenDecisionFacts {
  readonly today: string;
  readonly kind: Code<string>;
  /** The decision gives what was asked for, and not in a complaint case. */
  readonly grants?: YesNo;
  /** Somebody may be dissatisfied with it. */
  readonly contested?: YesNo;
  /** The main considerations, as written. */
  readonly mainReason?: Text;
  /** The sections of the rules that were applied, and how many facts they looked at. */
  readonly rules?: readonly string[] | null;
  readonly factCount?: number | null;
}

const rule = rulesOver<WrittenDecisionFacts>();

export const groundsGiven = rule({
  id: 'procedure-grounds',
  sections: [SECTION.grounds, SECTION.groundsOmitted],
  says: 'Et vedtak begrunnes med regler, fakta og hovedhensyn; det kan bare utelates når noe innvilges uten uenighet.',
  facts: ['grants', 'contested', 'mainReason'],
  check({ grants, contested, mainReason }) {
    const missing = text({ label: 'Hovedbegrunnelse', value: mainReason }, 'Skriv hva som er avgjørende.');
    if (!missing) return undefined;
    if (grants === 'yes' && contested !== 'yes') {
      return note(
        'Vedtaket har ingen begrunnelse. Søkeren kan kreve den, og det skal stå i underretningen.',
        SECTION.groundsOmitted,
      );
    }
    return missing;
  },
});

export const rulesAndFactsShown = rule({
  id: 'procedure-rules-and-facts',
  sections: [SECTION.grounds, SECTION.writtenDecision],
  says: 'Et skriftlig vedtak viser til reglene og de faktiske forholdene det bygger på.',
  facts: ['rules', 'factCount'],
  check: ({ rules, factCount }) =>
    remarks(
      (rules ?? []).length === 0 &&
        breach('Vedtaket viser ikke til noen regel. Gå tilbake og kontroller saken på nytt.'),
      (factCount ?? 0) === 0 &&
        breach('Vedtaket viser ikke til noe faktisk forhold. Gå tilbake og kontroller saken på nytt.'),
    ),
});

export const writtenDecisionRules = [groundsGiven, rulesAndFactsShown] as const;
export const checkWrittenDecision = checkWith(writtenDecisionRules);
