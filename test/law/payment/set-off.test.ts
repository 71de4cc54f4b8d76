import { describe, expect, it } from 'vitest';
import { checkSetOff } from '../../../src/law/index.ts';
import { found, messageOf } from '../helpers.ts';

describe('money that is taken from the benefit to come (§ 40)', () => {
  const check = (answers: object) =>
    checkSetOff({
      today: '2026-11-28',
      amountOre: 350_000,
      instalmentOre: 100_000,
      participantHeard: 'yes',
      participantView: 'Vil betale i avdrag.',
      reason: 'Stønaden for mai ble utbetalt to ganger.',
      ...answers,
    });

  it.each([
    [{}, []],
    [{ instalmentOre: null }, []],
    [{ instalmentOre: 350_000 }, []],
    [{ instalmentOre: 350_001 }, ['brudd set-off-reasoned']],
    [{ amountOre: 1, instalmentOre: 1 }, []],
    [{ amountOre: 0, instalmentOre: null }, ['brudd set-off-reasoned']],
    [{ amountOre: -1, instalmentOre: null }, ['brudd set-off-reasoned']],
    [{ amountOre: undefined }, ['brudd set-off-reasoned']],
    [{ forMonth: '2026-05', overpaidOre: 350_000 }, []],
    [{ forMonth: '2026-05', overpaidOre: 349_999 }, ['brudd set-off-reasoned']],
    [{ forMonth: '2026-05' }, ['brudd set-off-reasoned']],
    [{ overpaidOre: 0 }, []],
    [{ reason: '' }, ['brudd set-off-reasoned']],
    [{ reason: ' - ' }, ['brudd set-off-reasoned']],
    [{ participantHeard: 'no' }, ['brudd set-off-heard']],
    [{ participantHeard: 'no', participantView: null }, ['brudd set-off-heard']],
    [{ participantView: undefined }, ['brudd set-off-heard']],
    [{ participantView: ' - ' }, ['brudd set-off-heard']],
    [{ participantHeard: undefined }, ['brudd set-off-heard']],
    [{ participantHeard: 'kanskje' }, ['brudd set-off-heard']],
  ])('%j: %j', (answers, findings) => expect(found(check(answers))).toEqual(findings));

  it('names the month, what was asked for and what there is', () =>
    expect(messageOf(check({ forMonth: '2026-05', overpaidOre: 100_000 }), 'set-off-reasoned')).toMatch(
      /3.500,00 kr, men for mai 2026 er det bare 1.000,00 kr for mye/,
    ));

  it('names both amounts where they do not fit', () =>
    expect(messageOf(check({ instalmentOre: 400_000 }), 'set-off-reasoned')).toMatch(
      /4.000,00 kr, men bare 3.500,00 kr/,
    ));
});
