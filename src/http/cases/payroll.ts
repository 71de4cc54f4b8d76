import { stringify } from 'csv-stringify/sync';
import {
  CaseFileError,
  notePayrollDownload,
  paymentsIn,
  readCase,
  readPaymentMonth,
  readPerson,
  type OfficeMonth,
  type PaymentLine,
} from '../../casefile/index.ts';
import { withoutTaxDeduction } from '../../law/index.ts';
import type { HttpServices } from '../services.ts';
import type { User } from '../session/local-users.ts';

/** One row of the payroll file; docs/payroll-file.md explains the columns. */
export interface PayrollRow {
  readonly identityNumber: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly caseId: string;
  readonly officeId: string;
  /** The month whose run pays it. */
  readonly month: string;
  /** The month it was earned in. */
  readonly earnedIn: string;
  readonly paidAs: PaymentLine['paidAs'];
  readonly amountOre: number;
  readonly taxDeducted: boolean;
}

/**
 * What payroll is to pay for an office's month that is closed. Who took it out is noted: it holds names and numbers.
 * @throws CaseFileError `ERR_PAYMENT_MONTH_NOT_FOUND`, `ERR_PAYMENT_MONTH_OPEN`
 */
export async function takePayroll(
  { caseFile, clock }: HttpServices,
  user: User,
  of: OfficeMonth,
): Promise<PayrollRow[]> {
  const engineDate = await clock.today();
  return caseFile.transaction(async (tx) => {
    const { closedOn } = await readPaymentMonth(tx, of);
    if (!closedOn) throw new CaseFileError('ERR_PAYMENT_MONTH_OPEN', { ...of });
    const rows: PayrollRow[] = [];
    for (const { caseId, lines } of await paymentsIn(tx, of)) {
      const { personId } = await readCase(tx, caseId);
      const { identityNumber, lastName, firstName } = await readPerson(tx, caseFile.cipher, personId);
      for (const part of parts(lines, closedOn)) {
        rows.push({ identityNumber, lastName, firstName, caseId, ...of, ...part });
      }
    }
    await notePayrollDownload(tx, { ...of, engineDate, actor: user.id });
    return rows;
  });
}

type Part = Pick<PayrollRow, 'earnedIn' | 'paidAs' | 'amountOre' | 'taxDeducted'>;

/** A case's lines summed by what payroll must keep apart: what it is paid as, and whether tax is deducted. */
function parts(lines: readonly PaymentLine[], paidOn: string): Part[] {
  const sums = new Map<string, Part>();
  for (const line of lines) {
    const taxDeducted = !withoutTaxDeduction(line, paidOn);
    const key = `${line.month} ${line.paidAs}`;
    const before = sums.get(key)?.amountOre ?? 0;
    const { month: earnedIn, paidAs } = line;
    sums.set(key, { earnedIn, paidAs, taxDeducted, amountOre: before + line.amountOre });
  }
  return [...sums.values()].filter(({ amountOre }) => amountOre !== 0);
}

const COLUMNS = [
  'fodselsnummer',
  'etternavn',
  'fornavn',
  'saksnummer',
  'kontor',
  'utbetalingsmaned',
  'opptjent_maned',
  'lonnsart',
  'belop',
  'skattetrekk',
];

const PAID_AS = { benefit: 'KVALIFISERINGSSTONAD', 'child-supplement': 'BARNETILLEGG' } as const;

/** The file as Norwegian payroll programs and spreadsheets read it: semicolons, decimal comma, UTF-8 with a mark. */
export const payrollFile = (rows: readonly PayrollRow[]): string =>
  stringify(
    rows.map((row) => [
      row.identityNumber,
      harmless(row.lastName),
      harmless(row.firstName),
      row.caseId,
      row.officeId,
      row.month,
      row.earnedIn,
      PAID_AS[row.paidAs],
      withComma(row.amountOre),
      row.taxDeducted ? 'JA' : 'NEI',
    ]),
    { header: true, columns: COLUMNS, delimiter: ';', record_delimiter: 'windows', bom: true },
  );

/** `-150` øre → `-1,50` */
const withComma = (ore: number): string => {
  const amount = Math.abs(ore);
  return `${ore < 0 ? '-' : ''}${Math.floor(amount / 100)},${String(amount % 100).padStart(2, '0')}`;
};

/** A name is never a formula, whatever a spreadsheet would make of it. */
const harmless = (name: string): string => (/^[=+\-@]/.test(name) ? `'${name}` : name);
