import { code, remarks, text } from '../answers.ts';
import { isDate, norwegian } from '../calendar.ts';
import { ACTIVITY_KINDS, NEEDS, PROVIDERS } from '../codes.ts';
import { breach, note } from '../finding.ts';
import { overlap } from '../period.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { list } from '../text.ts';
import type { PlanFacts } from './facts.ts';
import { isHours, nameOf, stretch } from './planned.ts';

const rule = rulesOver<PlanFacts>();

export const activitiesExist = rule({
  id: 'programme-activities',
  sections: [SECTION.weeklyHours],
  says: 'Programmet skal bestå av aktiviteter med innhold, timer og datoer.',
  facts: ['activities'],
  version: 2,
  check({ activities }) {
    if (!activities?.length) return breach('Programmet har ingen aktiviteter. Legg inn minst én.');
    return activities.flatMap((activity, i) => {
      const name = nameOf(activity, i);
      const { fromDate: from, toDate: to, hoursPerWeek } = activity;
      return remarks(
        code({ label: `${name}: Hva slags aktivitet?`, value: activity.kind }, ACTIVITY_KINDS),
        code({ label: `${name}: Hvem står for det?`, value: activity.provider }, PROVIDERS),
        code({ label: `${name}: Hvilket behov svarer det på?`, value: activity.need }, NEEDS),
        !isHours(hoursPerWeek) &&
          breach(`${name}: timer per uke må være mer enn 0, i hele, halve eller kvarte timer.`),
        !isDate(from) && breach(`${name}: fra-datoen mangler eller finnes ikke. Skriv den på nytt.`),
        !isDate(to) && breach(`${name}: til-datoen mangler eller finnes ikke. Skriv den på nytt.`),
        isDate(from) &&
          isDate(to) &&
          from > to &&
          breach(
            `${name} er satt ${norwegian(from)} til ${norwegian(to)}: til-datoen er før fra-datoen. Rett datoene.`,
          ),
      );
    });
  },
});

export const activitiesInPeriod = rule({
  id: 'programme-activities-in-period',
  sections: [SECTION.period],
  says: 'Aktivitetene skal ligge i vedtaksperioden.',
  facts: ['activities', 'decisionPeriod'],
  check({ activities, decisionPeriod: period }) {
    if (!period) return undefined;
    return (activities ?? []).flatMap((activity, i) => {
      const { fromDate: from, toDate: to } = activity;
      if (!isDate(from) || !isDate(to) || from > to || (from >= period.from && to <= period.to)) return [];
      const where = `${nameOf(activity, i)} går ${stretch({ from, to })}, men vedtaksperioden går ${stretch(period)}.`;
      return overlap({ from, to }, period)
        ? note(`${where} Bare dagene i perioden regnes med.`)
        : breach(`${where} Rett datoene eller ta aktiviteten ut.`);
    });
  },
});

export const activitiesReasoned = rule({
  id: 'programme-activity-reasons',
  sections: [SECTION.content],
  says: 'Hver aktivitet skal ha et mål og en begrunnelse for nettopp denne deltakeren.',
  facts: ['activities'],
  check: ({ activities }) =>
    (activities ?? []).flatMap((activity, i) =>
      remarks(
        text(
          { label: `${nameOf(activity, i)}: Mål`, value: activity.goal },
          'Skriv hva aktiviteten skal føre til.',
        ),
        text(
          { label: `${nameOf(activity, i)}: Hvorfor passer den?`, value: activity.reason },
          'Skriv hvorfor den passer for denne deltakeren.',
        ),
      ),
    ),
});

export const freeDaysChosen = rule({
  id: 'programme-free-days',
  sections: [SECTION.freeDays],
  says: 'Lørdager, søndager og helligdager er fridager, med mindre programmet sier noe annet.',
  facts: ['activities'],
  check: ({ activities }) =>
    (activities ?? []).flatMap((activity, i) =>
      activity.onFreeDays === true
        ? note(
            `${nameOf(activity, i)} foregår også på lørdager, søndager eller helligdager. Ellers er det fridager: kontroller at dette er et valg, og at det passer for deltakeren.`,
          )
        : [],
    ),
});

export const reasonsDiffer = rule({
  id: 'programme-reasons-differ',
  sections: [SECTION.content],
  says: 'Like begrunnelser for flere aktiviteter tyder på at de ikke er individuelle.',
  facts: ['activities'],
  check({ activities }) {
    const rowsByReason = new Map<string, number[]>();
    (activities ?? []).forEach(({ reason }, i) => {
      const key = reason
        ?.toLocaleLowerCase('nb')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      if (key) rowsByReason.set(key, [...(rowsByReason.get(key) ?? []), i + 1]);
    });
    return [...rowsByReason.values()]
      .filter((rows) => rows.length > 1)
      .map((rows) =>
        note(`Aktivitet ${list(rows.map(String))} har samme begrunnelse. Begrunn hver for seg.`),
      );
  },
});
