import {
  noteRegisterReading,
  openForCandidate,
  parseRegister,
  type CandidateResult,
} from '../../casefile/index.ts';
import { addMonths } from '../../law/calendar.ts';
import { checkScreening } from '../../law/index.ts';
import { settingsHere } from '../../law/settings-here.ts';
import { HttpError } from '../errors/http-error.ts';
import type { HttpServices } from '../services.ts';
import type { User } from '../session/local-users.ts';
import { longDate } from '../words/dates.ts';
import { caseAddress } from './register-case.ts';

/** What came of one line of the extract. There is no name in it and no identity number. */
export interface RegisterLineReport {
  readonly line: number;
  readonly result: CandidateResult['result'] | 'no-candidate';
  readonly caseId: string | null;
  readonly message: string;
}

export interface RegisterReport {
  readonly lines: readonly RegisterLineReport[];
  readonly candidates: number;
  readonly opened: number;
}

/**
 * Screens the register extract and opens a case for each candidate who has none. All of it, or nothing: one line that
 * cannot be read stops it. Read twice, the second time finds the cases of the first.
 * @throws HttpError `ERR_REGISTER_FAULTY` with every fault by its line
 */
export async function readRegister(
  { caseFile, clock, links }: HttpServices,
  user: User,
  csv: string,
): Promise<RegisterReport> {
  const { lines, faults } = parseRegister(csv);
  if (faults.length > 0) {
    const errors = faults.map(({ line, message }) => ({ field: `linje ${line}`, message }));
    throw new HttpError('ERR_REGISTER_FAULTY', { errors });
  }
  const today = await clock.today();
  const by = {
    actor: user.id,
    engineDate: today,
    notClosedSince: addMonths(today, -settingsHere().rescreenAfterMonths),
    caseUrl: (id: string) => caseAddress(links.publicUrl, id),
  };
  return caseFile.transaction(async (tx) => {
    const report: RegisterLineReport[] = [];
    for (const one of lines) {
      const { line, birthDate, effortGroup, otherBenefitsMonthlyKr, residence } = one;
      const { findings } = checkScreening({
        today,
        birthDate,
        effortGroup,
        otherBenefitsMonthlyKr,
        residence,
      });
      if (findings.length > 0) {
        const message = findings.map((finding) => finding.message).join(' ');
        report.push({ line, result: 'no-candidate', caseId: null, message });
        continue;
      }
      const found = await openForCandidate(tx, caseFile.cipher, one, by);
      report.push({ line, result: found.result, caseId: found.caseId, message: wordsOf(found) });
    }
    const candidates = report.filter(({ result }) => result !== 'no-candidate').length;
    const opened = report.filter(({ result }) => result === 'opened').length;
    await noteRegisterReading(tx, csv, {
      on: today,
      actor: user.id,
      offices: lines.map(({ officeId }) => officeId),
      lines: lines.length,
      candidates,
      opened,
    });
    return { lines: report, candidates, opened };
  });
}

function wordsOf(found: CandidateResult): string {
  switch (found.result) {
    case 'opened':
      return 'Sak er opprettet.';
    case 'open-case':
      return 'Har en åpen sak.';
    case 'recent-case':
      return `Forrige sak ble avsluttet ${longDate(found.closedOn)}, for kort tid siden til å spørre på nytt.`;
  }
}
