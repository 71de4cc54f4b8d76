import { expect, it } from 'vitest';
import { candidatesOf, readRegister } from '../../demo/register.ts';
import { readIdentityNumber } from '../../src/casefile/index.ts';
import { birthdayAt } from '../../src/law/age.ts';
import { defaultSettings } from '../../src/law/settings.ts';

it.each(['2023-11-06', '2026-11-28'])(
  'whoever is played from %s is of age then, and not yet 67 when two years are over',
  async (foundOn) => {
    const found = candidatesOf(await readRegister('demo/recipients.csv'), foundOn);
    expect(found.length).toBeGreaterThan(200);
    for (const { fodselsnummer } of found) {
      const { birthDate } = readIdentityNumber(fodselsnummer);
      expect(birthdayAt(birthDate, 18, defaultSettings) <= foundOn).toBe(true);
      expect(birthdayAt(birthDate, 64, defaultSettings) > foundOn).toBe(true);
    }
  },
);
