import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkInterimReply,
  checkWrittenDecision,
  interimReplyDate,
  noticeOf,
} from '../../../src/law/index.ts';
import { newAdministrationAct, SECTION, sectionOn } from '../../../src/law/sections.ts';
import { daysFrom, found, plusDays } from '../helpers.ts';
import { rolled } from '../holidays.ts';

describe('the interim reply (§ 11 a)', () => {
  it.each([
    ['2026-09-01', '2026-10-01', '2026-10-01'],
    ['2026-01-31', '2026-02-28', '2026-03-02'],
    ['2028-01-30', '2028-02-29', '2028-02-29'],
    ['2026-04-01', '2026-05-01', '2026-05-04'],
    ['2026-11-25', '2026-12-25', '2026-12-28'],
    ['2034-12-01', '2035-01-01', '2035-01-02'],
  ])('what came %s is answered %s at the latest; moved to a workday, %s', (received, last, rolls) => {
    expect(interimReplyDate(received)).toBe(last);
    expect(interimReplyDate(received, { rollInterimReply: true })).toBe(rolls);
  });

  it('is a month later, and a workday where that is the setting', () => {
    const day = fc
      .integer({ min: 0, max: daysFrom('2015-01-01', '2035-11-01') })
      .map((n) => plusDays('2015-01-01', n));
    fc.assert(
      fc.property(day, (received) => {
        const [year, month, date] = received.split('-').map(Number) as [number, number, number];
        const lastOfNext = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
        const same = new Date(Date.UTC(year, month, Math.min(date, lastOfNext))).toISOString().slice(0, 10);
        expect(interimReplyDate(received)).toBe(same);
        expect(interimReplyDate(received, { rollInterimReply: true })).toBe(rolled(same));
      }),
      { numRuns: 2_000 },
    );
  });

  const reply = {
    today: '2026-10-01',
    interimReplyDate: '2026-10-01',
    reply: 'sent',
    repliedOn: '2026-10-01',
    expectedOn: '2026-10-20',
    reason: 'Venter på arbeidsevnevurderingen.',
  } as const;
  it.each([
    ['in order', {}, []],
    ['no reason', { reason: '' }, ['brudd interim-reply-given']],
    ['no date', { expectedOn: undefined }, ['brudd interim-reply-given']],
    ['an answer that should have come', { expectedOn: '2026-10-01' }, ['brudd interim-reply-given']],
    [
      'sent tomorrow',
      { repliedOn: '2026-10-02', expectedOn: '2026-10-20' },
      ['brudd interim-reply-given', 'merknad interim-reply-in-time'],
    ],
    ['a day late', { today: '2026-10-02', repliedOn: '2026-10-02' }, ['merknad interim-reply-in-time']],
    ['obviously unnecessary', { reply: 'unnecessary', repliedOn: undefined, expectedOn: undefined }, []],
    ['unnecessary, but why?', { reply: 'unnecessary', reason: 'x' }, ['brudd interim-reply-given']],
  ])('%s', (_what, changes, findings) =>
    expect(found(checkInterimReply({ ...reply, ...changes }))).toEqual(findings),
  );
});

describe('a written decision (§§ 23-25)', () => {
  const refusal = {
    today: '2026-10-01',
    kind: 'refusal',
    grants: 'no',
    mainReason: 'Har dagpenger.',
    rules: ['§ 29'],
    factCount: 3,
  } as const;
  it.each([
    ['rule, facts and considerations', {}, []],
    ['no considerations', { mainReason: '' }, ['brudd procedure-grounds']],
    [
      'granted uncontested without grounds',
      { mainReason: '', grants: 'yes', contested: 'no' },
      ['merknad procedure-grounds'],
    ],
    [
      'granted, but contested',
      { mainReason: '', grants: 'yes', contested: 'yes' },
      ['brudd procedure-grounds'],
    ],
    ['no rule', { rules: [] }, ['brudd procedure-rules-and-facts']],
    ['no fact', { factCount: 0 }, ['brudd procedure-rules-and-facts']],
  ])('%s', (_what, changes, findings) =>
    expect(found(checkWrittenDecision({ ...refusal, ...changes }))).toEqual(findings),
  );
});

describe('the notice of a decision (§ 27)', () => {
  it('tells right, deadline, instance, procedure, documents and suspension', () => {
    const parts = noticeOf({ decidedOn: '2026-09-01', decisionReceivedOn: '2026-09-03' });
    expect(parts.map(({ about }) => about)).toEqual([
      'right',
      'deadline',
      'instance',
      'procedure',
      'documents',
      'suspension',
    ]);
    expect(parts.find(({ about }) => about === 'deadline')!.text).toContain('24.9.2026');
    expect(parts.find(({ about }) => about === 'instance')!.text).toContain('Statsforvalteren');
  });
  it('says where a day is only assumed', () => {
    expect(noticeOf({ decidedOn: '2026-09-01' })[1]!.text).toMatch(/29\.9\.2026 \(regnet/);
  });
});

describe('the new administration act', () => {
  const rows = newAdministrationAct('2027-01-01');
  it('has a row for every section that the rules cite', () => {
    const cited = Object.values(SECTION).filter((section) => section.startsWith('forvaltningsloven'));
    expect(rows.map(({ was }) => was).sort()).toEqual([...new Set(cited)].sort());
  });
  it('is a change of data: three weeks stand in § 63 from its first day', () => {
    expect(sectionOn(SECTION.complaintDeadline, '2026-12-31', rows)).toBe('forvaltningsloven § 29');
    expect(sectionOn(SECTION.complaintDeadline, '2027-01-01', rows)).toBe('forvaltningsloven (2025) § 63');
  });
});
