import type { Db } from '../src/casefile/index.ts';

/** What the engine counts, by the name and the action of its counter. */
type Counted = (counter: string, action: string) => number;

export interface Quiet {
  /** The counters of the engine, where its clock is: `…/actuator/clock`. */
  readonly clockUrl: string;
  readonly db: Db;
  /** Resolves when no job is in hand. */
  readonly idle: () => Promise<void>;
}

/**
 * Resolves when everything that has been begun is done: no job waits for a worker, no message waits to be sent, no
 * form waits for who completed it. Only then may a clock jump; whatever is caught by a jump happens on the wrong day.
 * A job that has become an incident waits for people and does not count.
 * @throws Error saying what is still open after `timeoutMs`
 */
export async function engineQuiet(
  { clockUrl, db, idle }: Quiet,
  { timeoutMs = 90_000, everyMs = 100 } = {},
): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  // A job's end begins the next step, so one look at a moment between the two is not enough.
  for (let quiet = 0; quiet < 2;) {
    await idle();
    const open = [...(await openInEngine(clockUrl)), ...(await openInCaseFile(db))];
    quiet = open.length === 0 ? quiet + 1 : 0;
    if (open.length > 0 && performance.now() > deadline)
      throw new Error(`The clock cannot move, there is work in hand: ${open.join(', ')}.`);
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}

async function openInEngine(clockUrl: string): Promise<string[]> {
  const response = await fetch(clockUrl.replace(/clock$/, 'prometheus'));
  if (!response.ok) throw new Error(`the engine's counters cannot be read: ${response.status}`);
  const counted = countersOf(await response.text());
  const ended = ['completed', 'canceled', 'error thrown'];
  const jobs = counted('job', 'created') - ended.reduce((sum, action) => sum + counted('job', action), 0);
  const incidents = counted('incident', 'created') - counted('incident', 'resolved');
  return jobs > incidents ? [`${jobs - incidents} jobs`] : [];
}

function countersOf(text: string): Counted {
  const lines = text.split('\n').filter((line) => /^zeebe_(job|incident)_events_total\{/.test(line));
  return (counter, action) =>
    lines
      .filter((line) => line.startsWith(`zeebe_${counter}_`) && line.includes(`action="${action}"`))
      .reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0);
}

async function openInCaseFile(db: Db): Promise<string[]> {
  const messages = await db.selectFrom('outbox').select('id').where('sent_at', 'is', null).execute();
  const forms = await db.selectFrom('unsigned_form').select('id').execute();
  return [
    ...(messages.length > 0 ? [`${messages.length} messages to send`] : []),
    ...(forms.length > 0 ? [`${forms.length} forms to sign`] : []),
  ];
}
