import { formatOre } from '../benefit/money.ts';
import { isDate, norwegian } from '../calendar.ts';
import { breach, note, type Finding } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { OTHER_BENEFITS, reducesBenefit } from './facts.ts';
import { count, month, texts } from './read-facts.ts';
import type { ChildrenDisagree, PaymentFacts } from './situation.ts';

const rule = rulesOver<PaymentFacts>();

export const otherBenefits = rule({
  id: 'payment-other-benefits',
  sections: [SECTION.benefitOther],
  version: 2,
  says: 'Stønaden reduseres så langt deltakeren har rett til dagpenger, sykepenger eller foreldrepenger. Kommunen kan kreve refusjon i etterbetalingen av dem og av uføretrygd.',
  facts: ['otherBenefits'],
  check(f) {
    const kinds = texts(f.otherBenefits);
    const known = kinds.filter((kind) =>
      Object.hasOwn(OTHER_BENEFITS, kind),
    ) as (keyof typeof OTHER_BENEFITS)[];
    if (known.length < kinds.length)
      return breach('En annen ytelse har en kode som ikke finnes i listen. Registrer ytelsen på nytt.');
    // Which benefit it is can tell about somebody's health, and findings go to the engine: it stands in the case.
    const reducing = known.some(reducesBenefit);
    const refund = known.some((kind) => !reducesBenefit(kind));
    return [
      ...(reducing
        ? [
            note(
              'Stønaden er redusert mot en annen ytelse. Kontroller beløpet mot vedtaket om ytelsen. Blir ytelsen etterbetalt for tid som stønaden alt er utbetalt for, kan kommunen kreve refusjon i etterbetalingen.',
            ),
          ]
        : []),
      ...(refund
        ? [
            note(
              'Deltakeren har en ytelse som ikke reduserer stønaden, men kommunen kan kreve refusjon i en etterbetaling for samme tid.',
            ),
          ]
        : []),
    ];
  },
});

export const corrected = rule({
  id: 'payment-corrections',
  sections: [SECTION.payment],
  version: 2,
  says: 'Det som er utbetalt for lite, etterbetales.',
  facts: ['corrections'],
  check(f) {
    const sums = new Map<string, number>();
    for (const { month, amountOre } of amounts(f.corrections))
      sums.set(month, (sums.get(month) ?? 0) + amountOre);
    return [...sums].map(([of, ore]) =>
      note(`For ${month(of)} etterbetales ${formatOre(ore)} kr. Kontroller hvorfor.`),
    );
  },
});

/**
 * Where another benefit came in arrears, § 38 second paragraph lets the municipality take its outlay from whoever pays
 * that benefit. The participant has the money once then, and nothing need be taken from the benefit to come.
 */
export const overpaid = rule({
  id: 'payment-overpaid',
  sections: [SECTION.setOff, SECTION.benefitOther, SECTION.notice, SECTION.grounds],
  version: 2,
  says: 'Det som er utbetalt for mye, trekkes bare etter et vedtak, og deltakeren varsles først. Er en annen ytelse etterbetalt, kan kommunen i stedet kreve refusjon.',
  facts: ['overpaid'],
  check: (f) =>
    amounts(f.overpaid).map(({ month: of, amountOre, refund }) =>
      note(
        `For ${month(of)} er det utbetalt ${formatOre(amountOre)} kr for mye. Ingenting trekkes av seg selv.${refund === true ? ' En annen ytelse for måneden er registrert etter utbetalingen: blir den etterbetalt, kan kommunen kreve refusjon i etterbetalingen (sosialtjenesteloven § 38). Undersøk det først; det som dekkes der, skal ikke trekkes i stønaden.' : ''} Hør deltakeren, og avgjør på siden «For mye utbetalt, eller en korreksjon» i saken om beløpet skal trekkes.`,
      ),
    ),
});

const amounts = (rows: unknown): readonly { month: string; amountOre: number; refund?: unknown }[] =>
  Array.isArray(rows) ? rows.filter((one) => typeof one?.amountOre === 'number') : [];

export const setOff = rule({
  id: 'payment-set-off',
  sections: [SECTION.setOff, SECTION.complaintReview],
  version: 2,
  says: 'Stønad som er utbetalt for mye, kan trekkes i framtidig stønad. Er vedtaket om trekk ikke lenger gyldig, betales det tilbake.',
  facts: ['setOffOre'],
  check({ setOffOre }) {
    if (typeof setOffOre !== 'number' || setOffOre === 0) return undefined;
    return setOffOre < 0
      ? note(`${formatOre(-setOffOre)} kr trekkes for stønad som er utbetalt for mye. Kontroller avdraget.`)
      : note(
          `${formatOre(setOffOre)} kr er trukket og betales tilbake, fordi vedtaket om trekk er endret etter klage. Kontroller beløpet mot klagesvaret.`,
        );
  },
});

