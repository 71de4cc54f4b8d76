import { timingSafeEqual } from 'node:crypto';
import { CaseFileError } from '../errors.ts';
import type { PersonCipher } from './cipher.ts';
import type { Db } from './schema.ts';

const probe = 'kvp-flyt key check';

/**
 * The first start leaves a text made with the keys; later ones must be able to read it. Otherwise a wrong key
 * would go unnoticed until each person existed twice.
 */
export async function checkKeys(db: Db, cipher: PersonCipher): Promise<void> {
  await db
    .insertInto('key_check')
    .values({ id: 1, encrypted: cipher.encrypt(probe, 'key-check'), lookup_hash: cipher.lookupHash(probe) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  const stored = await db.selectFrom('key_check').selectAll().executeTakeFirstOrThrow();
  if (!timingSafeEqual(Buffer.from(stored.lookup_hash), cipher.lookupHash(probe))) {
    throw new CaseFileError('ERR_WRONG_KEY', { key: 'lookup' });
  }
  try {
    cipher.decrypt(stored.encrypted, 'key-check');
  } catch {
    throw new CaseFileError('ERR_WRONG_KEY', { key: 'encryption' });
  }
}
