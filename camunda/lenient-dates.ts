import { SetupError } from './errors.ts';

const SETTING = 'index.mapping.ignore_malformed';
const INDICES = 'tasklist-*,operate-*';

/**
 * Lets Tasklist and Operate get past a moment without milliseconds. They write such a moment in a form that their
 * own indices refuse, about once in a thousand times, and then stand still at that record for ever. With this the
 * record is taken, only that one moment is not searchable.
 *
 * It is a setting of the index, not of its fields: a changed field makes Operate refuse to start the next time, and
 * an index takes this setting only while it is closed.
 */
export async function acceptDatesWithoutMillis(store: string): Promise<void> {
  const strict = await strictIndices(store);
  if (strict.length === 0) return;
  const those = strict.join(',');
  await ask(store, 'POST', `${those}/_close`);
  try {
    await ask(store, 'PUT', `${those}/_settings`, { [SETTING]: true });
  } finally {
    await ask(store, 'POST', `${those}/_open`);
  }
}

interface Index {
  readonly settings: Record<string, string>;
  readonly mappings: { readonly properties?: Record<string, { readonly type?: string }> };
}

/** Those that keep moments and have not been told yet. */
async function strictIndices(store: string): Promise<string[]> {
  const indices = (await ask(store, 'GET', `${INDICES}?flat_settings=true`)) as Record<string, Index>;
  return Object.entries(indices)
    .filter(([, { mappings }]) =>
      Object.values(mappings.properties ?? {}).some(({ type }) => type === 'date'),
    )
    .filter(([, { settings }]) => settings[SETTING] !== 'true')
    .map(([name]) => name);
}

async function ask(store: string, method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`${store}/${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
    signal: AbortSignal.timeout(60_000),
  });
  if (response.ok) return response.json();
  throw new SetupError('STORE_REFUSED', `The store did not take ${method} ${path}: ${await response.text()}`);
}
