import { isDate, norwegian } from '../calendar.ts';
import { breach, note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { CaseSupervisionFacts } from './facts.ts';
import type { Pattern } from './pattern.ts';
import { isGranted, rows } from './read.ts';

export const participation: Pattern<CaseSupervisionFacts> = {
  number: 12,
  title: 'Deltakeren har medvirket',
  applies: isGranted,
  rule: rulesOver<CaseSupervisionFacts>()({
    id: 'supervision-participation',
    sections: [SECTION.consult],
    says: 'Det kan vises at deltakeren har medvirket, både før programmet og underveis.',
    facts: ['assessments', 'plans', 'evaluations'],
    check({ assessments, plans, evaluations }) {
      const before = rows(assessments).some((one) => one.selfAssessed || one.participation?.length > 0);
      const unheard = rows(plans).filter(({ viewWritten }) => !viewWritten);
      const alone = rows(evaluations).filter(
        (one) => one.status === 'held' && (!one.participantTookPart || !one.viewWritten),
      );
      return [
        ...(before
          ? []
          : [
              breach(
                'Ingenting viser at deltakeren medvirket før programmet: egenvurdering, samtale, møte eller skriftlig uttalelse.',
              ),
            ]),
        ...unheard.map(({ version }) =>
          breach(`Program ${version}: det står ikke hva deltakeren selv mener om programmet.`),
        ),
        ...alone.map(({ heldOn }) =>
          note(
            `Evalueringen ${isDate(heldOn) ? norwegian(heldOn) : ''} viser ikke at deltakeren var med og sa sin mening.`,
          ),
        ),
      ];
    },
  }),
};
