import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { readIdentityNumber } from '../src/casefile/index.ts';
import { checkScreening } from '../src/law/index.ts';
import { addMonths } from '../src/law/calendar.ts';
import { sendAs } from './api.ts';

const row = z.object({
  fodselsnummer: z.string(),
  fornavn: z.string(),
  etternavn: z.string(),
  kontor: z.string(),
  innsatsgruppe: z.string(),
  barn_under_18: z.coerce.number().int(),
  andre_ytelser_kr_mnd: z.coerce.number().int(),
  opphold: z.string(),
});
/** A line of the register extract, a made-up one: all its identity numbers are synthetic. */
export type Recipient = z.infer<typeof row>;

export async function readRegister(file: URL | string): Promise<Recipient[]> {
  const records = parse(await readFile(file), {
    columns: true,
    delimiter: ';',
    bom: true,
    skip_empty_lines: true,
  });
  return z.array(row).parse(records);
}

/**
 * Reads the whole extract in, as a counsellor does on the page: a case is opened for each candidate who has none.
 * @param url the application's own address
 * @returns how many cases were opened
 */
export async function sendRegister(url: string, file: URL | string): Promise<number> {
  const csv = await readFile(file, 'utf8');
  const response = await sendAs('veileder', url, 'register-readings', { csv });
  if (response.status !== 201) throw new Error(`The register was not read in: ${await response.text()}`);
  return z.object({ opened: z.number() }).parse(await response.json()).opened;
}

/** From being found to the end of a two-year programme that began half a year later. */
const MONTHS = 36;

/** Those whom the screening of a day finds, and would still find when a programme of two years is over. */
export const candidatesOf = (recipients: readonly Recipient[], foundOn: string): Recipient[] =>
  recipients.filter((one) =>
    [foundOn, addMonths(foundOn, MONTHS)].every(
      (today) =>
        checkScreening({
          today,
          birthDate: readIdentityNumber(one.fodselsnummer).birthDate,
          effortGroup: one.innsatsgruppe,
          otherBenefitsMonthlyKr: one.andre_ytelser_kr_mnd,
          residence: one.opphold,
        }).findings.length === 0,
    ),
  );
