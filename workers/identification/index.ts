import { checkIdentification } from './check-identification.ts';
import { openIdentification } from './open-identification.ts';

/** The steps of identification. */
export const identificationSteps = [checkIdentification, openIdentification];
