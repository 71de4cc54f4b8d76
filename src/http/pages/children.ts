import { z } from 'zod';
import { CaseFileError, childrenOf, readChild, type Db } from '../../casefile/index.ts';
import { CHILD_CHANGES, CHILD_END_GROUNDS, CHILD_REFUSAL_GROUNDS } from '../../law/codes.ts';
import { beforeChild, norwegian, settingsHere } from '../../law/index.ts';
import { changeChildInput, refuseChildInput, registerChildInput } from '../api/schemas/children.ts';
import { refuseTheChild } from '../cases/child-supplement.ts';
import { changeTheChild, childrenKnown, registerTheChild } from '../cases/children.ts';
import { mayHaveChildren } from '../cases/may-have-children.ts';
import { choices, type Choice } from '../words/choices.ts';
import { caseForm } from './case-form.ts';

/** The page has a list of the children that are known; empty is a new one. */
const registerChildForm = z.preprocess((fields) => {
  const { child, ...rest } = fields as Record<string, unknown>;
  return child === undefined ? rest : { ...rest, child: Number(child) };
}, registerChildInput);

async function knownChildren(db: Db, caseId: string): Promise<Choice[]> {
  const standing = (await childrenOf(db, caseId)).filter(({ withdrawn }) => !withdrawn);
  const once = new Map(standing.map((one) => [one.child, one]));
  return [...once.values()].map(({ child, birthDate }) => ({
    code: String(child),
    text: `Barn ${child}, født ${norwegian(birthDate)}`,
  }));
}

/** Where the counsellor registers each child that gives a supplement. */
export const registerChild = caseForm({
  address: '/barn',
  right: 'register-child',
  view: 'register-child',
  schema: registerChildForm,
  field: 'birthDate',
  async load({ caseFile: { db } }, { caseId }, today) {
    await mayHaveChildren(db, caseId);
    const { findings } = beforeChild({ today, ...(await childrenKnown(db, caseId)) });
    return {
      title: 'Registrer barn',
      endsAtAge: settingsHere().childSupplementAge,
      warning: findings[0]?.message,
      grounds: choices(CHILD_END_GROUNDS),
      known: await knownChildren(db, caseId),
    };
  },
  run: (services, user, { caseId }, input) => registerTheChild(services, user, caseId, input),
  to: (_which, { decisionNumber }) =>
    decisionNumber === null
      ? '?melding=barn-registrert#barn'
      : `/vedtak/${decisionNumber}?melding=barnetillegg`,
});

/** Tells the participant in writing that a child they say they support gives no supplement. */
export const refuseChild = caseForm({
  address: '/barn/avslag',
  right: 'register-child',
  view: 'refuse-child',
  schema: refuseChildInput,
  field: 'birthDate',
  async load({ caseFile: { db } }, { caseId }) {
    await mayHaveChildren(db, caseId);
    return { title: 'Avslå barnetillegg', grounds: choices(CHILD_REFUSAL_GROUNDS) };
  },
  run: (services, user, { caseId }, input) => refuseTheChild(services, user, caseId, input),
  to: (_which, { decisionNumber }) => `/vedtak/${decisionNumber}?melding=barnetillegg`,
});

/** Changes the dates of a child that is registered, or takes it back. */
export const changeChild = caseForm({
  address: '/barn/:number/endre',
  right: 'register-child',
  view: 'change-child',
  schema: changeChildInput,
  field: 'change',
  async load({ caseFile: { db } }, { caseId, number }) {
    await mayHaveChildren(db, caseId);
    const child = await readChild(db, caseId, number);
    if (child.withdrawn) throw new CaseFileError('ERR_CHILD_WITHDRAWN', { caseId });
    const { birthDate, from, to } = child;
    return {
      title: `Endre barn ${child.child}`,
      changes: choices(CHILD_CHANGES),
      endsAtAge: settingsHere().childSupplementAge,
      grounds: choices(CHILD_END_GROUNDS),
      values: { change: 'dates', birthDate, from, ...(to && { to }) },
    };
  },
  run: (services, user, which, input) => changeTheChild(services, user, { ...which, ...input }),
  to: (_which, { decisionNumber }) =>
    decisionNumber === null ? '?melding=barn-endret#barn' : `/vedtak/${decisionNumber}?melding=barnetillegg`,
});
