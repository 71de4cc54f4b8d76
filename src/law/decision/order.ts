import { birthdayAt } from '../age.ts';
import { date, integer, remarks } from '../answers.ts';
import { isDate, norwegian } from '../calendar.ts';
import { breach, note } from '../finding.ts';
import { startDeadline } from '../programme/start-deadline.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { DecisionFacts } from './facts.ts';

const rule = rulesOver<DecisionFacts>();
const isGrant = ({ result, proposal }: Pick<DecisionFacts, 'result' | 'proposal'>) =>
  result === 'approve' && proposal === 'grant';
const dayOf = ({ today, decisionDate }: Pick<DecisionFacts, 'today' | 'decisionDate'>) =>
  isDate(decisionDate) ? decisionDate : today;

export const assessmentBeforeDecision = rule({
  id: 'decision-after-assessment',
  sections: [SECTION.entryAssessment],
  says: 'Arbeidsevnevurderingen skal foreligge før vedtaket.',
  facts: ['today', 'decisionDate', 'result', 'proposal', 'assessmentDate'],
  check({ assessmentDate, ...facts }) {
    if (facts.result !== 'approve') return undefined;
    const decided = dayOf(facts);
    if (!isDate(assessmentDate)) {
      return isGrant(facts)
        ? breach('Det finnes ingen datert arbeidsevnevurdering. Returner saken.')
        : undefined;
    }
    if (assessmentDate <= decided) return undefined;
    return breach(
      `Arbeidsevnevurderingen er datert ${norwegian(assessmentDate)}, etter vedtaksdagen ${norwegian(decided)}. Returner saken så datoen kan kontrolleres.`,
    );
  },
});

export const decisionBeforeStart = rule({
  id: 'decision-before-start',
  sections: [SECTION.start, SECTION.startingPoint],
  says: 'Vedtaket skal fattes senest den dagen programmet starter.',
  facts: ['today', 'decisionDate', 'result', 'proposal', 'startDate'],
  check({ startDate, ...facts }) {
    if (!isGrant(facts)) return undefined;
    const decided = dayOf(facts);
    const wrong = date({ label: 'Startdato', value: startDate });
    if (wrong || !isDate(startDate) || decided <= startDate) return wrong;
    return breach(
      `Programmet skulle starte ${norwegian(startDate)}, men vedtaket fattes ${norwegian(decided)}. Returner saken så startdatoen kan flyttes.`,
    );
  },
});

export const startInTimeAtDecision = rule({
  id: 'decision-start-deadline',
  sections: [SECTION.start],
  says: 'Programmet skal starte senest seks måneder etter at søknaden kom inn.',
  facts: ['today', 'decisionDate', 'result', 'proposal', 'applicationDate', 'startDate'],
  settings: ['rollStartDeadline'],
  check({ applicationDate, startDate, ...facts }, settings) {
    if (!isGrant(facts)) return undefined;
    const decided = dayOf(facts);
    if (!isDate(applicationDate)) {
      return breach(
        'Søknadsdatoen mangler. Program innvilges etter søknad: registrer søknaden i saken, og returner.',
      );
    }
    const deadline = startDeadline(applicationDate, settings);
    if (!isDate(startDate) || startDate <= deadline) return undefined;
    const what = `Programmet starter ${norwegian(startDate)}, men søknaden kom inn ${norwegian(applicationDate)} og fristen er ${norwegian(deadline)}.`;
    return deadline < decided
      ? note(`${what} Fristen var ute før vedtaket, og oversittelsen må følges opp.`)
      : breach(`${what} Returner saken så startdatoen kan flyttes.`);
  },
});

export const periodAtMostOneYear = rule({
  id: 'decision-period',
  sections: [SECTION.period],
  says: 'Et vedtak gjelder for inntil ett år, og varigheten skal stå i det.',
  facts: ['result', 'proposal', 'months'],
  check: ({ months, ...facts }) =>
    isGrant(facts) ? remarks(integer({ label: 'Varighet i måneder', value: months }, 1, 12)) : undefined,
});

export const decisionBefore67 = rule({
  id: 'decision-before-67',
  sections: [SECTION.entryAge, SECTION.duration],
  says: 'Program kan ikke innvilges for tid etter at deltakeren har fylt 67 år.',
  facts: ['today', 'decisionDate', 'result', 'proposal', 'birthDate', 'periodEnd'],
  settings: ['leapDayBirthday'],
  check({ birthDate, periodEnd, ...facts }, settings) {
    if (!isGrant(facts) || !isDate(birthDate)) return undefined;
    const [decided, birthday] = [dayOf(facts), birthdayAt(birthDate, 67, settings)];
    if (decided >= birthday) {
      return breach(
        `Vedtaket fattes ${norwegian(decided)}, men deltakeren har fylt 67 år. Returner saken så søknaden kan avslås.`,
      );
    }
    if (!isDate(periodEnd) || periodEnd < birthday) return undefined;
    return breach(
      `Perioden går til ${norwegian(periodEnd)}, men deltakeren fyller 67 år før den er over. Returner saken så perioden kan kortes inn.`,
    );
  },
});
