import {
  CaseFileError,
  changeChild,
  childrenOf,
  lockCase,
  paymentMonths,
  planNextPaymentMonth,
  programmesOf,
  readChild,
  registerChild,
  withdrawChild,
  type Change,
  type Db,
  type RegisteredChild,
  type Tx,
} from '../../casefile/index.ts';
import { addCalendarDays, earliest } from '../../law/calendar.ts';
import { checkChild, fewerFrom, tooOldFrom, type ChildFacts, type Finding } from '../../law/index.ts';
import { childrenCounted, type ChildrenCounted } from '../../payment/children-counted.ts';
import type { ChangeChildInput, RegisterChildInput } from '../api/schemas/children.ts';
import { HttpError } from '../errors/http-error.ts';
import type { HttpServices } from '../services.ts';
import type { User } from '../session/local-users.ts';
import { refuseBreaches } from './breach-errors.ts';
import { settleLoss } from './child-supplement.ts';
import { keepRules } from './keep-rules.ts';
import { mayHaveChildren } from './may-have-children.ts';

/** What a finding about a child begins with, and the field it is about. */
const FIELDS = {
  '«Barnets fødselsdato': 'birthDate',
  'Barnets fødselsdato': 'birthDate',
  '«Forsørget fra': 'from',
  '«Forsørget til': 'to',
  '«Et annet barn': 'twins',
  'Barnet fyller ikke': 'childQualifies',
  '«Fyller barnet': 'childQualifies',
};

type Dates = Pick<RegisteredChild, 'birthDate' | 'from' | 'to'>;

/**
 * Registers a child that the participant supports. From then on each child counts by its own days; months that are paid
 * already are put right with the next one. Where the plan had more children, and the participant has not told of it, that
 * is a decision.
 * @throws HttpError `ERR_BREACH`; CaseFileError `ERR_WRONG_PHASE`, `ERR_CASE_…`
 */
export async function registerTheChild(
  services: HttpServices,
  user: User,
  caseId: string,
  { twins, childQualifies, child, birthDate, from, to, ...answers }: RegisterChildInput,
): Promise<{ number: number; findings: readonly Finding[]; decisionNumber: number | null }> {
  const by = { caseId, actor: user.id, engineDate: await services.clock.today() };
  return services.caseFile.transaction(async (tx) => {
    // Whoever presses the button twice has not got twins.
    await lockCase(tx, caseId);
    const others = (await childrenOf(tx, caseId)).filter(({ withdrawn }) => !withdrawn);
    const known = child === undefined ? undefined : knownChild(others, child, { birthDate });
    const dates = datesOf({ birthDate: known?.birthDate ?? birthDate ?? '', from, to });
    const otherStretches = stretchesOf(others, child);
    const sameBirthDate = known ? 0 : bornWith(others, dates);
    const asked = { twins, childQualifies, sameBirthDate, otherStretches };
    const numbers = await childrenKnown(tx, caseId);
    const before = await childrenCounted(tx, caseId);
    const { officeId, findings } = await checked(tx, by, { ...dates, ...asked, ...numbers });
    const registered = await registerChild(tx, { ...by, ...dates, reason: answers.reason, child });
    // The first one takes the place of the plan's number, which may have been higher.
    const lessFrom = await fewerThan(tx, caseId, before, dates.birthDate);
    const { plannedChildren } = numbers;
    const decisionNumber = await settleLoss(tx, by, { lessFrom, plannedChildren, now: dates }, answers);
    await planPayment(services, tx, by, officeId);
    return { ...registered, findings, decisionNumber };
  });
}

/**
 * Changes what is registered about a child, or takes back what should not have been registered. Where that takes money
 * from a participant who has not told of it, it is a decision.
 * @returns the number of the decision; null where there is none
 * @throws HttpError `ERR_INPUT_INVALID`, `ERR_BREACH`; CaseFileError `ERR_CHILD_…`, `ERR_WRONG_PHASE`, `ERR_CASE_…`
 */
export async function changeTheChild(
  services: HttpServices,
  user: User,
  { caseId, number, ...input }: ChangeChildInput & Which,
): Promise<{ decisionNumber: number | null }> {
  const { change, twins, childQualifies, birthDate, from, to, ...answers } = input;
  const by = { caseId, actor: user.id, engineDate: await services.clock.today() };
  return services.caseFile.transaction(async (tx) => {
    await lockCase(tx, caseId);
    const before = await readChild(tx, caseId, number);
    const { officeId } = await mayHaveChildren(tx, caseId);
    const counted = await childrenCounted(tx, caseId);
    const { reason } = answers;
    let now: Dates | null = null;
    if (change === 'mistake' || birthDate === undefined) await withdrawChild(tx, { ...by, number, reason });
    else {
      if (before.withdrawn) throw new CaseFileError('ERR_CHILD_WITHDRAWN', { caseId, number });
      now = datesOf({ birthDate, from, to });
      refuseTheSame(before, now);
      const others = (await childrenOf(tx, caseId)).filter((one) => !one.withdrawn && one.number !== number);
      // Asked when the birth date becomes another's; what it was has been answered for.
      const notIts = others.filter(({ child }) => child !== before.child);
      const sameBirthDate = before.birthDate === birthDate ? 0 : bornWith(notIts, now);
      const otherStretches = stretchesOf(others, before.child);
      const moreDays = hasMoreDays(before, now);
      const asked = { change, twins, sameBirthDate, childQualifies, moreDays, otherStretches };
      await checked(tx, by, { ...now, ...asked });
      await changeChild(tx, { ...by, ...now, number, reason });
    }
    const lessFrom = await fewerThan(tx, caseId, counted);
    const decisionNumber = await settleLoss(
      tx,
      by,
      { lessFrom, number, before: datesIn(before), now },
      answers,
    );
    await planPayment(services, tx, by, officeId);
    return { decisionNumber };
  });
}

