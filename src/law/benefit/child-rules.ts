import { code, date, pastDate, remarks } from '../answers.ts';
import { isDate, norwegian, validDate } from '../calendar.ts';
import { checkWith } from '../check.ts';
import { YES_NO } from '../codes.ts';
import type { Code, DateAnswer, YesNo } from '../facts.ts';
import { breach, note } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { tooOldFrom } from './supported-children.ts';

/** A time in which a child is supported; without `to` it lasts. */
export interface ChildStretch {
  readonly from: string;
  readonly to?: string | null;
}

/** A child as somebody registers it, or changes what was registered. */
export interface ChildFacts {
  readonly today: string;
  /** Left out: it is registered now. */
  readonly change?: Code<'dates'>;
  /** The change gives days that were not there before. */
  readonly moreDays?: boolean | null;
  readonly birthDate?: DateAnswer;
  readonly from?: DateAnswer;
  readonly to?: DateAnswer;
  /** The first day of the programme; null as long as nothing is decided. */
  readonly programmeStart?: string | null;
  /** How many other children of the case were born that day. */
  readonly sameBirthDate?: number | null;
  /** What the plan says, and how many children are registered beside this one. */
  readonly plannedChildren?: number | null;
  readonly registeredChildren?: number | null;
  /** The other stretches in which the same child is supported. */
  readonly otherStretches?: readonly ChildStretch[] | null;
  readonly twins?: YesNo;
  readonly childQualifies?: YesNo;
}

const rule = rulesOver<ChildFacts>();

export const childBorn = rule({
  id: 'child-born',
  sections: [SECTION.childSupplement],
  says: 'Barnetillegg gis for barn som er født, og fødselsdatoen må være kjent.',
  facts: ['birthDate', 'today'],
  check: ({ birthDate, today }) =>
    remarks(pastDate({ label: 'Barnets fødselsdato', value: birthDate }, today)),
});

export const childSupportDates = rule({
  id: 'child-support-dates',
  sections: [SECTION.childSupplement],
  says: 'Deltakeren forsørger barnet fra en dag, tidligst fra fødselen, og eventuelt til en senere dag.',
  facts: ['birthDate', 'from', 'to'],
  check({ birthDate, from, to }) {
    const [born, first, last] = [validDate(birthDate), validDate(from), validDate(to)];
    return remarks(
      date({ label: 'Forsørget fra', value: from }),
      date({ label: 'Forsørget til', value: to, required: false }),
      born !== undefined &&
        first !== undefined &&
        first < born &&
        breach(
          '«Forsørget fra» er før barnet ble født. Rett datoen, eller la den stå tom: da regnes det fra fødselen.',
        ),
      first !== undefined &&
        last !== undefined &&
        last < first &&
        breach('«Forsørget til» er før «Forsørget fra». Rett en av datoene.'),
    );
  },
});

export const childStretchesApart = rule({
  id: 'child-stretches-apart',
  sections: [SECTION.childSupplement],
  says: 'Et barn kan forsørges i flere perioder, men gir barnetillegg bare én gang for hver dag.',
  facts: ['from', 'to', 'otherStretches'],
  check({ from, to, otherStretches }) {
    const first = validDate(from);
    if (first === undefined) return undefined;
    const now = { from: first, to: validDate(to) ?? null };
    const others: readonly ChildStretch[] = Array.isArray(otherStretches) ? otherStretches : [];
    return others
      .filter((other) => isDate(other?.from))
      .filter((other) => (!now.to || other.from <= now.to) && (!other.to || now.from <= other.to))
      .map((other) =>
        breach(
          `«Forsørget fra» og «Forsørget til» gir perioden ${stretchText(now)}, men barnet er alt registrert ${stretchText(other)}. Rett datoene, eller endre perioden som står der.`,
        ),
      );
  },
});

const stretchText = ({ from, to }: ChildStretch): string =>
  to ? `fra ${norwegian(from)} til ${norwegian(to)}` : `fra ${norwegian(from)} uten siste dag`;

