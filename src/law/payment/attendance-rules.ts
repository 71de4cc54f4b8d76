import { remarks } from '../answers.ts';
import { norwegian } from '../calendar.ts';
import { breach, note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { count, dates, hours, month } from './read-facts.ts';
import type { PaymentFacts } from './situation.ts';

const rule = rulesOver<PaymentFacts>();

export const attendanceRegistered = rule({
  id: 'payment-attendance-registered',
  sections: [SECTION.payment],
  says: 'Stønaden utbetales etterskuddsvis på grunnlag av registrert frammøte.',
  facts: ['month', 'attendanceRegistered', 'benefitDays'],
  check: (f) =>
    f.attendanceRegistered === true || (f.attendanceRegistered === false && f.benefitDays === 0)
      ? undefined
      : breach(
          `Programmet går i ${month(f.month)}, men frammøtet er ikke registrert. Registrer det på siden «Frammøte»; uten det blir ingenting utbetalt for måneden.`,
        ),
});

export const attendanceConsistent = rule({
  id: 'payment-attendance-consistent',
  sections: [SECTION.payment],
  says: 'Frammøte er enten som planlagt eller med unntak, ikke begge deler.',
  facts: ['registeredAsPlanned', 'exceptions'],
  check: (f) =>
    f.registeredAsPlanned === true && count(f.exceptions) > 0
      ? breach(
          `Frammøtet er registrert som planlagt, men også med ${count(f.exceptions)} unntak. Registrer måneden på nytt.`,
        )
      : undefined,
});

export const dayNotOverfull = rule({
  id: 'payment-hours-within-day',
  sections: [SECTION.benefitAbsence, SECTION.benefitWork],
  says: 'Fravær og arbeid kan til sammen ikke ta mer enn hele stønaden for en dag.',
  facts: ['overfullDays'],
  settings: ['benefitDayMinutes'],
  check(f, { benefitDayMinutes }) {
    const days = dates(f.overfullDays);
    if (days.length === 0) return undefined;
    return breach(
      `Fravær og timer i arbeid er mer enn ${hours(benefitDayMinutes)} timer ${days.length === 1 ? '' : `på ${days.length} dager, første gang `}${norwegian(days[0]!)}. Rett timene, eller rett fraværet.`,
    );
  },
});

export const workOnBenefitDays = rule({
  id: 'payment-work-on-benefit-days',
  sections: [SECTION.benefitWork],
  says: 'Timer i arbeid reduserer stønaden for dager som gir stønad.',
  facts: ['misplacedWork'],
  check: (f) =>
    dates(f.misplacedWork).map((from) =>
      breach(
        `Timene i arbeid fra ${norwegian(from)} ligger på dager uten stønad, for eksempel en helg. Registrer dem for hele uken eller måneden.`,
      ),
    ),
});

export const absenceDecided = rule({
  id: 'payment-absence-decided',
  sections: [SECTION.benefitAbsence],
  says: 'Fravær gir stønad bare når det skyldes sykdom eller tvingende velferdsgrunner og det er gitt tillatelse.',
  facts: ['undecidedAbsences'],
  check: (f) =>
    dates(f.undecidedAbsences).map((from) =>
      note(
        `Det er meldt fravær fra ${norwegian(from)}, men ikke avgjort om det er tillatt. Avgjør fraværet; til da blir det ikke trukket.`,
      ),
    ),
});

/**
 * A deduction carries out the decision in force that day where that decision reserves it; else it is a decision of its
 * own, which the participant can complain about (§ 36, administration act §§ 2 and 28).
 */
export const absenceDeduction = rule({
  id: 'payment-absence-deduction',
  version: 2,
  sections: [SECTION.benefitAbsence],
  says: 'Fravær uten tillatelse reduserer stønaden tilsvarende. Uten forbehold i vedtaket må trekket ha et eget vedtak.',
  facts: ['month', 'absentMinutes', 'unreservedAbsence'],
  check(f) {
    if (count(f.absentMinutes) === 0) return undefined;
    const deducted = `Stønaden for ${month(f.month)} blir trukket for ${hours(count(f.absentMinutes))} timer fravær.`;
    if (!Array.isArray(f.unreservedAbsence)) {
      return note(
        `${deducted} Kontroller at vedtaket tar forbehold om slikt trekk; ellers må trekket ha et eget vedtak som kan påklages.`,
      );
    }
    const days = dates(f.unreservedAbsence);
    return note(
      days.length === 0
        ? `${deducted} Vedtaket tar forbehold om slikt trekk.`
        : `${deducted} Vedtaket tar ikke forbehold om trekk for fravær ${daysFrom(days)}. Da må trekket ha et eget vedtak som kan påklages: registrer fraværet på sakens side og avgjør det. Er det ikke gjort, skal det ikke trekkes.`,
    );
  },
});

export const leaveWithoutBenefit = rule({
  id: 'payment-leave-without-benefit',
  sections: [SECTION.benefitWhileTakingPart, SECTION.childSupplement, SECTION.duration],
  says: 'Stønaden gjelder den tiden deltakeren deltar; godkjent permisjon uten stønad gir ingen.',
  facts: ['month', 'leaveMinutes'],
  settings: ['leaveKeepsChildSupplement'],
  check(f, { leaveKeepsChildSupplement }) {
    if (count(f.leaveMinutes) === 0) return undefined;
    const supplement = leaveKeepsChildSupplement
      ? 'men barnetillegget utbetales'
      : 'og barnetillegg utbetales ikke for hele dager';
    return note(
      `Deltakeren har godkjent permisjon uten stønad i ${hours(count(f.leaveMinutes))} timer i ${month(f.month)}. Stønaden utbetales ikke for dem, ${supplement}. Kontroller datoene for permisjonen.`,
    );
  },
});

/** `3.10.2026 og 2 andre dager` */
const daysFrom = ([first, ...more]: readonly string[]): string =>
  `${norwegian(first!)}${more.length === 0 ? '' : more.length === 1 ? ' og en annen dag' : ` og ${more.length} andre dager`}`;

export const absenceOnFreeDays = rule({
  id: 'payment-absence-on-free-days',
  sections: [SECTION.benefitAbsence, SECTION.freeDays, SECTION.benefit],
  says: 'Fravær reduserer stønaden tilsvarende. Der fravær ligger på en fridag, avgjør en person hva det betyr.',
  facts: ['absentFreeDays', 'deductedHolidays'],
  check(f) {
    const [absent, deducted] = [dates(f.absentFreeDays), dates(f.deductedHolidays)];
    return remarks(
      absent.length > 0 &&
        note(
          `Deltakeren har hatt fravær uten stønad ${daysFrom(absent)}, da programmet har aktivitet på lørdag eller søndag (KVP-forskriften § 16). Slike dager gir ikke stønad i seg selv, så ingenting er trukket. Avgjør om stønaden skal reduseres, og registrer i så fall en korreksjon.`,
        ),
      deducted.length > 0 &&
        note(
          `Det er trukket for fravær ${daysFrom(deducted)}, en helligdag da programmet ikke har aktivitet. Da har deltakeren fri. Rett frammøtet eller fraværet hvis trekket ikke skal stå.`,
          SECTION.freeDays,
        ),
    );
  },
});

export const absenceNotContradicted = rule({
  id: 'payment-absence-not-contradicted',
  sections: [SECTION.sickness, SECTION.benefitAbsence],
  says: 'Fravær som er tillatt, eller som ikke er avgjort, reduserer ikke stønaden, selv om frammøtet sier fravær uten avtale.',
  facts: ['contradictedAbsence'],
  check(f) {
    const days = dates(f.contradictedAbsence);
    if (days.length === 0) return undefined;
    return note(
      `Frammøtet har fravær uten avtale ${daysFrom(days)}, men da er det også registrert fravær som er godkjent eller ikke avgjort. Det er ikke trukket for den tiden. Rett frammøtet, eller avgjør fraværet på nytt hvis det ikke var tillatt.`,
    );
  },
});

export const plannedWorkConfirmed = rule({
  id: 'payment-planned-work-confirmed',
  sections: [SECTION.benefitWork],
  says: 'Stønaden reduseres etter timene deltakeren faktisk har i arbeid eller læretid.',
  facts: ['plannedWork', 'workRegistered', 'absentMinutes', 'leaveMinutes', 'keptAbsences'],
  version: 2,
  check: (f) =>
    f.plannedWork === true &&
    f.workRegistered !== true &&
    count(f.absentMinutes) + count(f.leaveMinutes) + count(f.keptAbsences) > 0
      ? note(
          'Planen har timer i arbeid eller læretid, og deltakeren har hatt fravær, men timene er ikke registrert. Registrer timene som faktisk ble arbeidet; til da regnes planens timer.',
        )
      : undefined,
});

/** Hours for a week say nothing of the others: there the plan stands, and somebody sees that it does. */
export const plannedWorkCovered = rule({
  id: 'payment-planned-work-uncovered',
  sections: [SECTION.benefitWork],
  says: 'Registrerte timer gjelder de dagene de er registrert for; ellers i måneden regnes planens timer i arbeid eller læretid.',
  facts: ['month', 'uncoveredWork'],
  check(f) {
    const days = dates(f.uncoveredWork);
    if (days.length === 0) return undefined;
    return note(
      `Timer i arbeid eller læretid er registrert for en del av ${month(f.month)}. For ${daysFrom(days)} er planens timer brukt. Registrer timene for hele måneden; skriv 0 for dager uten arbeid.`,
    );
  },
});
