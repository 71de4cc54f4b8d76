import { openCase, registerPerson } from '../../casefile/index.ts';
import { addMonths } from '../../law/calendar.ts';
import { defaultSettings } from '../../law/settings.ts';
import type { RegisterCase } from '../api/schemas/register-case.ts';
import { ageNotes } from './age-note.ts';
import { HttpError, type FieldError } from '../errors/http-error.ts';
import type { HttpServices } from '../services.ts';
import type { User } from '../session/local-users.ts';
import { longDate } from '../words/dates.ts';

/**
 * Registers the person and opens the case, in one transaction with the message to the engine.
 * @throws HttpError `ERR_INPUT_INVALID` naming the fields; CaseFileError `ERR_OPEN_CASE_EXISTS`
 */
export async function registerNewCase(
  { caseFile, clock, links }: HttpServices,
  user: User,
  input: RegisterCase,
): Promise<{ caseId: string; notes: readonly string[] }> {
  const today = await clock.today();
  const errors = dateErrors(input.applicationDate, today);
  if (errors.length > 0) throw new HttpError('ERR_INPUT_INVALID', { errors });
  const { source, identityNumber, firstName, lastName, officeId, applicationDate } = input;
  return caseFile.transaction(async (tx) => {
    const { personId, birthDate } = await registerPerson(tx, caseFile.cipher, {
      identityNumber,
      firstName,
      lastName,
    });
    const { caseId } = await openCase(tx, {
      personId,
      officeId,
      source,
      applicationDate: applicationDate ?? null,
      actor: user.id,
      engineDate: today,
      caseUrl: (id) => caseAddress(links.publicUrl, id),
    });
    return { caseId, notes: ageNotes(birthDate, today) };
  });
}

export const caseAddress = (publicUrl: string, caseId: string): string =>
  `${publicUrl.replace(/\/$/, '')}/saker/${caseId}`;

function dateErrors(applicationDate: string | undefined, today: string): FieldError[] {
  const field = 'applicationDate';
  if (!applicationDate) return [];
  if (applicationDate > today) {
    return [{ field, message: `Søknadsdatoen kan ikke ligge fram i tid. I dag er ${longDate(today)}.` }];
  }
  const earliest = addMonths(today, -defaultSettings.applicationMaxAgeMonths);
  if (applicationDate >= earliest) return [];
  return [{ field, message: `Søknadsdatoen ligger før ${longDate(earliest)}. Se etter om året er riktig.` }];
}
