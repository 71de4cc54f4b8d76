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
import { overpaidMonths } from '../../payment/settled-months.ts';
import type { RegisterAdjustmentInput } from '../api/schemas/register-adjustment.ts';
import { HttpError } from '../errors/http-error.ts';
import type { HttpServices } from '../services.ts';
import type { User } from '../session/local-users.ts';
import { refuseBreaches } from './breach-errors.ts';

/** What a finding about a set-off begins with, and the field it is about. */
const FIELDS = {
  '«Har deltakeren': 'participantHeard',
  'Det skal trekkes': 'participantHeard',
  '«Hva mener': 'participantView',
  'Trekket per': 'instalmentOre',
  'Beløpet er': 'amountOre',
};

/**
 * Registers money decided on beside what the law gives by itself: too much paid that is set off (§ 40) or is not to be
 * taken, or a correction. The coming months carry it out, each seen by a person first. What takes from the participant
 * is a decision with a letter.
 * @throws HttpError `ERR_INPUT_INVALID`, `ERR_BREACH`; CaseFileError `ERR_WRONG_PHASE`, `ERR_CASE_NOT_FOUND`
 */
export async function registerTheAdjustment(
  { caseFile, clock }: HttpServices,
  user: User,
  caseId: string,
  input: RegisterAdjustmentInput,
): Promise<{ number: number }> {
  const engineDate = await clock.today();
  refuseContradictions(input);
  const { kind, amountOre, instalmentOre, forMonth, participantHeard, participantView, reason } = input;
  const fromMonth = input.fromMonth ?? forMonth!;
  return caseFile.transaction(async (tx) => {
    const { phase } = await readCase(tx, caseId);
    if ((await periodsOf(tx, caseId)).length === 0)
      throw new CaseFileError('ERR_WRONG_PHASE', { caseId, phase });
    const by = { caseId, actor: user.id, engineDate };
    const overpaid = forMonth ? await overpaidMonths(tx, caseId, engineDate) : [];
    const overpaidOre = overpaid.find(({ month }) => month === forMonth)?.amountOre ?? 0;
    if (kind === 'waived' && amountOre > overpaidOre)
      refuse('amountOre', 'Så mye er ikke utbetalt for mye for den måneden, eller det er avgjort allerede.');
    const registered = await registerAdjustment(tx, {
      ...by,
      ...{ kind, amountOre, fromMonth, reason },
      forMonth: forMonth ?? null,
      instalmentOre: kind === 'overpayment' ? (instalmentOre ?? null) : null,
    });
    if (kind === 'overpayment' || amountOre < 0) {
      const month = forMonth && { forMonth, overpaidOre };
      const taken = { amountOre: Math.abs(amountOre), instalmentOre: instalmentOre ?? null, ...month };
      await decideSetOff(tx, by, {
        adjustment: registered.number,
        fromMonth,
        taken,
        participantHeard,
        participantView,
        reason,
      });
    }
    return registered;
  });
}

function refuseContradictions(input: RegisterAdjustmentInput): void {
  const { kind, amountOre, instalmentOre, fromMonth, forMonth } = input;
  if (kind !== 'correction' && amountOre < 0)
    refuse('amountOre', 'Skriv hvor mye som er utbetalt for mye, uten minus.');
  if (kind !== 'overpayment' && instalmentOre !== undefined)
    refuse('instalmentOre', 'Avdrag gjelder bare det som skal trekkes.');
  if (kind !== 'waived' && fromMonth === undefined) refuse('fromMonth', 'Velg måneden det skal tas med fra.');
  if (kind === 'waived' && forMonth === undefined)
    refuse('forMonth', 'Velg måneden det er utbetalt for mye for.');
  if (kind === 'correction' && forMonth !== undefined)
    refuse('forMonth', 'En korreksjon gjelder ikke det som er utbetalt for mye for en måned.');
}

function refuse(field: string, message: string): never {
  throw new HttpError('ERR_INPUT_INVALID', { errors: [{ field, message }] });
}

interface SetOff {
  readonly adjustment: number;
  readonly fromMonth: string;
  readonly taken: {
    readonly amountOre: number;
    readonly instalmentOre: number | null;
    readonly forMonth?: string;
    readonly overpaidOre?: number;
  };
  readonly participantHeard?: 'yes' | 'no' | undefined;
  readonly participantView?: string | undefined;
  readonly reason: string;
}

async function decideSetOff(tx: Tx, by: Change, setOff: SetOff): Promise<void> {
  const { adjustment, fromMonth, taken, participantHeard, participantView, reason } = setOff;
  const today = by.engineDate;
  const facts = { ...taken, participantHeard, participantView, reason };
  const outcome = checkSetOff({ today, ...facts });
  refuseBreaches(outcome, FIELDS);
  const written = { kind: 'set-off', grants: false, mainReason: reason } as const;
  const grounds = asGrounds(outcome, 'check-set-off', Object.keys(facts));
  const { amountOre, instalmentOre, forMonth = null } = taken;
  await recordDecision(tx, {
    ...by,
    ...{ kind: 'set-off', decidedOn: today, decidedBy: by.actor, rulesVersion: RULES_VERSION },
    data: { adjustment, amountOre, instalmentOre, fromMonth, forMonth },
    grounds: inOrder(written, today, grounds),
    text: { reason, ...(participantView && { participantView }) },
  });
}
