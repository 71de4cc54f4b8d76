import { code, remarks, text } from '../answers.ts';
import { NOT_RELEVANT_REASONS, YES_NO } from '../codes.ts';
import { breach } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { CandidateFacts } from './facts.ts';

const rule = rulesOver<CandidateFacts>();

export const relevanceAnswered = rule({
  id: 'candidate-relevance',
  sections: [SECTION.enlightened, SECTION.entry],
  says: 'Det skal tas stilling til om programmet er aktuelt, og et nei skal ha en grunn.',
  facts: ['relevant', 'reasonCode', 'reason'],
  check({ relevant, reasonCode, reason }) {
    if (relevant !== 'no')
      return remarks(code({ label: 'Er programmet aktuelt for personen?', value: relevant }, YES_NO));
    return remarks(
      code({ label: 'Hvorfor er programmet ikke aktuelt?', value: reasonCode }, NOT_RELEVANT_REASONS),
      text(
        { label: 'Hva bygger du svaret på?', value: reason },
        'Skriv hvorfor programmet ikke er aktuelt nå.',
      ),
    );
  },
});

export const applicantGetsDecision = rule({
  id: 'candidate-applicant-gets-decision',
  sections: [SECTION.decision, SECTION.entry],
  says: 'Den som har søkt, får alltid et vedtak.',
  facts: ['relevant', 'applied'],
  check({ relevant, applied }) {
    if (relevant !== 'no' || applied !== 'yes') return undefined;
    return breach(
      'Personen har søkt, men saken er satt til «ikke aktuelt». En søknad avgjøres med vedtak: velg «aktuelt», så vurderes vilkårene og søknaden kan eventuelt avslås.',
    );
  },
});
