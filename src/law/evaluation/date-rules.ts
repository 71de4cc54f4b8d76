import { addMonths, isDate, isWorkday, norwegian } from '../calendar.ts';
import type { DateRow } from '../facts.ts';
import { breach, note, type Remark } from '../finding.ts';
import type { Period } from '../period.ts';

/**
 * What a plan's evaluation dates must be like; shared by the programme, its changes and its extensions.
 * `firstWithinMonths` is left out for a change, where the first evaluations may have been held.
 */
export function evaluationDateRemarks(
  rows: readonly DateRow[] | null | undefined,
  period: Period,
  firstWithinMonths?: number,
): Remark[] {
  const dates = (rows ?? []).map(({ date }) => date);
  if (dates.length === 0) {
    return [breach('Ingen evaluering er planlagt. Sett minst én dato i perioden.')];
  }
  const remarks: Remark[] = [];
  dates.forEach((date, i) => {
    const name = `Evaluering ${i + 1}`;
    if (!isDate(date)) {
      remarks.push(breach(`${name}: datoen mangler eller finnes ikke. Skriv den på nytt.`));
      return;
    }
    const before = dates.slice(0, i).filter(isDate).at(-1);
    if (date < period.from || date > period.to) {
      remarks.push(
        breach(
          `${name} er satt til ${norwegian(date)}, utenfor perioden ${norwegian(period.from)}–${norwegian(period.to)}. Velg en dato i perioden.`,
        ),
      );
    } else if (!isWorkday(date)) {
      remarks.push(
        note(`${name} er satt til ${norwegian(date)}, som er helg eller helligdag. Vurder en annen dag.`),
      );
    }
    if (before && date <= before) {
      remarks.push(
        breach(
          `${name} er satt til ${norwegian(date)}, som ikke er etter evalueringen før, ${norwegian(before)}. Sett datoene i rekkefølge.`,
        ),
      );
    }
  });
  const tooLate = firstTooLate(dates[0], period, firstWithinMonths);
  return tooLate ? [...remarks, tooLate] : remarks;
}

function firstTooLate(first: unknown, period: Period, months: number | undefined): Remark | undefined {
  if (months === undefined || !isDate(first) || first > period.to) return undefined;
  if (first <= addMonths(period.from, months)) return undefined;
  return note(
    `Første evaluering er ${norwegian(first)}, mer enn ${months} måneder etter start ${norwegian(period.from)}. Vurder en tidligere dato.`,
  );
}
