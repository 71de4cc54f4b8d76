import { isDate, norwegian } from '../calendar.ts';
import { breach, note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { AssessmentKept, CaseSupervisionFacts, DecisionKept } from './facts.ts';
import type { Pattern } from './pattern.ts';
import { decided, rows } from './read.ts';

const rule = rulesOver<CaseSupervisionFacts>();
type P = Pattern<CaseSupervisionFacts>;

const KINDS: Readonly<Record<string, string>> = { grant: 'innvilgelse', refusal: 'avslag' };
const name = ({ number, kind }: DecisionKept) => `Vedtak ${number} (${KINDS[kind] ?? 'ukjent'})`;

/** The newest assessment that was in the case when it was decided. */
const known = (assessments: readonly AssessmentKept[] | undefined, decision: DecisionKept) =>
  rows(assessments)
    .filter(({ recordedOn }) => recordedOn <= decision.decidedOn)
    .at(-1);

export const assessmentExists: P = {
  number: 3,
  title: 'Arbeidsevnevurdering ved vedtaket',
  applies: (facts) => decided(facts).length > 0,
  rule: rule({
    id: 'supervision-assessment-exists',
    sections: [SECTION.entryAssessment],
    says: 'Ingen får innvilgelse eller avslag uten at det er gjort en arbeidsevnevurdering.',
    facts: ['decisions', 'assessments'],
    check: (facts) =>
      decided(facts)
        .filter((decision) => !known(facts.assessments, decision))
        .map((decision) =>
          breach(
            `${name(decision)} er fattet ${norwegian(decision.decidedOn)} uten at det lå noen arbeidsevnevurdering i saken.`,
          ),
        ),
  }),
};

export const assessmentInOrder: P = {
  number: 4,
  title: 'Vurdering, vedtak og start i rett rekkefølge',
  applies: (facts) => decided(facts).some((decision) => known(facts.assessments, decision)),
  rule: rule({
    id: 'supervision-assessment-order',
    sections: [SECTION.entryAssessment, SECTION.start],
    says: 'Arbeidsevnevurderingen kommer før vedtaket, og vedtaket før programmet starter.',
    facts: ['decisions', 'assessments'],
    check: (facts) =>
      decided(facts).flatMap((decision) => {
        const assessedOn = known(facts.assessments, decision)?.decidedOn;
        const { decidedOn, from } = decision;
        return [
          ...(isDate(assessedOn) && assessedOn > decidedOn
            ? [
                breach(
                  `${name(decision)} er fattet ${norwegian(decidedOn)}, før arbeidsevnevurderingen ${norwegian(assessedOn)}.`,
                ),
              ]
            : []),
          ...(isDate(from) && from < decidedOn
            ? [
                breach(
                  `${name(decision)} er fattet ${norwegian(decidedOn)}, etter at programmet startet ${norwegian(from)}.`,
                  SECTION.start,
                ),
              ]
            : []),
        ];
      }),
  }),
};

export const assessmentUsed: P = {
  number: 5,
  title: 'Vurderingen er brukt',
  applies: (facts) => decided(facts).some((decision) => known(facts.assessments, decision)),
  rule: rule({
    id: 'supervision-assessment-used',
    sections: [SECTION.entryAssessment, SECTION.content],
    says: 'Det kan spores fra behovene i arbeidsevnevurderingen til vedtaket og til programmet.',
    facts: ['decisions', 'assessments', 'plans'],
    version: 2,
    check(facts) {
      const unused = decided(facts)
        .filter(({ usesAssessment }) => usesAssessment !== true)
        .map((decision) =>
          // The grounds of an earlier decision may say it in other words, which only somebody who reads them can tell.
          typeof decision.usesAssessment === 'boolean'
            ? breach(`${name(decision)} viser ikke hva behovene i arbeidsevnevurderingen betydde for det.`)
            : note(
                `${name(decision)} er fra før det ble spurt hva arbeidsevnevurderingen betydde for forslaget. Kontroller at det går fram av begrunnelsen.`,
              ),
        );
      const needs = new Set(rows(facts.assessments).flatMap((one) => one.needs ?? []));
      const loose = rows(facts.plans)
        .filter(({ activities }) => !rows(activities).some(({ need }) => need && needs.has(need)))
        .map(({ version }) =>
          breach(
            `Program ${version} har ingen aktivitet for et behov fra arbeidsevnevurderingen.`,
            SECTION.content,
          ),
        );
      return [...unused, ...loose];
    },
  }),
};
