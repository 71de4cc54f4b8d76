import type { Engine } from './client.ts';
import { toError } from '../errors.ts';

export interface EngineMessage {
  readonly name: string;
  readonly correlationKey: string;
  /** The engine takes a message with the same id once. */
  readonly messageId: string;
  readonly variables: Record<string, unknown>;
}

/** How long the engine keeps a message that nobody waits for yet, and remembers its id. */
const TIME_TO_LIVE_MS = 60 * 60 * 1000;
const ALREADY_EXISTS = 6;

/** Hands a message to the engine. That it has it already is success: it was we who told it. */
export async function publish(engine: Engine, message: EngineMessage): Promise<void> {
  try {
    await engine.grpc.publishMessage({ ...message, timeToLive: TIME_TO_LIVE_MS } as never);
  } catch (thrown) {
    const error = toError(thrown);
    if ((error as { code?: unknown }).code !== ALREADY_EXISTS) throw error;
  }
}
