import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Outcome } from '../../../src/law/index.ts';

/** As if the day had been decided: one row of data, and no rule changed. */
vi.doMock('../../../src/law/sections.ts', async (original) => {
  const sections = await original<typeof import('../../../src/law/sections.ts')>();
  const replaced = sections.newAdministrationAct('2027-01-01');
  const sectionOn: typeof sections.sectionOn = (section, date) => sections.sectionOn(section, date, replaced);
  return { ...sections, sectionOn };
});
// Other test files have loaded the law, and more will: here it is loaded anew, and after this file once more.
vi.resetModules();
const {
  checkAdmission,
  checkAppeal,
  checkComplaint,
  checkComplaintReview,
  checkForwarding,
  checkInterimReply,
  checkSuspension,
  noticeOf,
} = await import('../../../src/law/index.ts');
afterAll(() => {
  vi.doUnmock('../../../src/law/sections.ts');
  vi.resetModules();
});

const OLD = /forvaltningsloven §/;
const late = {
  decidedOn: '2026-10-01',
  decisionReceivedOn: '2026-10-05',
  receivedOn: '2026-11-20',
  complainant: 'representative',
  authorised: 'no',
  complete: 'no',
  triedBefore: 'yes',
} as const;

/** The same complaint, from registering to the answer, with as much wrong as can be. */
const checksOn = (today: string): Outcome[] => [
  checkComplaint({ ...late, today }),
  checkAdmission({ ...late, today, accept: 'no', rejectionGround: 'not-mended', mendBy: today }),
  checkAdmission({ ...late, today, accept: 'yes' }),
  checkComplaintReview({ today, proposal: 'reverse', toDisadvantage: 'yes' }),
  checkSuspension({ today, suspension: 'refused' }),
  checkForwarding({ today, decidedOn: '2026-12-01', documentsSent: 'no', statementCopied: 'no' }),
  checkAppeal({ today, receivedOn: late.receivedOn, appealResult: 'changed', toDisadvantage: 'yes' }),
  checkInterimReply({ today, interimReplyDate: '2026-12-21', reply: 'sent', repliedOn: '2026-12-30' }),
];
const cited = (outcomes: readonly Outcome[]) => [
  ...new Set([
    ...outcomes.flatMap(({ findings }) => findings.map(({ section }) => section)),
    ...outcomes.flatMap(({ applied }) => applied.flatMap(({ sections }) => sections)),
  ]),
];

describe('the day the new administration act comes into force', () => {
  const before = checksOn('2026-12-31');
  const after = checksOn('2027-01-01');

  it('the same complaint cites the new sections, and none of the old act', () => {
    expect(cited(before).filter((section) => OLD.test(section)).length).toBeGreaterThan(9);
    expect(cited(after).filter((section) => OLD.test(section))).toEqual([]);
    expect(cited(after)).toContain('forvaltningsloven (2025) § 63');
    const sections = (outcomes: readonly Outcome[], rule: string) =>
      outcomes.flatMap(({ findings }) => findings).find((one) => one.rule === rule)?.section;
    expect([sections(before, 'complaint-in-time'), sections(after, 'complaint-in-time')]).toEqual([
      'forvaltningsloven § 29',
      'forvaltningsloven (2025) § 63',
    ]);
    expect(sections(after, 'complaint-late-ground')).toBe('forvaltningsloven (2025) § 65');
    expect(sections(after, 'interim-reply-given')).toBe('forvaltningsloven (2025) § 17');
  });

  it('finds the same as the day before: only the references move', () => {
    const said = (outcomes: readonly Outcome[]) =>
      outcomes.map(({ findings }) => findings.map(({ rule, severity }) => [rule, severity]));
    expect(said(after)).toEqual(said(before));
    expect(cited(after)).toContain('sosialtjenesteloven § 47');
  });

  it('quotes no section in its messages, where data could not reach it', () => {
    const messages = [...before, ...after].flatMap(({ findings }) => findings.map(({ message }) => message));
    expect(messages.length).toBeGreaterThan(20);
    expect(messages.filter((message) => message.includes('§'))).toEqual([]);
  });

  it('is told in the letter about a decision of that day, not of the day before', () => {
    const sections = (decidedOn: string) => noticeOf({ decidedOn }).map(({ section }) => section);
    expect(sections('2026-12-31')).toContain('forvaltningsloven § 28');
    expect(sections('2027-01-01').filter((section) => OLD.test(section))).toEqual([]);
  });
});
