import { z } from 'zod';
import { CaseFileError, readIdentityNumber } from '../../../casefile/index.ts';
import { dateInput, isTyped, NOT_TYPED } from './common.ts';

const name = (missing: string) =>
  z
    .string(missing)
    .trim()
    .min(1, missing)
    .max(100, 'Navnet kan ha høyst 100 tegn.')
    .refine((text) => isTyped(text), NOT_TYPED);

const NOT_WHOLE = 'Skriv et helt tall, for eksempel 14.';
/** As a page sends it, or as a program does. */
const wholeNumber = z
  .union(
    [
      z.number(),
      z
        .string()
        .regex(/^\d{1,4}$/)
        .transform(Number),
    ],
    NOT_WHOLE,
  )
  .pipe(z.int(NOT_WHOLE).min(0, 'Tallet kan ikke være mindre enn 0.'));

/**
 * A programme in another municipality: the one that a transfer goes on with, or one that has ended and whose time may
 * count all the same (§ 32). Several there are one here, from the first day of the first to the last day of the last.
 */
const earlierProgramme = {
  earlierMunicipality: z
    .string('Skriv kommunenummeret.')
    .trim()
    .regex(/^\d{4}$/, 'Kommunenummeret har fire siffer, for eksempel 0301.')
    .optional()
    .meta({ example: '0301', description: 'The municipality of the earlier programme, four digits.' }),
  earlierFrom: dateInput.optional().meta({ description: 'First day of the earlier programme.' }),
  earlierTo: dateInput.optional().meta({ description: 'Last day of it; not after today.' }),
  earlierUncountedDays: wholeNumber.optional().meta({
    type: 'integer',
    example: 0,
    description:
      'Days of leave and interruption in it, which the two years do not count; with several programmes, also the days between them.',
  }),
  assessmentDocumented: z.enum(['yes', 'no'], 'Velg ja eller nei.').optional().meta({
    description:
      'Only for a transfer, and required there: whether a dated assessment of work capability from there can be used here.',
  }),
};

const EARLIER_FIELDS = {
  earlierMunicipality: 'Skriv kommunenummeret.',
  earlierFrom: 'Fyll ut første dag i det tidligere programmet.',
  earlierTo: 'Fyll ut siste dag i det tidligere programmet.',
  earlierUncountedDays: 'Skriv hvor mange dager det var permisjon eller avbrudd, eller 0.',
} as const;

/** A person and how the case came in. */
export const registerCase = z
  .strictObject({
    source: z
      .enum(
        ['application', 'identification', 'transfer'],
        'Velg om personen har søkt, er identifisert eller er overført.',
      )
      .meta({
        description:
          'application: the person has applied. identification: the office has found the person. transfer: the person has a programme in another municipality and asks to go on here. A programme there that has ended goes with any of them, in the fields of the earlier one.',
      }),
    identityNumber: z
      .string('Skriv fødselsnummeret eller D-nummeret.')
      .trim()
      .min(1, 'Skriv fødselsnummeret eller D-nummeret.')
      .max(20, 'Fødselsnummeret eller D-nummeret må ha nøyaktig 11 siffer.')
      .check(validIdentityNumber)
      .meta({
        description: 'Fødselsnummer or D-number, also synthetic. Stays encrypted in the case file.',
        example: '05859000489',
      }),
    firstName: name('Skriv fornavnet.').meta({ example: 'Kari' }),
    lastName: name('Skriv etternavnet.').meta({ example: 'Testesen' }),
    officeId: z
      .string('Skriv kontornummeret.')
      .trim()
      .regex(/^\d{4}$/, 'Kontornummeret har fire siffer, for eksempel 0906.')
      .meta({ example: '0906', description: 'The Nav office, four digits.' }),
    applicationDate: dateInput.optional().meta({
      description:
        'The day the application came in, or the request to go on here. Not when source is identification; not after today.',
    }),
    applicationDateChecked: z.literal('yes', 'Kryss av, eller la feltet stå tomt.').optional().meta({
      description:
        'Somebody has seen that an application date far back is right; without it such a date is refused.',
    }),
    birthDate: dateInput.optional().meta({
      description: 'As the application says it, for comparison with the identity number. Not kept.',
    }),
    ...earlierProgramme,
  })
  .refine((value) => value.source === 'identification' || !value.source || Boolean(value.applicationDate), {
    path: ['applicationDate'],
    message: 'Fyll ut søknadsdatoen.',
    when: always,
  })
  .refine((value) => value.source !== 'identification' || !value.applicationDate, {
    path: ['applicationDate'],
    message: 'Det er oppgitt søknadsdato. Velg at personen har søkt, eller fjern datoen.',
    when: always,
  })
  .superRefine(earlierWhole)
  .meta({ id: 'RegisterCase' });

/** An earlier programme is told whole or not at all. A transfer needs one, and alone brings an assessment with it. */
function earlierWhole(value: Record<string, unknown>, context: z.RefinementCtx): void {
  const transfer = value.source === 'transfer';
  const needed = transfer || Object.keys(EARLIER_FIELDS).some((field) => value[field] !== undefined);
  for (const [field, message] of Object.entries(EARLIER_FIELDS)) {
    if (needed && value[field] === undefined) context.addIssue({ code: 'custom', path: [field], message });
  }
  if ((value.assessmentDocumented !== undefined) === transfer) return;
  const message = transfer
    ? 'Velg om det finnes en arbeidsevnevurdering som kan brukes.'
    : 'Dette gjelder bare en overføring. Velg at personen er overført, eller la feltet stå tomt.';
  context.addIssue({ code: 'custom', path: ['assessmentDocumented'], message });
}

/** Also when other fields are wrong: whoever fills in the form gets to know everything at once. */
function always({ value }: { value: unknown }): boolean {
  return typeof value === 'object' && value !== null;
}

function validIdentityNumber({ value, issues }: { value: string; issues: z.core.$ZodRawIssue[] }): void {
  try {
    if (value !== '') readIdentityNumber(value);
  } catch (error) {
    if (!(error instanceof CaseFileError) || !error.forUser) throw error;
    issues.push({ code: 'custom', message: error.forUser, input: undefined });
  }
}

export type RegisterCase = z.infer<typeof registerCase>;
