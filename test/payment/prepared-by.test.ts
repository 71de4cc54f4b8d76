import { afterAll, beforeAll, expect, it } from 'vitest';
import { registerAttendance, type CaseFile } from '../../src/casefile/index.ts';
import type { Engine } from '../../src/engine/client.ts';
import { whoPreparedMonth } from '../../src/step/payment-hands.ts';
import { openTestCaseFile } from '../casefile/support/case-file.ts';
import { changeOf, makeProgramme } from '../casefile/support/cases.ts';

let caseFile: CaseFile;
beforeAll(async () => void (caseFile = await openTestCaseFile()));
afterAll(() => caseFile.close());

const absence = { kind: 'unauthorised', from: '2026-10-06', to: '2026-10-07', minutesPerDay: null } as const;

it('whoever registered or rewrote a word of a month has prepared it, and may not approve it', async () => {
  const caseId = await makeProgramme(caseFile, { evaluations: [] });
  const month = '2026-10';
  const register = (actor: string, participantView: string) =>
    caseFile.transaction((tx) =>
      registerAttendance(tx, {
        ...{ ...changeOf(caseId), engineDate: '2026-11-02', actor, month },
        attendance: { asPlanned: false, absences: [absence], work: [], otherBenefits: [] },
        text: { participantView },
      }),
    );
  await register('en-veileder', 'Trodde at dagene var avtalt.');
  await register('en-annen', 'Har ikke sagt noe om dagene.');
  // Nobody has controlled it, so the engine is not asked.
  const of = { cases: [caseId], month, forms: [] };
  expect(await whoPreparedMonth({ caseFile, engine: {} as Engine }, of)).toEqual(['en-annen', 'en-veileder']);
});
