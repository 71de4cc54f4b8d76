import { norwegian } from '../calendar.ts';
import { counting } from '../duration/earlier.ts';
import { programmeLimits } from '../duration/limits.ts';
import { stretchesOf, timeLeft, TIME_LEFT_SETTINGS } from '../duration/time-left.ts';
import type { EntryFacts } from '../entry/facts.ts';
import { hasSpecialReasons, SPECIAL_REASONS, specialReasonRemarks } from '../extension/special-reasons.ts';
import { breach } from '../finding.ts';
import type { PlanFacts } from '../programme/facts.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { settingsHere } from '../settings-here.ts';
import { superseded } from './superseded.ts';

/** Whether a third year was necessary, and whether there had been progress, could be left unanswered. */
export const specialReasonsAnswered1 = superseded(
  rulesOver<EntryFacts>()({
    id: 'entry-third-year',
    sections: [SECTION.thirdYear, SECTION.duration],
    says: 'Er de to årene brukt i et tidligere program, må hvert vilkår for et tredje år være vurdert.',
    facts: ['earlier', 'proposal', ...SPECIAL_REASONS],
    settings: TIME_LEFT_SETTINGS,
    check({ earlier, proposal, ...reasons }, settings) {
      const left = timeLeft(earlier, settings);
      if (proposal !== 'grant' || !left || left.ordinaryDays > 0 || left.utmostDays === 0) return undefined;
      return specialReasonRemarks(
        reasons,
        `De to årene er brukt (${left.usedDays} ${left.usedDays === 1 ? 'dag' : 'dager'})`,
        'Foreslå avslag, eller rett svaret.',
      );
    },
  }),
  '2026-11-29',
);

/** As above. */
export const withinTwoYears1 = superseded(
  rulesOver<PlanFacts>()({
    id: 'programme-within-limit',
    sections: [SECTION.duration, SECTION.thirdYear],
    says: 'Sammen med tidligere program kan programmet vare i to år, og i ett år til når særlige grunner tilsier det.',
    facts: ['decisionPeriod', 'earlier', ...SPECIAL_REASONS],
    settings: TIME_LEFT_SETTINGS,
    check({ decisionPeriod: period, earlier, ...reasons }, settings) {
      const counted = counting(earlier, settings);
      if (!period || counted.length === 0) return undefined;
      const { lastOrdinaryDay, utmostDay } = programmeLimits(
        { firstStart: period.from, earlier },
        { ...settingsHere(), ...settings },
      );
      if (period.to <= lastOrdinaryDay) return undefined;
      const had = `Perioden går til ${norwegian(period.to)}, men personen har hatt program ${stretchesOf(counted)}`;
      if (period.to > utmostDay) {
        return breach(
          utmostDay < period.from
            ? `${had}, og lengste varighet er brukt. Programmet kan ikke innvilges: be beslutteren sende saken tilbake.`
            : `${had}, så programmet kan vare lengst til ${norwegian(utmostDay)}. Velg færre måneder.`,
        );
      }
      if (hasSpecialReasons(reasons)) return undefined;
      return lastOrdinaryDay < period.from
        ? specialReasonRemarks(
            reasons,
            `${had}, og de to årene er brukt`,
            'Be beslutteren sende saken tilbake.',
          )
        : breach(
            `${had}, så de to årene er over ${norwegian(lastOrdinaryDay)}. Velg færre måneder. Særlige grunner for mer tid vurderes før perioden er ute.`,
          );
    },
  }),
  '2026-11-29',
);
