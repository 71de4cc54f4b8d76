import { earliest, isDate, norwegian } from '../calendar.ts';
import { breach, note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { Settings } from '../settings.ts';
import type { CaseSupervisionFacts } from './facts.ts';
import { begun, programmeDays } from './follow-up.ts';
import type { Pattern } from './pattern.ts';
import { isGranted, lastDayOf, rows } from './read.ts';

/**
 * Nothing since the start in which the participant had a say, although the programme has gone on for so long that they
 * should have been followed up.
 */
function silentSinceStart(
  facts: CaseSupervisionFacts,
  settings: Pick<Settings, 'contactEveryDays' | 'shortMonthEndsPeriod'>,
): boolean {
  const from = begun(facts);
  if (from === undefined) return false;
  const to = earliest(lastDayOf(facts) ?? facts.today, facts.today);
  if (programmeDays({ from, to }, facts, settings) <= settings.contactEveryDays) return false;
  const since = (day: unknown): boolean => isDate(day) && from <= day && day <= to;
  return !(
    rows(facts.contacts).some(({ on }) => since(on)) ||
    rows(facts.evaluations).some(
      (one) => since(one.heldOn) && (one.participantTookPart || one.viewWritten),
    ) ||
    rows(facts.plans).some((one) => since(one.recordedOn) && one.recordedOn > from && one.viewWritten)
  );
}

export const participation: Pattern<CaseSupervisionFacts> = {
  number: 12,
  title: 'Deltakeren har medvirket',
  applies: isGranted,
  rule: rulesOver<CaseSupervisionFacts>()({
    id: 'supervision-participation',
    sections: [SECTION.consult],
    says: 'Det kan vises at deltakeren har medvirket, både før programmet og underveis.',
    facts: ['assessments', 'plans', 'evaluations', 'today', 'periods', 'endedOn', 'contacts', 'standstill'],
    settings: ['contactEveryDays', 'shortMonthEndsPeriod'],
    version: 2,
    check(facts, settings) {
      const { assessments, plans, evaluations } = facts;
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
        ...(silentSinceStart(facts, settings)
          ? [
              note(
                'Ingenting viser at deltakeren har medvirket etter at programmet startet: samtale, evaluering eller endring av programmet.',
              ),
            ]
          : []),
        ...alone.map(({ heldOn }) =>
          note(
            `Evalueringen ${isDate(heldOn) ? norwegian(heldOn) : ''} viser ikke at deltakeren var med og sa sin mening.`,
          ),
        ),
      ];
    },
  }),
};
