import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRegister, REGISTER_COLUMNS } from '../../src/casefile/index.ts';
import { identityNumber } from './support/people.ts';

const heading = REGISTER_COLUMNS.join(';');
const good = (n: number) =>
  `${identityNumber(n)};Kari;Hagen;0906;SPESIELT_TILPASSET_INNSATS;2024-01-01;1;0;BOSATT_LOVLIG`;
const file = (...lines: string[]) => [heading, ...lines].join('\n');
const faultsOf = (...lines: string[]) =>
  parseRegister(file(...lines)).faults.map(({ line, message }) => `${line}: ${message}`);

describe('the register extract', () => {
  it('is read line by line, as an editor counts them', () => {
    const { lines, faults } = parseRegister(`\uFEFF${file(good(1), '', good(2))}\r\n`);
    expect(faults).toEqual([]);
    expect(lines.map(({ line }) => line)).toEqual([2, 4]);
    expect(lines[0]).toMatchObject({
      identityNumber: identityNumber(1),
      birthDate: '1990-06-15',
      officeId: '0906',
      otherBenefitsMonthlyKr: 0,
    });
  });

  it('of the demo is in order', () => {
    const csv = readFileSync(new URL('../../demo/recipients.csv', import.meta.url), 'utf8');
    const { lines, faults } = parseRegister(csv);
    expect(faults).toEqual([]);
    expect(lines.length).toBeGreaterThan(600);
  });

  it.each([
    ['12345678901', 'begynner ikke med en gyldig fødselsdato'],
    ['123', 'nøyaktig 11 siffer'],
    [`${identityNumber(3).slice(0, 10)}${(Number(identityNumber(3)[10]) + 1) % 10}`, 'Kontrollsifrene'],
  ])('says of the identity number %s what is wrong, and does not repeat it', (number, message) => {
    const [fault] = faultsOf(good(1), good(2).replace(identityNumber(2), number));
    expect(fault).toMatch(/^3: /);
    expect(fault).toContain(message);
    expect(fault).not.toContain(number);
  });

  it.each([
    ['Kari', '', 'Fornavnet mangler.'],
    ['Hagen', 'x'.repeat(101), 'Etternavnet kan ha høyst 100 tegn.'],
    ['Hagen', 'Ha\u0007gen', 'Etternavnet har tegn som ikke kan vises.'],
    ['0906', '906', 'Kontornummeret må ha fire siffer.'],
    ['SPESIELT_TILPASSET_INNSATS', 'kanskje', 'Innsatsgruppen er ikke en kode.'],
    ['2024-01-01', '01.01.2024', 'Datoen for sosialhjelp finnes ikke'],
    [';1;0;', ';en;0;', 'Antall barn må være et helt tall fra 0.'],
    [';1;0;', ';1;-5;', 'Andre ytelser må være et helt tall fra 0.'],
    ['BOSATT_LOVLIG', '', 'Opphold er ikke en kode.'],
    [';BOSATT_LOVLIG', '', 'Linjen har 8 felt, men skal ha 9.'],
  ])('%s → %s: %s', (was, becomes, message) => {
    expect(faultsOf(good(1).replace(was, becomes)).join()).toContain(`2: ${message}`);
  });

  it('tells every fault at once, and the same person twice with both lines', () => {
    const faults = faultsOf(good(1), good(2).replace('0906', 'x').replace('Kari', ''), good(1));
    expect(faults).toEqual([
      '3: Fornavnet mangler.',
      '3: Kontornummeret må ha fire siffer.',
      '4: Samme fødselsnummer som på linje 2.',
    ]);
  });

  it.each([
    ['fodselsnummer;fornavn\n1;2', '1: Første linje må ha kolonnene'],
    ['', '1: Første linje må ha kolonnene'],
    [heading, '1: Filen har ingen linjer under overskriften.'],
    [file(`"${good(1)}`), 'Linjen kan ikke leses: se etter et anførselstegn for mye.'],
  ])('is refused when it is none: %j', (csv, message) => {
    const { faults } = parseRegister(csv);
    expect(faults.map(({ line, message }) => `${line}: ${message}`).join()).toContain(message);
  });
});
