import {
  CaseFileError,
  changeChild,
  childrenOf,
  lockCase,
  paymentMonths,
  periodsOf,
  planNextPaymentMonth,
  readCase,
  readChild,
  registerChild,
  withdrawChild,
  type CaseFacts,
  type Change,
  type Db,
  type Period,
  type RegisteredChild,
  type Tx,
} from '../../casefile/index.ts';
import { checkChild, type ChildFacts } from '../../law/index.ts';
import type { ChangeChildInput, RegisterChildInput } from '../api/schemas/children.ts';
import { HttpError } from '../errors/http-error.ts';
import type { HttpServices } from '../services.ts';
import type { User } from '../session/local-users.ts';
import { refuseBreaches } from './breach-errors.ts';
import { keepRules } from './keep-rules.ts';

/** What a finding about a child begins with, and the field it is about. */
const FIELDS = {
  '«Barnets fødselsdato': 'birthDate',
  'Barnets fødselsdato': 'birthDate',
  '«Forsørget fra': 'from',
  '«Forsørget til': 'to',
  '«Et annet barn': 'twins',
  'Barnet fyller ikke': 'childQualifies',
};

type Dates = Pick<RegisteredChild, 'birthDate' | 'from' | 'to'>;

/**
 * Registers a child that the participant supports. From then on each child counts by its own days; months that are paid
 * already are put right with the next one.
 * @throws HttpError `ERR_BREACH`; CaseFileError `ERR_WRONG_PHASE`, `ERR_CASE_…`
 */
export async function registerTheChild(
  services: HttpServices,
  user: User,
  caseId: string,
  { twins, childQualifies, reason, ...input }: RegisterChildInput,
): Promise<{ number: number }> {
  const by = { caseId, actor: user.id, engineDate: await services.clock.today() };
  const dates = datesOf(input);
  return services.caseFile.transaction(async (tx) => {
    // Whoever presses the button twice has not got twins.
    await lockCase(tx, caseId);
    const others = (await childrenOf(tx, caseId)).filter(({ withdrawn }) => !withdrawn);
    const asked = { twins, childQualifies, sameBirthDate: bornWith(others, dates) };
    const officeId = await checked(tx, by, { ...dates, ...asked });
    const registered = await registerChild(tx, { ...by, ...dates, reason });
    await planPayment(services, tx, by, officeId);
    return registered;
  });
}

/**
 * Changes what is registered about a child, or takes back what should not have been registered.
 * @throws HttpError `ERR_INPUT_INVALID`, `ERR_BREACH`; CaseFileError `ERR_CHILD_…`, `ERR_WRONG_PHASE`, `ERR_CASE_…`
 */
export async function changeTheChild(
  services: HttpServices,
  user: User,
  { caseId, number, change, twins, reason, birthDate, from, to }: ChangeChildInput & Which,
): Promise<void> {
  const by = { caseId, actor: user.id, engineDate: await services.clock.today() };
  await services.caseFile.transaction(async (tx) => {
    await lockCase(tx, caseId);
    const before = await readChild(tx, caseId, number);
    const { officeId } = await mayHaveChildren(tx, caseId);
    if (change === 'mistake' || birthDate === undefined) await withdrawChild(tx, { ...by, number, reason });
    else {
      if (before.withdrawn) throw new CaseFileError('ERR_CHILD_WITHDRAWN', { caseId, number });
      const dates = datesOf({ birthDate, from, to });
      refuseTheSame(before, dates);
      const others = (await childrenOf(tx, caseId)).filter((one) => !one.withdrawn && one.number !== number);
      // Asked when the birth date becomes another's; what it was has been answered for.
      const sameBirthDate = before.birthDate === birthDate ? 0 : bornWith(others, dates);
      await checked(tx, by, { ...dates, change, twins, sameBirthDate });
      await changeChild(tx, { ...by, ...dates, number, reason });
    }
    await planPayment(services, tx, by, officeId);
  });
}

interface Which {
  readonly caseId: string;
  readonly number: number;
}

/**
 * Where children can be registered: from the time when the programme is planned, and after its end too, since its months
 * may have to be put right. Before that nobody needs to know of them.
 * @throws CaseFileError `ERR_WRONG_PHASE`, `ERR_CASE_CLOSED`
 */
export async function mayHaveChildren(
  db: Db,
  caseId: string,
): Promise<{ officeId: string; periods: readonly Period[] }> {
  const facts = await readCase(db, caseId);
  const { officeId, phase } = facts;
  const periods = await periodsOf(db, caseId);
  if (canHaveChildren(facts, periods)) return { officeId, periods };
  throw new CaseFileError(phase === 'closed' ? 'ERR_CASE_CLOSED' : 'ERR_WRONG_PHASE', { caseId, phase });
}

export const canHaveChildren = ({ phase }: Pick<CaseFacts, 'phase'>, periods: readonly Period[]): boolean =>
  phase === 'decision' || periods.length > 0;

async function checked(tx: Tx, by: Change, facts: Omit<ChildFacts, 'today'>): Promise<string> {
  const { officeId, periods } = await mayHaveChildren(tx, by.caseId);
  const outcome = checkChild({ ...facts, today: by.engineDate, programmeStart: periods[0]?.from ?? null });
  refuseBreaches(outcome, FIELDS);
  await keepRules(tx, by, 'check-child', outcome);
  return officeId;
}

/** Somebody whose programme is over may be owed something: the month that carries it out is planned where none is. */
async function planPayment({ links }: HttpServices, tx: Tx, by: Change, officeId: string): Promise<void> {
  // Only where the office has begun to pay by way of this application.
  const [last] = await paymentMonths(tx, officeId);
  if (!last) return;
  const pagesUrl = links.publicUrl.replace(/\/$/, '');
  await planNextPaymentMonth(tx, { officeId, day: `${last.month}-01`, today: by.engineDate, pagesUrl });
}

const datesOf = ({ birthDate, from, to }: { birthDate: string; from?: string; to?: string }): Dates => ({
  birthDate,
  from: from ?? birthDate,
  to: to ?? null,
});

const bornWith = (others: readonly RegisteredChild[], { birthDate }: Dates): number =>
  others.filter((one) => one.birthDate === birthDate).length;

function refuseTheSame(before: Dates, now: Dates): void {
  if (before.birthDate !== now.birthDate || before.from !== now.from || before.to !== now.to) return;
  const message = 'Ingen av datoene er endret. Rett den som er feil, eller avbryt.';
  throw new HttpError('ERR_INPUT_INVALID', { errors: [{ field: 'change', message }] });
}
