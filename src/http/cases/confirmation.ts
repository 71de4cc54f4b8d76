import { periodsOf, readCase, type Db } from '../../casefile/index.ts';
import { SECTION } from '../../law/sections.ts';
import { HttpError } from '../errors/http-error.ts';
import { longDate } from '../words/dates.ts';

/** A written confirmation that a case has fallen away. */
export interface Confirmation {
  readonly personId: string;
  readonly officeId: string;
  readonly on: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly sections: readonly string[];
}

/**
 * What the person gets in writing when the application was withdrawn or the programme declined, when they moved before
 * it began, or when another municipality is to decide. Nobody writes to somebody who is dead.
 * @throws CaseFileError `ERR_CASE_NOT_FOUND`
 * @throws HttpError `ERR_NO_CONFIRMATION`
 */
export async function confirmationOf(db: Db, caseId: string): Promise<Confirmation> {
  const { personId, officeId, fellAwayReason, fellAwayOn } = await readCase(db, caseId);
  if (!fellAwayOn || fellAwayReason === 'death' || !fellAwayReason)
    throw new HttpError('ERR_NO_CONFIRMATION');
  const [first] = await periodsOf(db, caseId);
  const day = longDate(fellAwayOn);
  const said =
    first && fellAwayReason !== 'other-municipality'
      ? NOT_BEGUN[fellAwayReason](day, longDate(first.from))
      : WORDS[fellAwayReason](day);
  return { personId, officeId, on: fellAwayOn, ...said };
}

/** Of a programme that was granted: what the decision gave, and that nothing comes of it. */
const NOT_BEGUN = {
  withdrawn: (day: string, start: string) => ({
    title: 'Du har takket nei til kvalifiseringsprogrammet',
    paragraphs: [
      `Vi bekrefter at du ${day} takket nei til programmet som du fikk innvilget fra ${start}. Programmet begynner ikke, og saken er avsluttet. Du får ikke kvalifiseringsstønad, og ingen dager i dette programmet regnes som brukt.`,
      'Du kan når som helst søke igjen. Da vurderer vi om du oppfyller vilkårene på det tidspunktet.',
      'Er det ikke riktig at du har takket nei, må du kontakte oss så snart som mulig.',
    ],
    sections: [SECTION.start, SECTION.benefitWhileTakingPart],
  }),
  moved: (day: string, start: string) => ({
    title: 'Kvalifiseringsprogrammet ditt begynner ikke her',
    paragraphs: [
      `Du flyttet til en annen kommune ${day}, før programmet som du fikk innvilget fra ${start}. Programmet begynner derfor ikke her, og saken er avsluttet. Du får ikke kvalifiseringsstønad fra oss, og ingen dager i dette programmet regnes som brukt.`,
      'Det er kommunen du oppholder deg i, som gir tjenester etter sosialtjenesteloven. Søk om kvalifiseringsprogram på Nav-kontoret der. Du kan be om at arbeidsevnevurderingen herfra blir brukt.',
      'Er det ikke riktig at du har flyttet, må du kontakte oss så snart som mulig.',
    ],
    sections: [SECTION.municipality, SECTION.start, SECTION.benefitWhileTakingPart],
  }),
};

const WORDS = {
  withdrawn: (day: string) => ({
    title: 'Du har trukket søknaden om kvalifiseringsprogram',
    paragraphs: [
      `Vi bekrefter at du trakk søknaden din ${day}. Saken er avsluttet. Du har ikke fått avslag, og vi fatter ikke noe vedtak.`,
      'Du kan når som helst søke igjen. Da vurderer vi om du oppfyller vilkårene på det tidspunktet.',
      'Er det ikke riktig at du har trukket søknaden, må du kontakte oss så snart som mulig.',
    ],
    sections: [SECTION.entry],
  }),
  moved: (day: string) => ({
    title: 'Saken din om kvalifiseringsprogram er avsluttet',
    paragraphs: [
      `Du flyttet til en annen kommune ${day}, før vi hadde fattet vedtak. Saken her er derfor avsluttet. Du har ikke fått avslag.`,
      'Det er kommunen du oppholder deg i, som gir tjenester etter sosialtjenesteloven. Søk om kvalifiseringsprogram på Nav-kontoret der. Du kan be om at arbeidsevnevurderingen herfra blir brukt.',
      'Er det ikke riktig at du har flyttet, må du kontakte oss så snart som mulig.',
    ],
    sections: [SECTION.municipality, SECTION.entry],
  }),
  'other-municipality': (day: string) => ({
    title: 'En annen kommune skal vurdere kvalifiseringsprogram for deg',
    paragraphs: [
      `Saken din her ble avsluttet ${day}. Du har ikke fått avslag, for vi har ikke vurdert om du oppfyller vilkårene for programmet.`,
      'Den som oppholder seg i institusjon eller i bolig med heldøgns omsorgstjenester, får tjenester etter sosialtjenesteloven fra kommunen der personen oppholdt seg før inntaket. Det gjelder også tjenester i forbindelse med utskriving. Søk om kvalifiseringsprogram på Nav-kontoret i den kommunen. Du kan be oss om å sende søknaden og opplysningene dine dit.',
      'Etter utskriving er det kommunen der du tar opphold, som gir tjenestene.',
      'Mener du at det er vår kommune som har ansvaret, må du kontakte oss så snart som mulig.',
    ],
    sections: [SECTION.municipality],
  }),
};