export const manualCorrection = rule({
  id: 'payment-manual-correction',
  sections: [SECTION.payment],
  says: 'En manuell korreksjon skal kontrolleres før den utbetales.',
  facts: ['manualOre'],
  check: (f) =>
    typeof f.manualOre === 'number' && f.manualOre !== 0
      ? note(
          `Måneden har en manuell korreksjon på ${formatOre(f.manualOre)} kr. Kontroller begrunnelsen i saken.`,
        )
      : undefined,
});

export const provisionalRate = rule({
  id: 'payment-provisional-rate',
  sections: [SECTION.benefit],
  says: 'Et nytt grunnbeløp gjelder fra 1. mai også når det blir kjent senere; til da brukes det forrige.',
  facts: ['month', 'provisionalRates'],
  check: (f) =>
    f.provisionalRates === true
      ? note(
          `Grunnbeløpet for ${month(f.month)} er ikke kjent ennå, så det forrige er brukt. Resten etterbetales av seg selv når det nye er lagt inn.`,
        )
      : undefined,
});

export const bigDifference = rule({
  id: 'payment-big-difference',
  sections: [SECTION.payment],
  says: 'Et beløp som skiller seg mye fra måneden før, skal kontrolleres.',
  facts: ['ownOre', 'previousOre', 'attendanceRegistered'],
  settings: ['bigDifferencePercent'],
  check({ ownOre, previousOre, attendanceRegistered }, { bigDifferencePercent }) {
    if (attendanceRegistered !== true || typeof ownOre !== 'number' || !count(previousOre)) return undefined;
    const before = count(previousOre);
    if (Math.abs(ownOre - before) * 100 <= before * bigDifferencePercent) return undefined;
    return note(
      `Måneden gir ${formatOre(ownOre)} kr, og måneden før ga ${formatOre(before)} kr. Det er mer enn ${bigDifferencePercent} prosent forskjell: kontroller at det stemmer.`,
    );
  },
});

export const childrenAsPlanned = rule({
  id: 'payment-children-as-planned',
  sections: [SECTION.childSupplement],
  says: 'Barnetillegget gis for hvert barn som er registrert. Har programmet et annet antall, ser noen på hva som er rett.',
  facts: ['childrenDisagree'],
  check(f) {
    const rows = Array.isArray(f.childrenDisagree) ? f.childrenDisagree : [];
    return rows
      .filter((row) => isDate(row?.from))
      .map(({ from, planned, registered }) =>
        note(
          `Programmet har ${countedChildren(planned)} fra ${norwegian(from)}, men det er registrert ${countedChildren(registered)} for den dagen. Barnetillegget følger registreringen. Kontroller at hvert barn er registrert, eller rett antallet i programmet.`,
        ),
      );
  },
});

/** The same for a page that is not about a month. */
export const plannedChildrenFindings = (
  today: string,
  childrenDisagree: readonly ChildrenDisagree[],
): Finding[] =>
  childrenAsPlanned.check({
    ...{ today, month: today.slice(0, 7), attendanceRegistered: true },
    childrenDisagree,
  });

const countedChildren = (number: unknown) =>
  !count(number) ? 'ingen barn' : number === 1 ? 'ett barn' : `${String(number)} barn`;

export const rateKnown = rule({
  id: 'payment-rate-known',
  sections: [SECTION.benefit, SECTION.childSupplement],
  says: 'Stønaden regnes ut av satsene for dagen; en sats som mangler, gjettes ikke.',
  facts: ['missingRate'],
  check({ missingRate }) {
    const { rate, date, file } = missingRate ?? {};
    if (typeof file !== 'string' || typeof rate !== 'string') return undefined;
    const day = isDate(date) ? ` for ${norwegian(date)}` : '';
    return breach(
      `Satsen «${rate}» mangler${day}, så måneden kan ikke regnes ut. Be om at den legges til i ${file}. Hold måneden tilbake så lenge: den etterbetales når satsen er lagt inn.`,
    );
  },
});

export const recheck = rule({
  id: 'payment-recheck',
  sections: [SECTION.internalControl],
  says: 'Når måneden er sendt tilbake for ny kontroll av alle saker, ser noen på hver av dem.',
  facts: ['recheckAsked'],
  check: (f) =>
    f.recheckAsked === true
      ? note('Beslutteren har sendt måneden tilbake. Begrunnelsen står på siden «Utbetaling».')
      : undefined,
});