/**
 * The first day of the programme for which fewer children count than did before; undefined where none has fewer. A plan
 * has a number and no ages: what is registered in its place is held against it for the periods that are decided on, and
 * until the child comes of age, since nobody decides on that.
 */
async function fewerThan(
  tx: Tx,
  caseId: string,
  { children }: ChildrenCounted,
  inPlaceOfPlan?: string,
): Promise<string | undefined> {
  const { periods, endedOn } = await mayHaveChildren(tx, caseId);
  // Before there is a programme, nothing has been given that could be taken.
  if (!periods[0]) return undefined;
  const now = await childrenCounted(tx, caseId);
  const from = periods[0].from;
  if (inPlaceOfPlan === undefined) return fewerFrom(children, now.children, { from, to: endedOn });
  const lastDay = endedOn ?? periods.at(-1)!.to;
  const to = earliest(lastDay, addCalendarDays(tooOldFrom(inPlaceOfPlan), -1));
  return fewerFrom(children, now.children, { from, to });
}

interface Which {
  readonly caseId: string;
  readonly number: number;
}

/** The most children that any of the plans has, since those of paid months count too, and how many are registered. */
export async function childrenKnown(
  db: Db,
  caseId: string,
): Promise<{ plannedChildren: number; registeredChildren: number }> {
  const registered = (await childrenOf(db, caseId)).filter(({ withdrawn }) => !withdrawn);
  const planned = (await programmesOf(db, caseId)).map(({ programme }) => programme.childrenSupported ?? 0);
  return { plannedChildren: Math.max(0, ...planned), registeredChildren: registered.length };
}

async function checked(
  tx: Tx,
  by: Change,
  facts: Omit<ChildFacts, 'today'>,
): Promise<{ officeId: string; findings: readonly Finding[] }> {
  const { officeId, periods } = await mayHaveChildren(tx, by.caseId);
  const outcome = checkChild({ ...facts, today: by.engineDate, programmeStart: periods[0]?.from ?? null });
  refuseBreaches(outcome, FIELDS);
  await keepRules(tx, by, 'check-child', outcome);
  return { officeId, findings: outcome.findings };
}

/** Somebody whose programme is over may be owed something: the month that carries it out is planned where none is. */
async function planPayment({ links }: HttpServices, tx: Tx, by: Change, officeId: string): Promise<void> {
  // Only where the office has begun to pay by way of this application.
  const [last] = await paymentMonths(tx, officeId);
  if (!last) return;
  const pagesUrl = links.publicUrl.replace(/\/$/, '');
  await planNextPaymentMonth(tx, { officeId, day: `${last.month}-01`, today: by.engineDate, pagesUrl });
}

const datesOf = ({
  birthDate,
  from,
  to,
}: {
  birthDate: string;
  from?: string | undefined;
  to?: string | undefined;
}): Dates => ({
  birthDate,
  from: from ?? birthDate,
  to: to ?? null,
});

/** Earlier or longer than before; then the child has to qualify for those days, too. */
const hasMoreDays = (before: Dates, now: Dates): boolean =>
  now.from < before.from || (before.to !== null && (now.to === null || now.to > before.to));

const datesIn = ({ birthDate, from, to }: Dates): Dates => ({ birthDate, from, to });

const stretchesOf = (others: readonly RegisteredChild[], child: number | undefined) =>
  others.filter((one) => one.child === child).map(({ from, to }) => ({ from, to }));

/** @throws CaseFileError `ERR_CHILD_NOT_FOUND`; HttpError `ERR_INPUT_INVALID`: it was born on another day */
function knownChild(
  others: readonly RegisteredChild[],
  child: number,
  { birthDate }: { birthDate?: string | undefined },
): RegisteredChild {
  const known = others.find((one) => one.child === child);
  if (!known) throw new CaseFileError('ERR_CHILD_NOT_FOUND', { number: child });
  if (birthDate === undefined || birthDate === known.birthDate) return known;
  const message = 'Barnet du har valgt, er født en annen dag. La datoen stå tom, eller velg et nytt barn.';
  throw new HttpError('ERR_INPUT_INVALID', { errors: [{ field: 'birthDate', message }] });
}

const bornWith = (others: readonly RegisteredChild[], { birthDate }: Dates): number =>
  others.filter((one) => one.birthDate === birthDate).length;

function refuseTheSame(before: Dates, now: Dates): void {
  if (before.birthDate !== now.birthDate || before.from !== now.from || before.to !== now.to) return;
  const message = 'Ingen av datoene er endret. Rett den som er feil, eller avbryt.';
  throw new HttpError('ERR_INPUT_INVALID', { errors: [{ field: 'change', message }] });
}
