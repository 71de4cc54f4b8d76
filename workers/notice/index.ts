import { checkNotice } from './check-notice.ts';
import { noteNoResponse } from './note-no-response.ts';
import { openNotice } from './open-notice.ts';

/** The steps of a notice before a decision. */
export const noticeSteps = [checkNotice, noteNoResponse, openNotice];
