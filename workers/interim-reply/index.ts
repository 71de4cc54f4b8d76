import { checkInterimReply } from './check-interim-reply.ts';
import { openInterimReply } from './open-interim-reply.ts';

/** The steps of an interim reply, to whatever has come in. */
export const interimReplySteps = [checkInterimReply, openInterimReply];
