import {
  periodsOf,
  readCase,
  recordDecision,
  registerAdjustment,
  CaseFileError,
  type Change,
  type Tx,
} from '../../casefile/index.ts';
import { asGrounds, inOrder } from '../../grounds/in-order.ts';
import { checkSetOff, RULES_VERSION } from '../../law/index.ts';
import type { RegisterAdjustmentInput } from '../api/schemas/register-adjustment.ts';
import { HttpError } from '../errors/http-error.ts';
import type { HttpServices } from '../services.ts';
import type { User } from '../session/local-users.ts';
import { refuseBreaches } from './breach-errors.ts';

/** What a finding about a set-off begins with, and the field it is about. */
const FIELDS = {
  '«Har deltakeren': 'participantHeard',
  'Det skal trekkes': 'participantHeard',
  'Trekket per': 'instalmentOre',
};

/**
 * Registers money decided on beside what the law gives by itself: too much paid that is set off (§ 40), or a correction.
 * The coming months carry it out, each seen by a person first. What takes from the participant is a decision with a
 * letter.
 * @throws HttpError `ERR_INPUT_INVALID`, `ERR_BREACH`; CaseFileError `ERR_WRONG_PHASE`, `ERR_CASE_NOT_FOUND`
 */
export async function registerTheAdjustment(
  { caseFile, clock }: HttpServices,
  user: User,
  caseId: string,
  { instalmentOre, participantHeard, ...input }: RegisterAdjustmentInput,
): Promise<{ number: number }> {
  const engineDate = await clock.today();
  const overpayment = input.kind === 'overpayment';
  if (overpayment && input.amountOre < 0) {
    const message = 'Skriv hvor mye som er utbetalt for mye, uten minus.';
    throw new HttpError('ERR_INPUT_INVALID', { errors: [{ field: 'amountOre', message }] });
  }
  if (!overpayment && instalmentOre !== undefined) {
    const message = 'Avdrag gjelder bare det som er utbetalt for mye.';
    throw new HttpError('ERR_INPUT_INVALID', { errors: [{ field: 'instalmentOre', message }] });
  }
  return caseFile.transaction(async (tx) => {
    const { phase } = await readCase(tx, caseId);
    if ((await periodsOf(tx, caseId)).length === 0)
      throw new CaseFileError('ERR_WRONG_PHASE', { caseId, phase });
    const by = { caseId, actor: user.id, engineDate };
    const registered = await registerAdjustment(tx, {
      ...by,
      ...input,
      ...(overpayment && { instalmentOre: instalmentOre ?? null }),
    });
    if (overpayment || input.amountOre < 0) {
      const taken = { ...input, amountOre: Math.abs(input.amountOre), instalmentOre, participantHeard };
      await decideSetOff(tx, by, registered.number, taken);
    }
    return registered;
  });
}

async function decideSetOff(
  tx: Tx,
  by: Change,
  adjustment: number,
  { amountOre, instalmentOre, fromMonth, participantHeard, reason }: Omit<RegisterAdjustmentInput, 'kind'>,
): Promise<void> {
  const today = by.engineDate;
  const facts = { amountOre, instalmentOre: instalmentOre ?? null, participantHeard, reason };
  const outcome = checkSetOff({ today, ...facts });
  refuseBreaches(outcome, FIELDS);
  const written = { kind: 'set-off', grants: false, mainReason: reason } as const;
  const grounds = asGrounds(outcome, 'check-set-off', Object.keys(facts));
  await recordDecision(tx, {
    ...by,
    ...{ kind: 'set-off', decidedOn: today, decidedBy: by.actor, rulesVersion: RULES_VERSION },
    data: { adjustment, amountOre, instalmentOre: instalmentOre ?? null, fromMonth },
    grounds: inOrder(written, today, grounds),
    text: { reason },
  });
}
