import { addCalendarDays, daysBetween } from '../calendar.ts';
import { breach, note } from '../finding.ts';
import { overlap } from '../period.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { decimal } from '../text.ts';
import type { PlanFacts } from './facts.ts';
import { planned, stretch } from './planned.ts';
import { joined, stretches } from './weeks.ts';

const rule = rulesOver<PlanFacts>();

/**
 * Full-time apprenticeship is allowed; it is a kind of its own and not counted here. Whether a wage subsidy is, is a
 * setting: it gives income, but as a measure of the programme.
 */
export const workAtMostHalf = rule({
  id: 'programme-work-share',
  sections: [SECTION.fullTime],
  says: 'Inntektsgivende arbeid kan være inntil halv stilling; læretid kan være på full tid.',
  facts: ['period', 'activities'],
  settings: ['fullTimeHours', 'maxWorkPercent', 'workShareKinds'],
  version: 2,
  check({ period, activities }, { fullTimeHours, maxWorkPercent, workShareKinds }) {
    if (!period) return undefined;
    const limit = (fullTimeHours * maxWorkPercent) / 100;
    const work = planned(activities).filter(({ kind }) => workShareKinds.includes(kind));
    const over = stretches(work, period).filter(({ hours }) => hours > limit);
    return joined(over, (a, b) => a.hours === b.hours).map((piece) =>
      breach(
        `Inntektsgivende arbeid er ${decimal(piece.hours)} timer i uken ${stretch(piece)}. Det kan være høyst ${decimal(limit)} timer (${maxWorkPercent} prosent): sett ned timene, eller velg læretid hvis det er det.`,
      ),
    );
  },
});

export const essentialPart = rule({
  id: 'programme-work-directed',
  sections: [SECTION.content],
  says: 'Den vesentlige delen av programmet skal være aktiviteter som direkte styrker mulighetene for arbeid.',
  facts: ['period', 'activities'],
  settings: ['workDirectedKinds', 'essentialPartPercent'],
  version: 2,
  check({ period, activities }, { workDirectedKinds, essentialPartPercent }) {
    if (!period) return undefined;
    let total = 0;
    let directed = 0;
    for (const activity of planned(activities)) {
      const inside = overlap(activity, period);
      if (!inside) continue;
      const amount = activity.hours * daysBetween(inside.from, addCalendarDays(inside.to, 1));
      total += amount;
      if (workDirectedKinds.includes(activity.kind)) directed += amount;
    }
    if (total === 0) return undefined;
    if (directed === 0) {
      return breach(
        'Programmet har ingen arbeidsrettede aktiviteter. Legg inn aktiviteter som direkte kan føre til arbeid.',
      );
    }
    if (directed * 100 > total * essentialPartPercent) return undefined;
    const percent = Math.floor((directed * 100) / total);
    return breach(
      `Arbeidsrettede aktiviteter er ${percent} prosent av timene. Den vesentlige delen, mer enn ${essentialPartPercent} prosent, skal være arbeidsrettet: legg inn mer slik aktivitet.`,
    );
  },
});

export const restJustified = rule({
  id: 'programme-health-and-rest',
  sections: [SECTION.content],
  says: 'Tid til helse og hvile skal være begrunnet og svare på et behov.',
  facts: ['period', 'activities', 'mappedNeeds'],
  version: 2,
  check({ period, activities, mappedNeeds }) {
    if (!period) return undefined;
    const restful = planned(activities).some(({ kind }) => kind === 'health' || kind === 'soft-start-rest');
    if (!restful || mappedNeeds?.includes('health')) return undefined;
    return note(
      'Det er satt av tid til helse eller hvile, men helse er ikke kartlagt som behov. Kontroller kartleggingen, og skriv hvorfor tiden trengs.',
    );
  },
});
