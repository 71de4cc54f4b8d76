import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** The application's own figures, served on /metrics. A registry of its own, so that tests can have many. */
export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    jobDuration: new Histogram({
      name: 'kvp_job_seconds',
      help: 'Time to do a job, by type and result',
      labelNames: ['type', 'result'],
      registers,
    }),
    pollErrors: new Counter({
      name: 'kvp_poll_errors_total',
      help: 'Errors while asking the engine for jobs',
      labelNames: ['type'],
      registers,
    }),
    outboxSent: new Counter({
      name: 'kvp_outbox_sent_total',
      help: 'Messages handed to the engine',
      labelNames: ['message'],
      registers,
    }),
    outboxFailed: new Counter({
      name: 'kvp_outbox_failed_total',
      help: 'Failed tries to hand a message to the engine',
      labelNames: ['message'],
      registers,
    }),
    outboxWaiting: new Gauge({
      name: 'kvp_outbox_waiting',
      help: 'Messages not yet handed to the engine',
      registers,
    }),
  };
}

export type Metrics = ReturnType<typeof createMetrics>;
