import { code, date, remarks, text } from '../answers.ts';
import { isDate, norwegian } from '../calendar.ts';
import { END_REASONS } from '../codes.ts';
import type { EndingFacts } from '../completion/facts.ts';
import { breach } from '../finding.ts';
import { rulesOver } from '../rule.ts';
import { SECTION } from '../sections.ts';
import { superseded } from './superseded.ts';

const BY_TIME = ['period-end', 'max-duration', 'turned-67'];

/** Did not ask whether the programme had begun on the day that it was proposed to end it; version 5 does. */
export const endingReasoned4 = superseded(
  rulesOver<EndingFacts>()({
    id: 'ending-reason',
    version: 4,
    sections: [SECTION.ending],
    says: 'En avslutning skal ha en saklig grunn hos deltakeren, eller følge av at tiden er ute.',
    facts: ['programmeStart', 'periodEnd', 'endReason', 'endDate', 'reason', 'proposal'],
    check({ programmeStart, periodEnd, endReason, endDate, reason, proposal }) {
      const needsText = endReason && !BY_TIME.includes(endReason);
      const before = isDate(endDate) && isDate(programmeStart) && endDate < programmeStart;
      const after = isDate(endDate) && isDate(periodEnd) && endDate > periodEnd;
      return remarks(
        code({ label: 'Grunn til avslutning', value: endReason }, END_REASONS),
        needsText
          ? text({ label: 'Begrunnelse', value: reason }, 'Skriv hva du bygger forslaget på.')
          : undefined,
        proposal !== 'keep' && proposal !== 'notice' && date({ label: 'Sluttdato', value: endDate }),
        before &&
          breach(
            `Sluttdatoen ${norwegian(endDate)} er før programmet startet ${norwegian(programmeStart)}. Rett datoen.`,
          ),
        after &&
          breach(
            `Sluttdatoen ${norwegian(endDate)} er etter vedtaksperioden, som slutter ${norwegian(periodEnd)}. Rett datoen.`,
          ),
      );
    },
  }),
  '2026-11-29',
);
