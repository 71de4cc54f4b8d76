import { registerContact, registerStatement } from '../../casefile/index.ts';
import type { RegisterContactInput, RegisterStatementInput } from '../api/schemas/supervision.ts';
import type { HttpServices } from '../services.ts';
import type { User } from '../session/local-users.ts';

/** @throws CaseFileError `ERR_STATEMENT_IN_THE_FUTURE` */
export async function registerTheStatement(
  { caseFile, clock }: HttpServices,
  user: User,
  { officeId, ...statement }: RegisterStatementInput & { officeId: string },
): Promise<{ number: number }> {
  const registeredOn = await clock.today();
  return caseFile.transaction((tx) =>
    registerStatement(tx, { officeId, ...statement, registeredOn, statedBy: user.id }),
  );
}

/** @throws CaseFileError `ERR_CONTACT_…`, `ERR_WRONG_PHASE`, `ERR_CASE_…` */
export async function registerTheContact(
  { caseFile, clock }: HttpServices,
  user: User,
  caseId: string,
  { on, way, weekPlan, providerChecked, note }: RegisterContactInput,
): Promise<void> {
  const engineDate = await clock.today();
  await caseFile.transaction((tx) =>
    registerContact(tx, {
      ...{ caseId, engineDate, actor: user.id, on, way },
      weekPlan: weekPlan === 'yes',
      providerChecked: providerChecked === 'yes',
      text: { note },
    }),
  );
}
