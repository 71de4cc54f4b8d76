import { expect, it } from 'vitest';
import { checkRegisteredAttendance } from '../../../src/law/index.ts';
import { found } from '../helpers.ts';

const heard = ['brudd attendance-absence-heard'];

it.each([
  [0, undefined, []],
  [0, 'no', []],
  [1, 'yes', []],
  [1, 'no', heard],
  [1, undefined, heard],
  [3, 'kanskje', heard],
  [null, undefined, []],
])('%s stretches of absence without agreement, heard: %s', (absenceCount, participantHeard, findings) =>
  expect(found(checkRegisteredAttendance({ today: '2026-11-28', absenceCount, participantHeard }))).toEqual(
    findings,
  ),
);
