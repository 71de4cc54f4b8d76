import { code, pastDate, remarks, text } from '../answers.ts';
import { isDate, norwegian } from '../calendar.ts';
import { YES_NO } from '../codes.ts';
import { breach, note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { CompletionFacts } from './facts.ts';

const rule = rulesOver<CompletionFacts>();

export const finalEvaluationHeld = rule({
  id: 'completion-final-evaluation',
  sections: [SECTION.evaluation, SECTION.consult],
  says: 'Programmet skal sluttevalueres med deltakeren, og det skal stå hva det har ført til.',
  facts: [
    'today',
    'programmeStart',
    'finalEvaluationOn',
    'participantTookPart',
    'summary',
    'participantView',
  ],
  check({ today, programmeStart, finalEvaluationOn: held, participantTookPart, summary, participantView }) {
    const early = isDate(held) && isDate(programmeStart) && held < programmeStart;
    return remarks(
      pastDate({ label: 'Når ble sluttevalueringen holdt?', value: held }, today),
      early &&
        breach(
          `Sluttevalueringen ${norwegian(held)} er før programmet startet ${norwegian(programmeStart)}. Rett datoen.`,
        ),
      code({ label: 'Var deltakeren med?', value: participantTookPart }, YES_NO),
      text({ label: 'Hva har programmet ført til?', value: summary }),
      participantTookPart === 'yes' &&
        text({ label: 'Hva mener deltakeren?', value: participantView }, 'Skriv hva deltakeren selv mener.'),
      participantTookPart === 'no' &&
        note('Deltakeren var ikke med på sluttevalueringen. Send deltakerbeviset, og tilby en samtale.'),
    );
  },
});

export const certificateAlways = rule({
  id: 'completion-certificate',
  sections: [SECTION.certificate],
  says: 'Deltakerbevis skal alltid utstedes, også når programmet avsluttes før tiden.',
  facts: ['certificateText'],
  check: ({ certificateText }) =>
    remarks(
      text(
        { label: 'Tekst til deltakerbeviset', value: certificateText },
        'Skriv hva deltakeren har gjort og lært.',
      ),
    ),
});
