import type { Registry } from 'prom-client';
import type { CaseFile } from '../casefile/index.ts';
import type { Log } from '../log.ts';

/** Everything the pages and the API need; passed in, so that tests and the application wire them their own way. */
export interface HttpServices {
  readonly caseFile: CaseFile;
  /** The engine's clock: instant (ISO 8601) and date in Europe/Oslo. */
  readonly clock: { now(): Promise<string>; today(): Promise<string> };
  readonly log: Log;
  readonly metrics: { readonly registry: Registry };
  readonly health: {
    live(): { ok: boolean; [part: string]: unknown };
    ready(): Promise<{ ok: boolean; parts: Record<string, unknown> }>;
  };
  readonly links: { readonly tasklist: string; readonly operate: string; readonly publicUrl: string };
  /** User tasks open in the engine for a case. */
  readonly tasks?: (caseId: string) => Promise<readonly OpenTask[]>;
  /** The instances of the case's processes, running and ended, the latest first. */
  readonly instances?: (caseId: string) => Promise<readonly OpenInstance[]>;
  /** At least 32 bytes; signs the session cookie. */
  readonly sessionKey: Uint8Array;
  /** The address the server is bound to; local log-in works on the loopback address only. */
  readonly host: string;
  /** Requests a minute from one address. */
  readonly rateLimit?: number;
}

export interface OpenTask {
  readonly key: string;
  readonly elementId: string;
  readonly name?: string | undefined;
  /** Date or instant. */
  readonly due?: string | undefined;
  readonly assignee?: string | undefined;
  readonly group?: string | undefined;
  /** The process whose task is late, of a manager's task. */
  readonly late?: string | undefined;
}

export interface OpenInstance {
  readonly key: string;
  readonly processId: string;
}
