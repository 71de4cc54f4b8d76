import { idnr } from '@navikt/fnrvalidator';
import { z } from 'zod';
import { CaseFileError } from '../errors.ts';

export interface IdentityNumber {
  /** Eleven digits. */
  readonly digits: string;
  readonly birthDate: string;
}

/**
 * Reads a fødselsnummer or D-number, also the synthetic ones of Tenor (month + 80) and of Nav (month + 40).
 * Spaces are ignored.
 * @throws CaseFileError `ERR_IDENTITY_NUMBER_LENGTH`, `…_CHECKSUM` or `…_DATE`
 */
export function readIdentityNumber(input: string): IdentityNumber {
  const digits = input.replace(/\s/g, '');
  if (!/^\d{11}$/.test(digits)) throw new CaseFileError('ERR_IDENTITY_NUMBER_LENGTH');
  const birthDate = birthDateOf(digits);
  if (birthDate === undefined) throw new CaseFileError('ERR_IDENTITY_NUMBER_DATE');
  if (idnr(digits).status !== 'valid') throw new CaseFileError('ERR_IDENTITY_NUMBER_CHECKSUM');
  return { digits, birthDate };
}

function birthDateOf(digits: string): string | undefined {
  const day = Number(digits.slice(0, 2)) % 40;
  const month = Number(digits.slice(2, 4)) % 40;
  const year = yearOf(Number(digits.slice(4, 6)), Number(digits.slice(6, 9)));
  if (year === undefined) return undefined;
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return z.iso.date().safeParse(date).success ? date : undefined;
}

/** The century lies in the three digits after the date. */
function yearOf(year: number, individual: number): number | undefined {
  if (individual < 500) return 1900 + year;
  if (year < 40) return 2000 + year;
  if (individual >= 900) return 1900 + year;
  if (individual < 750 && year >= 54) return 1800 + year;
  return undefined;
}
