import { benefitSection, isLeave } from '../absence/effect.ts';
import { named } from '../absence/days.ts';
import { sixWeeksAfter } from '../absence/six-weeks.ts';
import { addCalendarDays, isDate, norwegian } from '../calendar.ts';
import { breach, note } from '../finding.ts';
import { overlap, type Period } from '../period.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { yearOutOn, type YearSettings } from './dates.ts';
import type { InterruptionFacts, MetAbsence } from './facts.ts';
import { interrupts } from './interrupts.ts';

const rule = rulesOver<InterruptionFacts>();
const LASTS = '9999-12-31';

/** The days that are asked for: as long as an interruption may last where nobody knows the end. */
function asked(
  { proposal, from, expectedTo }: Pick<InterruptionFacts, 'proposal' | 'from' | 'expectedTo'>,
  settings: YearSettings,
): Period | undefined {
  if (!interrupts(proposal) || !isDate(from)) return undefined;
  return { from, to: isDate(expectedTo) ? expectedTo : addCalendarDays(yearOutOn(from, settings), -1) };
}

/** As the sentences name it: `15.3.2027–15.6.2027`. */
const shown = (from: string, to: unknown) =>
  isDate(to) ? `${norwegian(from)}–${norwegian(to)}` : `fra ${norwegian(from)} og videre`;

/** Facts of checks from before these were asked for have none. */
const rows = <T>(value: readonly T[] | null | undefined): readonly T[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];

const until = (to: unknown) => (isDate(to) ? to : LASTS);

/** A day on which the person took part, or was interrupted already, is not interrupted afterwards, nor counted twice. */
export const interruptedOnce = rule({
  id: 'interruption-over-interruption',
  sections: [SECTION.interruption, SECTION.duration],
  says: 'Et nytt avbrudd kan ikke ligge over dager som programmet allerede har vært avbrutt.',
  facts: ['proposal', 'from', 'expectedTo', 'earlierInterruptions'],
  settings: ['shortMonthEndsPeriod'],
  check({ earlierInterruptions, ...facts }, settings) {
    const days = asked(facts, settings);
    if (!days) return undefined;
    return rows(earlierInterruptions)
      .filter(({ from, to }) => isDate(from) && overlap({ from, to: until(to) }, days))
      .map(({ from, to }) =>
        breach(
          `Avbruddet ${shown(days.from, facts.expectedTo)} overlapper et tidligere avbrudd ${shown(from as string, to)}. Hver dag kan bare være avbrutt én gang, og telles én gang. ${
            isDate(to)
              ? `Det nye avbruddet kan tidligst begynne ${norwegian(addCalendarDays(to, 1))}.`
              : 'Registrer først at det er slutt.'
          }`,
        ),
      );
  },
});

/**
 * Who is away with permission keeps the benefit (§ 36, regulation §§ 5–17), and approved leave gives a way back without
 * the year of § 34 running; an interruption takes both (§ 35). § 34 does not say which goes first. Permission that is
 * given is a decision in the person's favour, and absence that waits for one cannot get it once the days are
 * interrupted. So against the will neither is taken: the absence comes first. Whoever agrees may choose, but must know.
 * Sickness has no last day in the regulation, so it is protected for as long as it is permitted. Hours of a day, and
 * absence that gives no right, are only told of. The six weeks after a birth have a rule of their own, which no
 * agreement lifts.
 */
export const interruptionOverAbsence = rule({
  id: 'interruption-over-absence',
  sections: [SECTION.benefitAbsence, SECTION.benefitInterrupted, SECTION.interruption],
  says: 'Fravær som er meldt eller godkjent, går foran et avbrudd mot deltakerens vilje; den som ønsker avbrudd, skal vite hva det tar.',
  facts: ['proposal', 'from', 'expectedTo', 'againstWill', 'absences'],
  settings: ['shortMonthEndsPeriod'],
  check({ againstWill, absences, ...facts }, settings) {
    const days = asked(facts, settings);
    if (!days) return undefined;
    return rows(absences)
      .filter((one) => isDate(one.from) && overlap({ from: one.from, to: until(one.to) }, days))
      .filter((one) => !withinSixWeeks(one, days))
      .map((one) => {
        const section = sectionOf(one);
        const decided = one.status === 'approved' ? 'som er godkjent' : 'som ikke er avgjort';
        const seen = `Avbruddet ${shown(days.from, facts.expectedTo)} overlapper ${named(one)}, ${decided}. Under et avbrudd er det ingen stønad.`;
        if (!section) return note(`${seen} Kontroller datoene, eller avslutt fraværet først.`);
        if (againstWill === 'no')
          return note(
            `${seen} Kontroller at deltakeren vet hva avbruddet tar fra fraværet, og likevel ønsker det.`,
            section,
          );
        if (one.minutesPerDay)
          return note(
            `${seen} Fraværet gjelder bare en del av dagen. Kontroller at det ikke er grunnen.`,
            section,
          );
        const first = isDate(one.to)
          ? `La avbruddet begynne tidligst ${norwegian(addCalendarDays(one.to, 1))}, eller slutte før fraværet.`
          : 'La avbruddet slutte før fraværet, eller vent til fraværet er slutt.';
        return breach(
          one.status === 'approved'
            ? `${seen} Deltakeren ønsker ikke avbrudd, og har fått lov til å være borte. ${first}`
            : `${seen} Deltakeren ønsker ikke avbrudd. Avgjør fraværet først. Blir det godkjent: ${first}`,
          section,
        );
      });
  },
});

/** Where the right to be away stands, for what gives one: benefit, or leave that the two years do not count (§ 32). */
const sectionOf = ({ kind }: MetAbsence): string | undefined =>
  benefitSection(String(kind)) ?? (isLeave(String(kind)) ? SECTION.duration : undefined);

const withinSixWeeks = ({ kind, bornOn }: MetAbsence, days: Period): boolean =>
  kind === 'birth' && isDate(bornOn) && overlap(sixWeeksAfter(bornOn), days) !== undefined;
