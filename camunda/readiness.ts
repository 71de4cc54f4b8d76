import { setTimeout as sleep } from 'node:timers/promises';
import type { Part } from './jvm-command.ts';
import type { Ports } from './ports.ts';

/** Asks until the answer is yes; a refused connection is a no. */
export async function until(ask: () => Promise<boolean>, signal: AbortSignal, everyMs = 300): Promise<void> {
  while (!signal.aborted) {
    if (await ask().catch(() => false)) return;
    await sleep(everyMs, undefined, { signal }).catch(() => {});
  }
}

const get = (url: string) => fetch(url, { signal: AbortSignal.timeout(3000), redirect: 'manual' });

/** What each part must answer before it counts as up. */
export function readinessOf(ports: Ports): Record<Part, { waitsFor: string; ready: () => Promise<boolean> }> {
  return {
    store: {
      waitsFor: 'its indices',
      ready: async () => {
        const health = await get(
          `http://127.0.0.1:${ports.store}/_cluster/health?wait_for_status=yellow&timeout=1s`,
        );
        return health.ok && ((await health.json()) as { timed_out: boolean }).timed_out === false;
      },
    },
    broker: {
      waitsFor: 'a partition with a leader',
      ready: async () => {
        const health = await get(`http://127.0.0.1:${ports.monitor}/actuator/health/readiness`);
        const topology = health.ok ? await get(`http://127.0.0.1:${ports.rest}/v2/topology`) : health;
        return topology.ok && /"role"\s*:\s*"leader"/i.test(await topology.text());
      },
    },
    web: {
      waitsFor: 'the pages of Tasklist and Operate',
      ready: async () => {
        const health = await get(`http://127.0.0.1:${ports.webMonitor}/actuator/health/readiness`);
        return health.ok && (await get(`http://127.0.0.1:${ports.web}/tasklist`)).status < 400;
      },
    },
  };
}
