import { addMonths, isDate, norwegian } from '../calendar.ts';
import { breach, note, type Remark } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { OfficeSupervisionFacts, StatementKind } from './facts.ts';
import type { Pattern } from './pattern.ts';
import { rows } from './read.ts';

const rule = rulesOver<OfficeSupervisionFacts>();
type P = Pattern<OfficeSupervisionFacts>;

/** Whether the office has said, and not too long ago, that it does something. */
function stated(
  { today, statements }: OfficeSupervisionFacts,
  { kind, what, months }: { kind: StatementKind; what: string; months: number },
): Remark | undefined {
  const last = rows(statements).findLast((one) => one.kind === kind)?.statedOn;
  if (!isDate(last)) return breach(`Kontoret har ikke registrert ${what}.`);
  if (addMonths(last, months) >= today) return undefined;
  return note(
    `${what.charAt(0).toUpperCase()}${what.slice(1)} ble sist bekreftet ${norwegian(last)}, for mer enn ${months} måneder siden. Kontroller at det fortsatt stemmer.`,
  );
}

export const publicInformation: P = {
  number: 1,
  title: 'Informasjon til publikum',
  applies: () => true,
  rule: rule({
    id: 'supervision-information',
    sections: [SECTION.information],
    says: 'Kontoret gir publikum informasjon om kvalifiseringsprogrammet.',
    facts: ['today', 'statements'],
    settings: ['officeStatementMonths'],
    check: (facts, { officeStatementMonths: months }) =>
      stated(facts, { kind: 'public-information', what: 'at det finnes informasjon til publikum', months }),
  }),
};

export const usersScreened: P = {
  number: 2,
  title: 'Brukere blir gjennomgått',
  applies: () => true,
  rule: rule({
    id: 'supervision-identify',
    sections: [SECTION.internalControl, SECTION.entry],
    says: 'Kontoret går jevnlig gjennom brukerne sine for å finne dem som programmet kan passe for.',
    facts: ['today', 'statements', 'lastReadingOn'],
    settings: ['screeningEveryMonths'],
    version: 2,
    // One person that somebody has come upon shows nothing of the others.
    check({ today, statements, lastReadingOn }, { screeningEveryMonths: months }) {
      const said = rows(statements).findLast(({ kind }) => kind === 'screening')?.statedOn;
      const days = [said, lastReadingOn].filter(isDate).sort();
      const last = days.at(-1);
      if (!last) return breach('Ingenting viser at kontoret har gått gjennom brukerne sine.');
      if (addMonths(last, months) >= today) return undefined;
      return breach(
        `Siste gjennomgang som kan vises, er fra ${norwegian(last)}, for mer enn ${months} måneder siden.`,
      );
    },
  }),
};

/** No case shows what staff know, so the office says what it has mapped and done; the page shows where forms go wrong. */
export const staffTrained: P = {
  number: 17,
  title: 'Opplæring av ansatte',
  applies: () => true,
  rule: rule({
    id: 'supervision-training',
    sections: [SECTION.staffTraining, SECTION.internalControl],
    says: 'Kontoret har kartlagt hva de ansatte trenger å lære om programmet, og sørget for opplæringen.',
    facts: ['today', 'statements'],
    settings: ['officeStatementMonths'],
    version: 2,
    check: (facts, { officeStatementMonths: months }) =>
      stated(facts, {
        kind: 'staff-training',
        what: 'at de ansattes behov for opplæring er kartlagt og dekket',
        months,
      }),
  }),
};

export const internalControl: P = {
  number: 18,
  title: 'Internkontroll',
  applies: () => true,
  rule: rule({
    id: 'supervision-internal-control',
    sections: [SECTION.internalControl],
    says: 'Kontoret planlegger, organiserer, utfører og evaluerer arbeidet med programmet, og kan vise det.',
    facts: ['today', 'statements'],
    settings: ['officeStatementMonths'],
    check: (facts, { officeStatementMonths: months }) =>
      stated(facts, { kind: 'internal-control', what: 'at det har internkontroll med programmet', months }),
  }),
};
