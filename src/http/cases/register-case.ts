import {
  addJournalEntry,
  openCase,
  readIdentityNumber,
  registerPerson,
  type Transfer,
} from '../../casefile/index.ts';
import { checkTransfer, earliestApplicationDate } from '../../law/index.ts';
import { SECTION } from '../../law/sections.ts';
import type { RegisterCase } from '../api/schemas/register-case.ts';
import { ageNotes } from './age-note.ts';
import { HttpError, type FieldError } from '../errors/http-error.ts';
import type { HttpServices } from '../services.ts';
import type { User } from '../session/local-users.ts';
import { longDate } from '../words/dates.ts';

/**
 * Registers the person and opens the case, in one transaction with the message to the engine.
 * @throws HttpError `ERR_INPUT_INVALID` naming the fields, `ERR_BREACH` with the findings of the check of a programme elsewhere;
 * CaseFileError `ERR_OPEN_CASE_EXISTS`
 */
export async function registerNewCase(
  { caseFile, clock, links }: HttpServices,
  user: User,
  input: RegisterCase,
): Promise<{ caseId: string; notes: readonly string[] }> {
  const today = await clock.today();
  const errors = [...dateErrors(input, today), ...birthDateErrors(input)];
  if (errors.length > 0) throw new HttpError('ERR_INPUT_INVALID', { errors });
  const { source, identityNumber, firstName, lastName, officeId, applicationDate, applicationDateChecked } =
    input;
  const transfer = transferOf(input);
  const checked = transfer ? checkTransfer({ today, ...input }) : undefined;
  if (checked && !checked.passed) throw new HttpError('ERR_BREACH', { findings: checked.findings });
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
      transfer,
      actor: user.id,
      engineDate: today,
      data: applicationDateChecked ? { applicationDateChecked } : {},
      caseUrl: (id) => caseAddress(links.publicUrl, id),
    });
    if (checked) {
      await addJournalEntry(tx, {
        caseId,
        actor: user.id,
        engineDate: today,
        kind: 'rules-applied',
        data: { check: 'check-transfer' },
        text: { applied: checked.applied },
      });
    }
    return { caseId, notes: ageNotes(birthDate, today) };
  });
}

export const caseAddress = (publicUrl: string, caseId: string): string =>
  `${publicUrl.replace(/\/$/, '')}/saker/${caseId}`;

/** The schema has seen to it that an earlier programme has all of these, and that a transfer has one. */
function transferOf(input: RegisterCase): Transfer | null {
  const { earlierMunicipality: municipality, earlierFrom: from, earlierTo: to } = input;
  if (!municipality || !from || !to) return null;
  return {
    municipality,
    from,
    to,
    uncountedDays: input.earlierUncountedDays ?? 0,
    assessmentDocumented: input.assessmentDocumented === 'yes',
  };
}

/** Whether somebody is old enough rests on the identity number; a date beside it that says otherwise is looked into. */
function birthDateErrors({ birthDate: given, identityNumber }: RegisterCase): FieldError[] {
  const { birthDate } = readIdentityNumber(identityNumber);
  if (!given || given === birthDate) return [];
  const message = `Fødselsdatoen er ${longDate(given)}, men etter fødselsnummeret er personen født ${longDate(birthDate)}. Kontroller begge (alder, ${SECTION.entryAge}).`;
  return [{ field: 'birthDate', message }];
}

/** A date far back is mostly a slip of the year, but whoever did apply then gets a decision all the same (§ 29). */
function dateErrors({ applicationDate, applicationDateChecked }: RegisterCase, today: string): FieldError[] {
  const field = 'applicationDate';
  if (!applicationDate) return [];
  if (applicationDate > today) {
    return [{ field, message: `Søknadsdatoen kan ikke ligge fram i tid. I dag er ${longDate(today)}.` }];
  }
  const earliest = earliestApplicationDate(today);
  if (applicationDate >= earliest || applicationDateChecked === 'yes') return [];
  const message = `Søknadsdatoen ligger før ${longDate(earliest)}. Se etter om året er riktig. Er det det, kryss av for at datoen er kontrollert.`;
  // On the page: the box that makes it right. It is not there before it is needed.
  return [
    { field, message },
    { field: 'applicationDateChecked', message: 'Er søknadsdatoen riktig, kryss av her.' },
  ];
}
