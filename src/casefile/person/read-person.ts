import { z } from 'zod';
import { CaseFileError } from '../errors.ts';
import { stored } from '../shapes.ts';
import type { PersonCipher } from '../store/cipher.ts';
import type { Db } from '../store/schema.ts';
import { readIdentityNumber } from './identity-number.ts';
import { places } from './places.ts';

export interface Person {
  readonly personId: string;
  readonly identityNumber: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: string;
}

const storedName = z.object({ firstName: z.string(), lastName: z.string() });

/** The person with everything: for the page of those who may see it, never for the engine or a log. */
export async function readPerson(tx: Db, cipher: PersonCipher, personId: string): Promise<Person> {
  const row = await tx.selectFrom('person').selectAll().where('id', '=', personId).executeTakeFirst();
  if (!row) throw new CaseFileError('ERR_PERSON_NOT_FOUND');
  const name = stored(storedName, JSON.parse(cipher.decrypt(row.name_encrypted, places.name(personId))));
  const identityNumber = cipher.decrypt(row.identity_number_encrypted, places.identityNumber(personId));
  return { personId, identityNumber, ...name, birthDate: row.birth_date };
}

/** The id of the person with this identity number, if registered. */
export async function findPerson(
  tx: Db,
  cipher: PersonCipher,
  identityNumber: string,
): Promise<string | undefined> {
  const { digits } = readIdentityNumber(identityNumber);
  const row = await tx
    .selectFrom('person')
    .select('id')
    .where('identity_number_hash', '=', cipher.lookupHash(digits))
    .executeTakeFirst();
  return row?.id;
}
