import { describe, expect, it } from 'vitest';
import { SetupError } from '../../camunda/errors.ts';
import { startAgain } from '../../camunda/start-again.ts';

const said = (line: string) =>
  new SetupError('JVM_DIED', `The web JVM ended with code 255. It said last:\n  ${line}`, 'Log: web.log');
const STORE_BUSY = said(
  'Caused by: ResponseException: method [POST], host [http://127.0.0.1:9200], status line [HTTP/1.1 503 Service Unavailable]',
);
const PORT_TAKEN = said('Web server failed to start. Port 8080 was already in use.');

/** Fails as told, one failure a start, and then is up. */
function failing(...failures: SetupError[]) {
  const again: number[] = [];
  const start = () => {
    const failure = failures.shift();
    return failure ? Promise.reject(failure) : Promise.resolve('up');
  };
  return { again, run: () => startAgain(start, (attempt) => again.push(attempt)) };
}

describe('a JVM that ends while it starts', () => {
  it('is started again when the search store was not ready for it', async () => {
    const { run, again } = failing(STORE_BUSY, STORE_BUSY);
    await expect(run()).resolves.toBe('up');
    expect(again).toEqual([2, 3]);
  });

  it('is given up after three starts', async () => {
    const { run, again } = failing(STORE_BUSY, STORE_BUSY, STORE_BUSY);
    await expect(run()).rejects.toBe(STORE_BUSY);
    expect(again).toEqual([2, 3]);
  });

  it.each([
    [PORT_TAKEN],
    [new SetupError('START_TIMEOUT', 'status line [HTTP/1.1 503 Service Unavailable]')],
  ])('is given up at once for any other reason: %s', async (reason) => {
    const { run, again } = failing(reason);
    await expect(run()).rejects.toBe(reason);
    expect(again).toEqual([]);
  });
});
