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

/** A person and how the case came in. */
export const registerCase = z
  .strictObject({
    source: z
      .enum(['application', 'identification'], 'Velg om personen har søkt eller er identifisert.')
      .meta({
        description: 'application: the person has applied. identification: the office has found the person.',
      }),
    identityNumber: z
      .string('Skriv fødselsnummeret eller D-nummeret.')
      .trim()
      .min(1, 'Skriv fødselsnummeret eller D-nummeret.')
      .max(20, 'Fødselsnummeret eller D-nummeret må ha nøyaktig 11 siffer.')
      .check(validIdentityNumber)
      .meta({
        description: 'Fødselsnummer or D-number, also synthetic. Stays encrypted in the case file.',
        example: '05507612345',
      }),
    firstName: name('Skriv fornavnet.').meta({ example: 'Kari' }),
    lastName: name('Skriv etternavnet.').meta({ example: 'Testesen' }),
    officeId: z
      .string('Skriv kontornummeret.')
      .trim()
      .regex(/^\d{4}$/, 'Kontornummeret har fire siffer, for eksempel 0906.')
      .meta({ example: '0906', description: 'The Nav office, four digits.' }),
    applicationDate: dateInput
      .optional()
      .meta({ description: 'Required when source is application; not after today.' }),
  })
  .refine((value) => value.source !== 'application' || Boolean(value.applicationDate), {
    path: ['applicationDate'],
    message: 'Fyll ut søknadsdatoen.',
    when: always,
  })
  .refine((value) => value.source !== 'identification' || !value.applicationDate, {
    path: ['applicationDate'],
    message: 'Det er oppgitt søknadsdato. Velg at personen har søkt, eller fjern datoen.',
    when: always,
  })
  .meta({ id: 'RegisterCase' });

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
