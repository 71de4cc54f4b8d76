import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPerson, readPerson, registerPerson, type CaseFile } from '../../src/casefile/index.ts';
import { makeCipher } from '../../src/casefile/store/cipher.ts';
import { keys, openTestCaseFile } from './support/case-file.ts';
import { identityNumber } from './support/people.ts';

let caseFile: CaseFile;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
afterAll(() => caseFile.close());

const register = (index: number, firstName = 'Kari', lastName = 'Hagen') =>
  caseFile.transaction((tx) =>
    registerPerson(tx, caseFile.cipher, { identityNumber: identityNumber(index), firstName, lastName }),
  );

describe('registering a person', () => {
  it('gives an id and the birth date, and can be read back', async () => {
    const { personId, birthDate, isNew } = await register(0, ' Kari ', 'Hagen');
    expect({ birthDate, isNew }).toEqual({ birthDate: '1990-06-15', isNew: true });
    expect(await readPerson(caseFile.db, caseFile.cipher, personId)).toEqual({
      personId,
      identityNumber: identityNumber(0),
      firstName: 'Kari',
      lastName: 'Hagen',
      birthDate: '1990-06-15',
    });
  });

  it('twice gives the same person, with the newer name', async () => {
    const first = await register(1);
    const second = await register(1, 'Kari', 'Myhre');
    expect(second).toEqual({ ...first, isNew: false });
    expect((await readPerson(caseFile.db, caseFile.cipher, first.personId)).lastName).toBe('Myhre');
  });

  it('five times at once gives one person', async () => {
    const all = await Promise.all([2, 2, 2, 2, 2].map((index) => register(index)));
    expect(new Set(all.map(({ personId }) => personId)).size).toBe(1);
    expect(all.filter(({ isNew }) => isNew)).toHaveLength(1);
  });

  it.each([
    ['', 'Hagen', 'ERR_NAME_MISSING'],
    ['Kari', '   ', 'ERR_NAME_MISSING'],
    ['K'.repeat(101), 'Hagen', 'ERR_NAME_TOO_LONG'],
  ])('refuses the name «%s» «%s»', async (first, last, code) => {
    await expect(register(9, first, last)).rejects.toMatchObject({ code, forUser: expect.any(String) });
  });

  it('finds by identity number, and only those there are', async () => {
    const { personId } = await register(3);
    expect(await findPerson(caseFile.db, caseFile.cipher, identityNumber(3))).toBe(personId);
    expect(await findPerson(caseFile.db, caseFile.cipher, identityNumber(4))).toBeUndefined();
  });
});

describe('what is stored', () => {
  it('shows neither number nor name', async () => {
    const { personId } = await register(5, 'Øyvind', 'Solbergåsen');
    const row = await caseFile.db
      .selectFrom('person')
      .selectAll()
      .where('id', '=', personId)
      .executeTakeFirstOrThrow();
    const bytes = Buffer.concat([
      row.identity_number_encrypted,
      row.identity_number_hash,
      row.name_encrypted,
    ] as Uint8Array[]);
    for (const secret of [identityNumber(5), 'Øyvind', 'Solbergåsen']) {
      expect(bytes.includes(Buffer.from(secret))).toBe(false);
    }
  });

  it('is not read with another key', async () => {
    const { personId } = await register(6);
    const other = makeCipher({ ...keys, encryption: Buffer.alloc(32, 9) });
    await expect(readPerson(caseFile.db, other, personId)).rejects.toMatchObject({
      code: 'ERR_DECRYPTION_FAILED',
    });
  });

  it('is not read when it was changed', async () => {
    const { personId } = await register(7);
    const { name_encrypted: bytes } = await caseFile.db
      .selectFrom('person')
      .select('name_encrypted')
      .where('id', '=', personId)
      .executeTakeFirstOrThrow();
    const changed = Buffer.from(bytes);
    changed[changed.length - 1]! ^= 1;
    await caseFile.db
      .updateTable('person')
      .set({ name_encrypted: changed })
      .where('id', '=', personId)
      .execute();
    await expect(readPerson(caseFile.db, caseFile.cipher, personId)).rejects.toMatchObject({
      code: 'ERR_DECRYPTION_FAILED',
    });
  });

  it('is not read as another person’s', async () => {
    const [one, other] = [await register(8), await register(10)];
    const { identity_number_encrypted } = await caseFile.db
      .selectFrom('person')
      .select('identity_number_encrypted')
      .where('id', '=', other.personId)
      .executeTakeFirstOrThrow();
    await caseFile.db
      .updateTable('person')
      .set({ identity_number_encrypted })
      .where('id', '=', one.personId)
      .execute();
    await expect(readPerson(caseFile.db, caseFile.cipher, one.personId)).rejects.toMatchObject({
      code: 'ERR_DECRYPTION_FAILED',
    });
  });
});

it('the same text is never encrypted the same way twice', () => {
  const one = caseFile.cipher.encrypt('x', 'place');
  expect(caseFile.cipher.encrypt('x', 'place').equals(one)).toBe(false);
  expect(caseFile.cipher.decrypt(one, 'place')).toBe('x');
});
