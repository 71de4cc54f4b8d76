import request from 'supertest';

/** A browser without scripts: keeps cookies and reads the hidden token out of forms. */
export async function signIn(address: string, user = 'veileder') {
  const agent = request.agent(address);
  const page = await agent.get('/logg-inn');
  const done = await agent
    .post('/logg-inn')
    .type('form')
    .send({ _csrf: token(page.text), username: user, password: user });
  if (done.status !== 303) throw new Error(`log-in answered ${done.status}`);
  return {
    agent,
    get: (path: string) => agent.get(path),
    /** Sends a form the way the page at `from` would. */
    async submit(path: string, fields: Record<string, string>, from = '/saker') {
      const { text } = await agent.get(from);
      return agent
        .post(path)
        .type('form')
        .send({ _csrf: token(text), ...fields });
    },
  };
}

export function token(html: string): string {
  return /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? '';
}
