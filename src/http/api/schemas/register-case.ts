import { z } from 'zod';
import { dateInput } from './common.ts';

const name = (missing: string) =>
  z.string(missing).trim().min(1, missing).max(100, 'Navnet kan ha høyst 100 tegn.');

/** A person and how the case came in. */
export const registerCase = z
  .strictObject({
    source: z
      .enum(['application', 'identification'], 'Velg om personen har søkt eller er identifisert.')
      .meta({ description: 'application: the person has applied. identification: the office has found the person.' }),
    identityNumber: z
      .string('Skriv fødselsnummeret eller D-nummeret.')
      .trim()
      .min(1, 'Skriv fødselsnummeret eller D-nummeret.')
      .max(20, 'Fødselsnummeret eller D-nummeret må ha nøyaktig 11 siffer.')
      .meta({ description: 'Fødselsnummer or D-number, also synthetic. Stays encrypted in the case file.', example: '05507612345' }),
    firstName: name('Skriv fornavnet.').meta({ example: 'Kari' }),
    lastName: name('Skriv etternavnet.').meta({ example: 'Testesen' }),
    officeId: z
      .string('Skriv kontornummeret.')
      .trim()
      .regex(/^\d{4}$/, 'Kontornummeret har fire siffer, for eksempel 0906.')
      .meta({ example: '0906', description: 'The Nav office, four digits.' }),
    applicationDate: dateInput.optional().meta({ description: 'Required when source is application; not after today.' }),
  })
  .check(({ value, issues }) => {
    const { source, applicationDate } = value;
    const message =
      source === 'application' && !applicationDate
        ? 'Fyll ut søknadsdatoen.'
        : source === 'identification' && applicationDate
          ? 'Det er oppgitt søknadsdato. Velg at personen har søkt, eller fjern datoen.'
          : undefined;
    if (message) issues.push({ code: 'custom', path: ['applicationDate'], message, input: undefined });
  })
  .meta({ id: 'RegisterCase' });

export type RegisterCase = z.infer<typeof registerCase>;
