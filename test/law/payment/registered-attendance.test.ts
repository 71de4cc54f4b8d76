import { expect, it } from 'vitest';
import { checkRegisteredAttendance } from '../../../src/law/index.ts';
import { found, messageOf } from '../helpers.ts';

const heard = ['brudd attendance-absence-heard'];
const view = 'Mener at fridagene var avtalt med arbeidsgiveren.';
const today = '2026-11-29';

it.each([
  [0, undefined, undefined, []],
  [0, 'no', undefined, []],
  [0, 'yes', undefined, []],
  [1, 'yes', view, []],
  [1, 'yes', 'Ville ikke si noe.', []],
  [1, 'yes', undefined, heard],
  [1, 'yes', null, heard],
  [1, 'yes', ' - ', heard],
  [1, 'no', undefined, heard],
  [1, 'no', view, heard],
  [1, undefined, view, heard],
  [3, 'kanskje', view, heard],
  [null, undefined, undefined, []],
])(
  '%s stretches of absence without agreement, heard: %s, says: %s',
  (absenceCount, participantHeard, participantView, findings) =>
    expect(
      found(checkRegisteredAttendance({ today, absenceCount, participantHeard, participantView })),
    ).toEqual(findings),
);

it('asks for what the participant said, and takes it that they did not want to say anything', () =>
  expect(
    messageOf(
      checkRegisteredAttendance({ today, absenceCount: 1, participantHeard: 'yes' }),
      'attendance-absence-heard',
    ),
  ).toMatch(/^«Hva mener deltakeren\?».*eller at deltakeren ikke ville si noe/));
