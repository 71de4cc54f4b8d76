import { checkExtensionDecision } from './check-extension-decision.ts';
import { checkExtension } from './check-extension.ts';
import { checkNextProgramme } from './check-next-programme.ts';
import { issueExtension } from './issue-extension.ts';
import { openExtension } from './open-extension.ts';

/** The steps of extension. */
export const extensionSteps = [
  checkExtensionDecision,
  checkExtension,
  checkNextProgramme,
  issueExtension,
  openExtension,
];
