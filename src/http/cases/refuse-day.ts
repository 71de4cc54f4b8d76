import { HttpError } from '../errors/http-error.ts';
import { longDate } from '../words/dates.ts';

/**
 * Refuses a day of something that happens to a complaint: it is not to come, and not before the complaint.
 * @throws HttpError `ERR_INPUT_INVALID` at the field
 */
export function refuseDay(
  field: string,
  day: string,
  { today, receivedOn }: { readonly today: string; readonly receivedOn: string },
): void {
  const refuse = (message: string): never => {
    throw new HttpError('ERR_INPUT_INVALID', { errors: [{ field, message }] });
  };
  if (day > today) refuse(`Datoen kan ikke ligge fram i tid. I dag er ${longDate(today)}.`);
  if (day < receivedOn) refuse(`Klagen kom inn ${longDate(receivedOn)}. Rett datoen.`);
}
