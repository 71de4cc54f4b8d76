import { code, remarks, text } from '../answers.ts';
import { PROGRESS, YES_NO } from '../codes.ts';
import { breach, note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { onlyEmptyWords, saysSomething } from '../text.ts';
import type { EvaluationFacts } from './facts.ts';

const rule = rulesOver<EvaluationFacts>();

export const findingsWritten = rule({
  id: 'evaluation-findings',
  sections: [SECTION.evaluation],
  says: 'Det skal stå hva evalueringen viste; «kontinuerlig» dokumenterer ingenting.',
  facts: ['findings'],
  settings: ['emptyWords'],
  check({ findings }, { emptyWords }) {
    if (!saysSomething(findings)) {
      return remarks(
        text(
          { label: 'Hva fant dere?', value: findings },
          'Skriv hva evalueringen viste om aktivitetene og framgangen.',
        ),
      );
    }
    if (!onlyEmptyWords(findings, emptyWords)) return undefined;
    return breach(
      'Teksten om funn sier bare at det evalueres, ikke hva som kom fram. Skriv hva evalueringen viste om aktivitetene og framgangen.',
    );
  },
});

export const progressAssessed = rule({
  id: 'evaluation-progress',
  sections: [SECTION.evaluation],
  says: 'Framgangen skal vurderes, og programmet endres når det trengs.',
  facts: ['progress', 'changeProgramme'],
  check({ progress, changeProgramme }) {
    const stuck = progress === 'none' || progress === 'setback';
    return remarks(
      code({ label: 'Hvordan går det?', value: progress }, PROGRESS),
      code({ label: 'Må programmet endres?', value: changeProgramme }, YES_NO),
      stuck &&
        changeProgramme === 'no' &&
        note('Framgangen er ingen eller negativ, og programmet endres ikke. Kontroller at det er riktig.'),
    );
  },
});

export const viewHeard = rule({
  id: 'evaluation-participant-view',
  sections: [SECTION.consult],
  says: 'Deltakerens eget syn skal komme fram av evalueringen.',
  facts: ['participantTookPart', 'participantView'],
  check: ({ participantTookPart, participantView }) =>
    remarks(
      participantTookPart === 'yes' &&
        text({ label: 'Hva mener deltakeren?', value: participantView }, 'Skriv hva deltakeren selv mener.'),
    ),
});
