import {
  ANTENATAL_REASONS,
  BIRTH_HELPERS,
  CHILD_CARE_REASONS,
  LEAVE_PURPOSES,
  WELFARE_REASONS,
  YES_NO,
} from '../../law/codes.ts';
import { choices, type Choice } from './choices.ts';

/** A question of the page that reports an absence. */
export interface AbsenceField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly type: 'date' | 'number' | 'radios';
  readonly options?: readonly Choice[];
}

const radios = (label: string, codes: Readonly<Record<string, string>>, hint?: string) => ({
  label,
  type: 'radios' as const,
  options: choices(codes),
  ...(hint && { hint }),
});
const yesNo = (label: string, hint?: string) => radios(label, YES_NO, hint);
const date = (label: string, hint?: string) => ({ label, type: 'date' as const, ...(hint && { hint }) });
const number = (label: string, hint?: string) => ({ label, type: 'number' as const, ...(hint && { hint }) });

const QUESTIONS: Readonly<Record<string, Omit<AbsenceField, 'name'>>> = {
  certificate: yesNo('Er legeerklæring lagt fram?'),
  childCareReason: radios('Hvem er syk?', CHILD_CARE_REASONS),
  childBirthYear: number(
    'Barnets fødselsår',
    'Retten gjelder ut året barnet fyller tolv, eller 18 når det er kronisk sykt.',
  ),
  childIsChronic: yesNo('Er barnet kronisk sykt eller funksjonshemmet?'),
  childrenInCare: number('Hvor mange barn har deltakeren omsorg for?'),
  chronicChildren: number(
    'Hvor mange av dem er kronisk syke eller funksjonshemmede?',
    'Bare de som gir markert høyere risiko for fravær. Må svares på når barnet er kronisk sykt.',
  ),
  aloneWithCare: yesNo('Er deltakeren alene om omsorgen?'),
  antenatalReason: radios('Kontroll eller permisjon?', ANTENATAL_REASONS),
  termDate: date('Termin', 'Trengs når det gjelder permisjon før termin.'),
  outsideProgrammeHours: yesNo(
    'Kan kontrollen legges utenfor programtiden?',
    'Trengs når det gjelder kontroll.',
  ),
  bornOn: date('Når ble barnet født?'),
  birthHelper: radios('Hvem gir omsorg?', BIRTH_HELPERS),
  parentsLiveTogether: yesNo('Bor foreldrene sammen?', 'Trengs når en annen enn faren bistår moren.'),
  welfareReason: radios('Hva er grunnen?', WELFARE_REASONS),
  leavePurpose: radios(
    'Hva er permisjonen til?',
    LEAVE_PURPOSES,
    'Programmet kan ikke avsluttes for fravær til arbeid, fødsel eller adopsjon det første året.',
  ),
  travelDays: number(
    'Reisedager',
    'Nødvendige dager til og fra begravelse, som de siste av dagene. Kan stå tomt.',
  ),
  religiousRight: yesNo(
    'Er vilkårene i § 16 oppfylt?',
    'Retten gjelder den som ikke hører til Den norske kirke. Hva deltakeren tror, skal ikke registreres.',
  ),
};

export const absenceFields = (name: string): AbsenceField => ({ name, ...QUESTIONS[name]! });

/** The rights with a number of days, as the card of a case calls them. */
export const RIGHTS: Readonly<Record<string, string>> = {
  'sick-child': 'Sykt barn eller syk barnepasser',
  welfare: 'Velferdspermisjon',
  religious: 'Religiøse høytider',
  holiday: 'Ferie',
};
