/** What Tasklist itself answers to a person who opens it: how many tasks are on the first page. */
export async function tasksListed(tasklist: string, user = 'veileder'): Promise<number> {
  const address = new URL(tasklist).origin;
  const login = await fetch(`${address}/api/login?username=${user}&password=${user}`, { method: 'POST' });
  const cookies = login.headers.getSetCookie().map((cookie) => cookie.split(';')[0]!);
  const answer = await fetch(`${address}/v1/tasks/search`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      cookie: cookies.join('; '),
      'x-csrf-token': login.headers.get('x-csrf-token') ?? '',
    },
    body: JSON.stringify({ state: 'CREATED', pageSize: 50 }),
  });
  if (!answer.ok) throw new Error(`Tasklist answers ${answer.status}: ${await answer.text()}`);
  return ((await answer.json()) as unknown[]).length;
}
