import {
  moveEnding,
  recordResponse,
  withdrawEnding,
  withdrawInterruption,
  type ProposalMatter,
} from '../../casefile/index.ts';
import type { MoveEndingInput, RespondInput, WithdrawInput } from '../api/schemas/matters.ts';
import { HttpError } from '../errors/http-error.ts';
import type { HttpServices } from '../services.ts';
import type { User } from '../session/local-users.ts';

interface Which {
  readonly caseId: string;
  readonly number: number;
}

/** @throws CaseFileError `ERR_ENDING_…`, `ERR_INTERRUPTION_…`, `ERR_CASE_…` */
export async function withdrawTheProposal(
  { caseFile, clock }: HttpServices,
  user: User,
  { about, ...which }: Which & { about: ProposalMatter },
  { reason }: WithdrawInput,
): Promise<void> {
  const engineDate = await clock.today();
  const withdraw = { ending: withdrawEnding, interruption: withdrawInterruption }[about];
  await caseFile.transaction((tx) =>
    withdraw(tx, { ...which, actor: user.id, engineDate, text: { reason } }),
  );
}

/** @throws CaseFileError `ERR_ENDING_…`, `ERR_WRONG_PHASE`, `ERR_CASE_…` */
export async function moveTheEnding(
  { caseFile, clock }: HttpServices,
  user: User,
  which: Which,
  input: MoveEndingInput,
): Promise<void> {
  const engineDate = await clock.today();
  await caseFile.transaction((tx) => moveEnding(tx, { ...which, ...input, actor: user.id, engineDate }));
}

/** @throws CaseFileError `ERR_NOTICE_…`, `ERR_CASE_…`; HttpError `ERR_INPUT_INVALID` for a day to come */
export async function recordTheResponse(
  { caseFile, clock }: HttpServices,
  user: User,
  which: Which,
  { respondedOn, response }: RespondInput,
): Promise<void> {
  const engineDate = await clock.today();
  if (respondedOn > engineDate) {
    const message = 'Svaret kan ikke ha kommet på en dag som ikke har vært.';
    throw new HttpError('ERR_INPUT_INVALID', { errors: [{ field: 'respondedOn', message }] });
  }
  await caseFile.transaction((tx) =>
    recordResponse(tx, { ...which, respondedOn, actor: user.id, engineDate, text: { response } }),
  );
}
