import { randomUUID } from 'node:crypto';
import { CaseFileError } from '../errors.ts';
import type { PersonCipher } from '../store/cipher.ts';
import type { Tx } from '../store/schema.ts';
import { readIdentityNumber } from './identity-number.ts';
import { places } from './places.ts';

export interface NewPerson {
  readonly identityNumber: string;
  readonly firstName: string;
  readonly lastName: string;
}

export interface RegisteredPerson {
  readonly personId: string;
  readonly birthDate: string;
  /** False: the person was there already, and has now the name given here. */
  readonly isNew: boolean;
}

/**
 * Registers a person, or finds the one with this identity number.
 * @throws CaseFileError `ERR_IDENTITY_NUMBER_…`, `ERR_NAME_…`
 */
export async function registerPerson(
  tx: Tx,
  cipher: PersonCipher,
  person: NewPerson,
): Promise<RegisteredPerson> {
  const { digits, birthDate } = readIdentityNumber(person.identityNumber);
  const name = readName(person);
  const hash = cipher.lookupHash(digits);
  const id = randomUUID();
  const inserted = await tx
    .insertInto('person')
    .values({
      id,
      identity_number_hash: hash,
      identity_number_encrypted: cipher.encrypt(digits, places.identityNumber(id)),
      name_encrypted: cipher.encrypt(name, places.name(id)),
      birth_date: birthDate,
    })
    .onConflict((conflict) => conflict.column('identity_number_hash').doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows === 1n) return { personId: id, birthDate, isNew: true };

  const known = await tx
    .selectFrom('person')
    .select(['id', 'name_encrypted'])
    .where('identity_number_hash', '=', hash)
    .executeTakeFirstOrThrow();
  if (cipher.decrypt(known.name_encrypted, places.name(known.id)) !== name) {
    await tx
      .updateTable('person')
      .set({ name_encrypted: cipher.encrypt(name, places.name(known.id)) })
      .where('id', '=', known.id)
      .execute();
  }
  return { personId: known.id, birthDate, isNew: false };
}

function readName({ firstName, lastName }: NewPerson): string {
  const name = { firstName: firstName.trim(), lastName: lastName.trim() };
  if (name.firstName === '' || name.lastName === '') throw new CaseFileError('ERR_NAME_MISSING');
  if (name.firstName.length > 100 || name.lastName.length > 100) throw new CaseFileError('ERR_NAME_TOO_LONG');
  return JSON.stringify(name);
}
