import { CaseFileError } from '../../casefile/index.ts';

/**
 * Stops what cannot be a case number before a database is asked for it: text of another form is a case that does not
 * exist, and some of it (a character that is not typed) the database would not even read.
 * @throws CaseFileError `ERR_CASE_NOT_FOUND`
 */
export function requireCaseNumber(text: string): void {
  if (!/^KVP-\d{4}-\d{5}$/.test(text)) throw new CaseFileError('ERR_CASE_NOT_FOUND');
}
