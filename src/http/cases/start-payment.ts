import { CaseFileError, officesWithProgramme, startPaymentMonth } from '../../casefile/index.ts';
import type { HttpServices } from '../services.ts';

/**
 * Starts the payment of an office's month that is over. The first time an office pays, this also plans the month.
 * @throws CaseFileError `ERR_PAYMENT_MONTH_NOT_OVER`, `ERR_PAYMENT_MONTH_RUNNING`, `ERR_NO_PROGRAMME_AT_OFFICE`
 */
export async function startTheMonth(
  { caseFile, clock, links }: HttpServices,
  officeId: string,
): Promise<{ month: string }> {
  const today = await clock.today();
  const pagesUrl = links.publicUrl.replace(/\/$/, '');
  return caseFile.transaction(async (tx) => {
    if (!(await officesWithProgramme(tx)).includes(officeId)) {
      throw new CaseFileError('ERR_NO_PROGRAMME_AT_OFFICE', { officeId });
    }
    return startPaymentMonth(tx, { officeId, today, pagesUrl });
  });
}
