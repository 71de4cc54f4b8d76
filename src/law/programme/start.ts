import { birthdayAt } from '../age.ts';
import { date, integer, remarks } from '../answers.ts';
import { addCalendarDays, isDate, norwegian } from '../calendar.ts';
import { breach, note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { PlanFacts } from './facts.ts';
import { startDeadline } from './start-deadline.ts';

const rule = rulesOver<PlanFacts>();

export const startStated = rule({
  id: 'programme-start-stated',
  sections: [SECTION.startingPoint],
  says: 'Programmet skal ha en startdato, og den kan ikke ligge før i dag.',
  facts: ['today', 'startDate'],
  check({ today, startDate }) {
    const wrong = date({ label: 'Første dag i programmet', value: startDate });
    if (wrong || !isDate(startDate) || startDate >= today) return wrong;
    return breach(
      `Startdatoen er ${norwegian(startDate)}, men i dag er ${norwegian(today)}. Vedtaket må komme før start: velg en senere dato.`,
    );
  },
});

export const startInTime = rule({
  id: 'programme-start-deadline',
  sections: [SECTION.start],
  says: 'Programmet skal starte senest seks måneder etter at søknaden kom inn.',
  facts: ['today', 'applicationDate', 'startDate'],
  settings: ['rollStartDeadline', 'lateStartWithinDays'],
  check({ today, applicationDate, startDate }, { lateStartWithinDays, ...settings }) {
    if (!isDate(applicationDate)) {
      return breach(
        'Søknadsdatoen mangler, så fristen for å starte kan ikke regnes ut. Registrer søknaden i saken.',
      );
    }
    const deadline = startDeadline(applicationDate, settings);
    if (!isDate(startDate) || startDate <= deadline) return undefined;
    const facts = `Startdatoen er ${norwegian(startDate)}, men søknaden kom inn ${norwegian(applicationDate)}, så fristen er ${norwegian(deadline)}.`;
    // Once the deadline is behind us no date keeps it: what is left is to start soon.
    if (deadline >= today) return breach(`${facts} Velg en tidligere startdato.`);
    const soon = addCalendarDays(today, lateStartWithinDays);
    return startDate <= soon
      ? note(`${facts} Fristen er oversittet, så programmet må starte straks.`)
      : breach(`${facts} Fristen er oversittet: velg en startdato senest ${norwegian(soon)}.`);
  },
});

export const lengthStated = rule({
  id: 'programme-length',
  sections: [SECTION.period],
  says: 'Vedtaket gjelder for inntil ett år om gangen, og varigheten skal stå i det.',
  facts: ['months'],
  check: ({ months }) => remarks(integer({ label: 'Hvor mange måneder?', value: months }, 1, 12)),
});

/**
 * The birthday itself is not told: a birth date must not reach a process variable. When it has come, no date in the
 * plan mends that, so the decision-maker is the one who stops it.
 */
export const endsBefore67 = rule({
  id: 'programme-ends-before-67',
  sections: [SECTION.entryAge, SECTION.duration],
  says: 'Programmet gis bare så lenge deltakeren er under 67 år.',
  version: 2,
  facts: ['today', 'birthDate', 'decisionPeriod'],
  settings: ['leapDayBirthday'],
  check({ today, birthDate, decisionPeriod: period }, settings) {
    if (!period || !isDate(birthDate)) return undefined;
    const birthday = birthdayAt(birthDate, 67, settings);
    if (period.to < birthday) return undefined;
    if (today >= birthday) {
      return note(
        `Deltakeren har fylt 67 år, og perioden går til ${norwegian(period.to)}. Programmet kan ikke innvilges: beslutteren må sende saken tilbake, så søknaden kan avslås.`,
      );
    }
    return period.from >= birthday
      ? breach(
          `Programmet starter ${norwegian(period.from)}, men deltakeren har fylt 67 år da. Velg en tidligere startdato.`,
        )
      : breach(
          `Perioden går til ${norwegian(period.to)}, men deltakeren fyller 67 år før den er over. Velg færre måneder.`,
        );
  },
});
