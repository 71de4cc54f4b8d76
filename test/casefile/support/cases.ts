import {
  closeCase,
  endEarly,
  openCase,
  openPeriod,
  planEvaluations,
  recordDecision,
  registerPerson,
  setPhase,
  type CaseFile,
  type Change,
  type NewCase,
} from '../../../src/casefile/index.ts';
import { identityNumber } from './people.ts';

export const today = '2026-03-02';
export const by = { actor: 'veileder', engineDate: today };
export const changeOf = (caseId: string): Change => ({ ...by, caseId });

/** How many people a case file has: their day of birth has numbers for four hundred, and files share this module. */
const people = new WeakMap<CaseFile, number>();

export async function makePerson(caseFile: CaseFile): Promise<string> {
  const nth = people.get(caseFile) ?? 0;
  people.set(caseFile, nth + 1);
  const person = { identityNumber: identityNumber(nth), firstName: 'Kari', lastName: 'Hagen' };
  return (await caseFile.transaction((tx) => registerPerson(tx, caseFile.cipher, person))).personId;
}

export async function makeCase(caseFile: CaseFile, overrides: Partial<NewCase> = {}): Promise<string> {
  const personId = overrides.personId ?? (await makePerson(caseFile));
  const { caseId } = await caseFile.transaction((tx) =>
    openCase(tx, {
      ...by,
      personId,
      officeId: '0906',
      source: 'application',
      applicationDate: '2026-03-01',
      caseUrl: (id) => `https://flyt.example/saker/${id}`,
      ...overrides,
    }),
  );
  return caseId;
}

/** A case in its first decision period, 1 April 2026 to 31 March 2027. */
export async function makeProgramme(
  caseFile: CaseFile,
  {
    evaluations = ['2026-06-15', '2026-10-15'],
    officeId = '0906',
    from = '2026-04-01',
  }: { evaluations?: string[]; officeId?: string; from?: string } = {},
): Promise<string> {
  const caseId = await makeCase(caseFile, { officeId });
  await beginProgramme(caseFile, caseId, from, evaluations);
  return caseId;
}

/** A case's first decision period, until 31 March 2027. */
export async function beginProgramme(
  caseFile: CaseFile,
  caseId: string,
  from = '2026-04-01',
  evaluations: string[] = [],
): Promise<void> {
  const change = changeOf(caseId);
  await caseFile.transaction(async (tx) => {
    await setPhase(tx, { ...change, phase: 'decision' });
    const period = { from, to: '2027-03-31' };
    const { number } = await recordDecision(tx, { ...change, ...grant, period });
    await openPeriod(tx, { ...change, ...period, decisionNumber: number });
    await planEvaluations(tx, { ...change, periodNumber: 1, dates: evaluations });
    await setPhase(tx, { ...change, phase: 'programme' });
  });
}

/** The programme has ended early, and the case is closed. */
export async function endProgramme(caseFile: CaseFile, caseId: string, endDate: string): Promise<void> {
  const change = changeOf(caseId);
  await caseFile.transaction(async (tx) => {
    await endEarly(tx, { ...change, endReason: 'work', endDate });
    await setPhase(tx, { ...change, phase: 'completion' });
    await closeCase(tx, { ...change, outcome: 'ended-early' });
  });
}

export const grant = {
  kind: 'grant',
  decidedOn: today,
  decidedBy: 'beslutter',
  preparedBy: 'veileder',
  grounds: [
    { rule: 'age', version: '1', sections: ['§ 29'], facts: { birthDate: '1990-06-15' }, findings: [] },
  ],
} as const satisfies Partial<Parameters<typeof recordDecision>[1]>;