export const childUnderAge = rule({
  id: 'child-under-age',
  sections: [SECTION.childSupplement],
  says: 'Barnetillegg gis for barn som ikke har nådd aldersgrensen.',
  facts: ['today', 'birthDate', 'from', 'programmeStart'],
  settings: ['childSupplementAge', 'childSupplementEnds', 'leapDayBirthday'],
  check({ today, birthDate, from, programmeStart }, settings) {
    const [born, first] = [validDate(birthDate), validDate(from)];
    if (born === undefined || first === undefined) return undefined;
    const tooOld = tooOldFrom(born, settings);
    const age = settings.childSupplementAge;
    if (tooOld <= first)
      return breach(
        `«Forsørget fra» er etter at barnet fylte ${age} år. Da gir det ikke barnetillegg. Rett datoene, eller la være å registrere barnet.`,
      );
    if (tooOld > (validDate(programmeStart) ?? today)) return undefined;
    return breach(
      `Barnets fødselsdato viser at det fylte ${age} år før programmet. Da gir det ikke barnetillegg, og skal ikke registreres.`,
    );
  },
});

export const childOnlyOnce = rule({
  id: 'child-only-once',
  sections: [SECTION.childSupplement],
  says: 'Barnetillegg gis én gang for hvert barn; to med samme fødselsdato er tvillinger eller en feil.',
  facts: ['sameBirthDate', 'twins'],
  check: ({ sameBirthDate, twins }) =>
    typeof sameBirthDate === 'number' && sameBirthDate > 0 && twins !== 'yes'
      ? breach(
          twins === 'no'
            ? '«Et annet barn i saken er født samme dag» er besvart med nei. Da er barnet registrert før: endre det som står der, i stedet for å registrere det igjen.'
            : '«Et annet barn i saken er født samme dag» må besvares: Er dette et barn til, for eksempel en tvilling? Barnet er ikke registrert ennå.',
        )
      : undefined,
});

/** Regulation § 3 second and third paragraphs, for the child that is registered; the plan asks about all it names. */
export const childQualifying = rule({
  id: 'child-qualifies',
  sections: [SECTION.childSupplement],
  says: 'Barnetillegg gis bare for barn som bor og oppholder seg lovlig i Norge, og for fosterbarn etter to år eller i varig ordning.',
  version: 2,
  facts: ['change', 'moreDays', 'childQualifies'],
  check({ change, moreDays, childQualifies }) {
    // What has been answered for holds for fewer days, too.
    if (change === 'dates' && moreDays !== true) return undefined;
    if (childQualifies === 'no')
      return breach(
        'Barnet fyller ikke vilkårene for barnetillegg. La være å registrere dagene så lenge; registrer dem fra den dagen vilkårene er oppfylt. Ber deltakeren om tillegget, skal de ha et vedtak: bruk «Avslå barnetillegg».',
      );
    return remarks(
      // Of the days that come to it, where dates are changed.
      code({ label: 'Fyller barnet vilkårene for barnetillegg?', value: childQualifies }, YES_NO),
    );
  },
});

export const childReplacesPlan = rule({
  id: 'child-replaces-plan',
  sections: [SECTION.childSupplement],
  says: 'Når barn er registrert, gis barnetillegg for dem, og ikke for antallet i programmet.',
  facts: ['change', 'plannedChildren', 'registeredChildren'],
  check: ({ change, plannedChildren, registeredChildren }) =>
    change !== 'dates' &&
    registeredChildren === 0 &&
    typeof plannedChildren === 'number' &&
    plannedChildren > 0
      ? note(
          `Programmet har ${plannedChildren === 1 ? 'ett barn' : `${plannedChildren} barn`}. Så snart ett barn er registrert, gjelder registreringen i stedet, også for måneder som er utbetalt. Registrer alle barna.`,
        )
      : undefined,
});

export const childRules = [
  childBorn,
  childSupportDates,
  childStretchesApart,
  childUnderAge,
  childOnlyOnce,
  childQualifying,
  childReplacesPlan,
] as const;
export const checkChild = checkWith(childRules);

/** What somebody is to know before they register a child, whatever they are going to write. */
export const beforeChild = checkWith([childReplacesPlan]);
