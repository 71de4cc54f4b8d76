import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { CaseFileError } from '../errors.ts';

export interface Keys {
  /** 32 bytes, for AES-256-GCM. */
  readonly encryption: Uint8Array;
  /** 32 bytes, for the keyed hash by which a person is found. */
  readonly lookup: Uint8Array;
}

/** What readers and writers of personal data need besides a transaction. */
export interface PersonCipher {
  /** @param place where the value is stored: a value moved to another place cannot be read there */
  encrypt(text: string, place: string): Buffer;
  decrypt(bytes: Uint8Array, place: string): string;
  lookupHash(text: string): Buffer;
}

const version = 1;
const nonceLength = 12;
const tagLength = 16;

/** Layout of an encrypted value: version (1 byte), nonce (12), tag (16), ciphertext. */
export function makeCipher(keys: Keys): PersonCipher {
  if (keys.encryption.length !== 32 || keys.lookup.length !== 32) throw new CaseFileError('ERR_KEY_LENGTH');
  return {
    encrypt(text, place) {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv('aes-256-gcm', keys.encryption, nonce).setAAD(Buffer.from(place));
      const encrypted = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([Buffer.of(version), nonce, cipher.getAuthTag(), encrypted]);
    },
    decrypt(bytes, place) {
      try {
        return decrypt(Buffer.from(bytes), place, keys.encryption);
      } catch {
        throw new CaseFileError('ERR_DECRYPTION_FAILED', { place: place.split(':')[0] });
      }
    },
    lookupHash: (text) => createHmac('sha256', keys.lookup).update(text).digest(),
  };
}

function decrypt(bytes: Buffer, place: string, key: Uint8Array): string {
  const start = 1 + nonceLength + tagLength;
  if (bytes[0] !== version || bytes.length < start) throw new Error('unknown layout');
  const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 1 + nonceLength), {
    authTagLength: tagLength,
  });
  cipher.setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(1 + nonceLength, start));
  return Buffer.concat([cipher.update(bytes.subarray(start)), cipher.final()]).toString('utf8');
}
