import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

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

const SUITED = ['SPESIELT_TILPASSET_INNSATS', 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE'];

/** Those whom a screening would find: the right effort group, lawful residence, hardly any other benefits. */
export const candidatesOf = (recipients: readonly Recipient[]): Recipient[] =>
  recipients.filter(
    (one) =>
      SUITED.includes(one.innsatsgruppe) &&
      one.opphold === 'BOSATT_LOVLIG' &&
      one.andre_ytelser_kr_mnd < 5_000,
  );
