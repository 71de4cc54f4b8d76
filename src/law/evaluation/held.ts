import { code, pastDate, remarks } from '../answers.ts';
import { addCalendarDays, daysBetween, isDate, norwegian } from '../calendar.ts';
import { NO_SHOW_REASONS, YES_NO } from '../codes.ts';
import { breach, note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { EvaluationFacts } from './facts.ts';

const rule = rulesOver<EvaluationFacts>();

export const evaluationDated = rule({
  id: 'evaluation-held-on',
  sections: [SECTION.evaluation],
  says: 'En evaluering skal være holdt på en dag i programmet som ikke ligger fram i tid.',
  facts: ['today', 'heldOn', 'programmeStart'],
  check({ today, heldOn, programmeStart }) {
    const wrong = pastDate({ label: 'Når ble evalueringen holdt?', value: heldOn }, today);
    if (wrong || !isDate(heldOn) || heldOn >= programmeStart) return wrong;
    return breach(
      `Evalueringen er datert ${norwegian(heldOn)}, før programmet startet ${norwegian(programmeStart)}. Rett datoen.`,
    );
  },
});

export const evaluationOnTime = rule({
  id: 'evaluation-on-time',
  sections: [SECTION.evaluation],
  says: 'Evalueringen skal holdes når programmet sier.',
  facts: ['plannedOn', 'heldOn'],
  settings: ['evaluationLateDays'],
  check({ plannedOn, heldOn }, { evaluationLateDays }) {
    if (!isDate(plannedOn) || !isDate(heldOn)) return undefined;
    if (heldOn <= addCalendarDays(plannedOn, evaluationLateDays)) return undefined;
    return note(
      `Evalueringen var planlagt ${norwegian(plannedOn)} og ble holdt ${norwegian(heldOn)}, ${daysBetween(plannedOn, heldOn)} dager senere. Vurder om de neste datoene skal flyttes.`,
    );
  },
});

export const evaluatedTogether = rule({
  id: 'evaluation-participant',
  sections: [SECTION.consult, SECTION.evaluation],
  says: 'Evalueringen holdes med deltakeren; møter ikke deltakeren, skal grunnen stå og en ny dato settes.',
  facts: ['today', 'periodEnd', 'participantTookPart', 'noShowReason', 'nextDate'],
  settings: ['newDateAfterNoShowDays'],
  check(
    { today, periodEnd, participantTookPart: present, noShowReason, nextDate },
    { newDateAfterNoShowDays: days },
  ) {
    if (present !== 'no') return remarks(code({ label: 'Var deltakeren med?', value: present }, YES_NO));
    const timeLeft = addCalendarDays(today, days) < periodEnd;
    return remarks(
      code({ label: 'Hvorfor ikke?', value: noShowReason }, NO_SHOW_REASONS),
      !nextDate &&
        timeLeft &&
        breach(
          'Deltakeren møtte ikke, og ny dato mangler. Sett en ny dato, så evalueringen kan holdes sammen.',
        ),
    );
  },
});
