import { checkCompletion } from './check-completion.ts';
import { issueCertificate } from './issue-certificate.ts';
import { openCompletion } from './open-completion.ts';

/** The steps of completion. */
export const completionSteps = [checkCompletion, issueCertificate, openCompletion];
