import { sixWeeksAfter } from '../absence/six-weeks.ts';
import { code, date, remarks } from '../answers.ts';
import { addCalendarDays, isDate, norwegian } from '../calendar.ts';
import { YES_NO } from '../codes.ts';
import { breach, note } from '../finding.ts';
import { overlap } from '../period.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { yearOutOn } from './dates.ts';
import type { InterruptionFacts } from './facts.ts';
import { interrupts } from './interrupts.ts';

const rule = rulesOver<InterruptionFacts>();

/** There is no benefit while a programme is interrupted (§ 35), so what the regulation gives with benefit comes first. */
export const sixWeeksAreLeave = rule({
  id: 'interruption-six-weeks-after-birth',
  sections: [SECTION.birth, SECTION.benefitInterrupted],
  says: 'De første seks ukene etter fødselen er permisjon med stønad, og kan ikke være avbrudd uten.',
  facts: ['proposal', 'ground', 'from', 'expectedTo', 'gaveBirth', 'bornOn', 'registeredBirths'],
  settings: ['shortMonthEndsPeriod'],
  check({ proposal, ground, from, expectedTo, gaveBirth, bornOn, registeredBirths }, settings) {
    if (!interrupts(proposal)) return undefined;
    const label = 'Har deltakeren født, eller skal hun føde, rundt den tiden?';
    const asked = remarks(
      ground === 'birth' && code({ label, value: gaveBirth }, YES_NO),
      gaveBirth === 'yes' && date({ label: 'Fødsel eller termin', value: bornOn }),
    );
    if (!isDate(from)) return asked;
    const registered = Array.isArray(registeredBirths) ? (registeredBirths as unknown[]) : [];
    const births = [...registered, gaveBirth === 'yes' ? bornOn : null].filter(isDate);
    const to = isDate(expectedTo) ? expectedTo : addCalendarDays(yearOutOn(from, settings), -1);
    const taken = [...new Set(births)].filter((born) => overlap(sixWeeksAfter(born), { from, to }));
    return remarks(
      ...asked,
      ...taken.map((born) => {
        const last = sixWeeksAfter(born).to;
        return breach(
          `Barnet er født, eller ventes, ${norwegian(born)}. De første seks ukene, til ${norwegian(last)}, har moren permisjon med stønad. Registrer permisjonen som fravær. Avbruddet kan slutte før fødselen, eller begynne tidligst ${norwegian(addCalendarDays(last, 1))}.`,
        );
      }),
    );
  },
});

/** Sickness keeps the benefit for as long as it is documented, so whoever chooses to have none must know it. */
export const benefitAtIllness = rule({
  id: 'interruption-illness-keeps-benefit',
  sections: [SECTION.sickness, SECTION.benefitInterrupted],
  says: 'Den som er syk, beholder stønaden; et avbrudd for sykdom skal være deltakerens eget, informerte valg.',
  facts: ['proposal', 'ground', 'againstWill'],
  check({ proposal, ground, againstWill }) {
    if (!interrupts(proposal) || ground !== 'illness') return undefined;
    const right =
      'Den som er syk, beholder stønaden når sykdommen er meldt og dokumentert, men under et avbrudd er det ingen stønad.';
    return againstWill === 'yes'
      ? note(`${right} Deltakeren ønsker ikke avbrudd. Vurder å registrere sykefravær i stedet.`)
      : note(
          `${right} Kontroller at deltakeren vet det og likevel ønsker avbrudd, og at det står i feltet om hva deltakeren mener.`,
        );
  },
});
