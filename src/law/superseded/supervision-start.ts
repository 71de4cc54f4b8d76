import { isDate, norwegian } from '../calendar.ts';
import { breach } from '../finding.ts';
import { startDeadline } from '../programme/start-deadline.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import type { CaseSupervisionFacts } from '../supervision/facts.ts';
import { rows } from '../supervision/read.ts';
import { superseded } from './superseded.ts';

/** Said of every programme that was granted that it had started. */
export const startedInTime1 = superseded(
  rulesOver<CaseSupervisionFacts>()({
    id: 'supervision-start-in-time',
    sections: [SECTION.start],
    says: 'Programmet starter senest seks måneder etter at søknaden kom inn.',
    facts: ['today', 'applicationDate', 'periods', 'closedOn'],
    settings: ['rollStartDeadline'],
    check({ today, applicationDate, periods, closedOn }, settings) {
      if (!isDate(applicationDate)) return undefined;
      const deadline = startDeadline(applicationDate, settings);
      const start = rows(periods)[0]?.from;
      const came = `Søknaden kom inn ${norwegian(applicationDate)}, så fristen var ${norwegian(deadline)}.`;
      if (isDate(start))
        return start > deadline ? breach(`${came} Programmet startet ${norwegian(start)}.`) : undefined;
      return !closedOn && today > deadline
        ? breach(`${came} Saken er ikke avgjort, og programmet har ikke startet.`)
        : undefined;
    },
  }),
  '2026-11-29',
);
