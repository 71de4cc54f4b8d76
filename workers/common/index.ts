import { escalate } from './escalate.ts';
import { recordFollowUp } from './record-follow-up.ts';
import { sendReminder } from './send-reminder.ts';

/** The steps of any phase. */
export const commonSteps = [escalate, recordFollowUp, sendReminder];
