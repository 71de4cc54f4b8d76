interface Field {
  readonly type?: string;
  readonly properties?: Record<string, Field>;
  readonly [setting: string]: unknown;
}

/**
 * Lets Tasklist and Operate get past a moment without milliseconds. They write such a moment in a form that their
 * own indices refuse, about once in a thousand times, and then stand still at that record for ever. With this the
 * record is taken, only that one moment is not searchable.
 */
export async function acceptDatesWithoutMillis(store: string): Promise<void> {
  const response = await fetch(`${store}/tasklist-*,operate-*/_mapping`);
  const indices = (await response.json()) as Record<
    string,
    { mappings: { properties?: Record<string, Field> } }
  >;
  for (const [index, { mappings }] of Object.entries(indices)) {
    const properties = onlyDates(mappings.properties ?? {});
    if (Object.keys(properties).length === 0) continue;
    await fetch(`${store}/${index}/_mapping`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ properties }),
    });
  }
}

function onlyDates(fields: Record<string, Field>): Record<string, Field> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, field]) => field.type === 'date')
      .map(([name, field]) => [name, { ...field, ignore_malformed: true }]),
  );
}
