import { checkInterimReply } from './check-interim-reply.ts';
import { openInterimReply } from './open-interim-reply.ts';

/** The steps of an interim reply, to an application or a complaint. */
export const interimReplySteps = [checkInterimReply, openInterimReply];
