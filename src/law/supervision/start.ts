import { isDate, norwegian } from '../calendar.ts';
import { breach } from '../finding.ts';
import { startDeadline } from '../programme/start-deadline.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { CaseSupervisionFacts } from './facts.ts';
import type { Pattern } from './pattern.ts';
import { hasBegun, rows } from './read.ts';

export const startedInTime: Pattern<CaseSupervisionFacts> = {
  number: 16,
  title: 'Start innen seks måneder',
  applies: ({ applicationDate, periods, closedOn }) =>
    isDate(applicationDate) && (rows(periods).length > 0 || !closedOn),
  rule: rulesOver<CaseSupervisionFacts>()({
    id: 'supervision-start-in-time',
    sections: [SECTION.start],
    says: 'Programmet starter senest seks måneder etter at søknaden kom inn.',
    facts: ['today', 'applicationDate', 'periods', 'endedOn', 'closedOn'],
    settings: ['rollStartDeadline'],
    version: 2,
    check(facts, settings) {
      const { today, applicationDate, periods, closedOn } = facts;
      if (!isDate(applicationDate)) return undefined;
      const deadline = startDeadline(applicationDate, settings);
      const start = rows(periods)[0]?.from;
      const came = `Søknaden kom inn ${norwegian(applicationDate)}, så fristen var ${norwegian(deadline)}.`;
      if (isDate(start)) {
        const started = hasBegun(facts) ? 'startet' : 'skulle starte';
        return start > deadline ? breach(`${came} Programmet ${started} ${norwegian(start)}.`) : undefined;
      }
      return !closedOn && today > deadline
        ? breach(`${came} Saken er ikke avgjort, og programmet har ikke startet.`)
        : undefined;
    },
  }),
};
