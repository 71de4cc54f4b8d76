import { claimMessages, markFailed, markSent, waitingMessages, type CaseFile } from './casefile/index.ts';
import type { Engine } from './engine/client.ts';
import { publish } from './engine/messages.ts';
import type { Metrics } from './engine/metrics.ts';
import { safeErrorCode, toError } from './errors.ts';
import type { Log } from './log.ts';

/** Hands waiting messages to the engine, once. Order within a case is kept. */
export async function sendMessages(
  caseFile: CaseFile,
  engine: Engine,
  metrics: Metrics,
  log: Log,
): Promise<void> {
  for (const message of await claimMessages(caseFile.db)) {
    try {
      await publish(engine, message);
      await markSent(caseFile.db, message.id);
      metrics.outboxSent.inc({ message: message.name });
    } catch (thrown) {
      const code = safeErrorCode(toError(thrown));
      await markFailed(caseFile.db, message.id, code);
      metrics.outboxFailed.inc({ message: message.name });
      log.warn(
        { event: 'message-not-taken', message: message.name, attempts: message.attempts, code },
        'the engine did not take a message',
      );
    }
  }
  metrics.outboxWaiting.set((await waitingMessages(caseFile.db)).waiting);
}
