import {
  decideAbsence,
  endAbsence,
  journalOf,
  reportAbsence,
  uncountedPeriods,
  withdrawAbsence,
  type AbsenceDecision,
  type CaseFile,
  type NewAbsence,
} from '../../../src/casefile/index.ts';
import { changeOf } from './cases.ts';

export const caseUrl = 'https://flyt.example/saker/x';
export const leave = { kind: 'unpaid-leave', from: '2026-06-01', to: '2026-06-30' } as const;

/** What tests do with absences of a case file that is opened later. */
export function absencesIn(caseFile: () => CaseFile) {
  return {
    report: (caseId: string, more: Partial<NewAbsence> = {}) =>
      caseFile().transaction((tx) => reportAbsence(tx, { ...changeOf(caseId), caseUrl, ...leave, ...more })),
    decide: (caseId: string, more: Partial<AbsenceDecision> = {}) =>
      caseFile().transaction((tx) =>
        decideAbsence(tx, { ...changeOf(caseId), number: 1, status: 'approved', stopsClock: true, ...more }),
      ),
    end: (caseId: string, lastDay: string) =>
      caseFile().transaction((tx) => endAbsence(tx, { ...changeOf(caseId), number: 1, lastDay })),
    withdraw: (caseId: string, number = 1) =>
      caseFile().transaction((tx) => withdrawAbsence(tx, { ...changeOf(caseId), number })),
    uncounted: (caseId: string) => uncountedPeriods(caseFile().db, caseId),
    kinds: async (caseId: string) => (await journalOf(caseFile().db, caseId)).map(({ kind }) => kind),
    /** The messages to the engine after the one that opened the case. */
    async messages(caseId: string) {
      const rows = await caseFile()
        .db.selectFrom('outbox')
        .select(['message_name as name', 'correlation_key as key', 'variables'])
        .where('correlation_key', 'like', `${caseId}%`)
        .where('message_name', '<>', 'case-opened')
        .orderBy('id')
        .execute();
      return rows.map(({ name, key, variables }) => ({ name, key, variables }));
    },
  };
}
