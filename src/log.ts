import { pino } from 'pino';

export type Log = pino.Logger;

/** Structured log lines on standard output. Fields that could hold personal data are cut out wherever they appear. */
export function createLog(level: string, destination?: pino.DestinationStream): Log {
  const secret = [
    'identityNumber',
    'firstName',
    'lastName',
    'name',
    'variables',
    'text',
    'password',
    'authorization',
  ];
  return pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: secret.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]), remove: true },
    },
    destination ?? pino.destination({ sync: false }),
  );
}
