import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn, token } from './support/sign-in.ts';
import { testApp, type TestApp } from './support/server.ts';

describe('log-in', () => {
  let app: TestApp;
  beforeAll(async () => void (app = await testApp()));
  afterAll(() => app.close());

  it('sends strangers to the log-in page and back to where they were going', async () => {
    const first = await request(app.address).get('/saker?fase=programme');
    expect(first.status).toBe(303);
    expect(first.headers.location).toBe('/logg-inn?til=%2Fsaker%3Ffase%3Dprogramme');
    const agent = request.agent(app.address);
    const page = await agent.get(first.headers.location!);
    const fields = {
      _csrf: token(page.text),
      username: 'leder',
      password: 'leder',
      til: '/saker?fase=programme',
    };
    const done = await agent.post('/logg-inn').type('form').send(fields);
    expect([done.status, done.headers.location]).toEqual([303, '/saker?fase=programme']);
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '/logg-ut'])(
    'leads nowhere else afterwards: %s',
    async (til) => {
      const agent = request.agent(app.address);
      const page = await agent.get('/logg-inn');
      const fields = { _csrf: token(page.text), username: 'veileder', password: 'veileder', til };
      expect((await agent.post('/logg-inn').type('form').send(fields)).headers.location).toBe('/saker');
    },
  );

  it('keeps the session in a cookie that scripts and other sites cannot use', async () => {
    const page = await request(app.address).get('/logg-inn');
    expect(page.headers['set-cookie']![0]).toMatch(/^kvp-session=.*Path=\/;.*HttpOnly; SameSite=Strict$/);
  });

  it('says that the password is wrong and nothing more', async () => {
    const agent = request.agent(app.address);
    const page = await agent.get('/logg-inn');
    const fields = { _csrf: token(page.text), username: 'leder', password: 'hemmelig' };
    const refused = await agent.post('/logg-inn').type('form').send(fields);
    expect(refused.status).toBe(401);
    expect(refused.text).toContain('Brukernavnet eller passordet stemmer ikke.');
    expect(refused.text).not.toContain('hemmelig');
  });

  it('does not believe a cookie that somebody has changed', async () => {
    const { agent } = await signIn(app.address, 'leder');
    const cookie = (await agent.get('/saker')).request.cookies as string;
    const [name, value = ''] = cookie.split('=');
    const [body, signature] = value.split('.');
    const claims = JSON.parse(Buffer.from(body!, 'base64url').toString()) as { user: { role: string } };
    claims.user.role = 'veileder';
    const forged = Buffer.from(JSON.stringify(claims)).toString('base64url');
    for (const tried of [`${forged}.${signature}`, `${body}.x`, `${body}`, 'x', '.']) {
      const answer = await request(app.address).get('/saker').set('Cookie', `${name}=${tried}`);
      expect(answer.status).toBe(303);
    }
  });

  it('ends the session on log-out, also for whoever kept the cookie', async () => {
    const me = await signIn(app.address);
    const cookie = (await me.get('/saker')).request.cookies as string;
    expect((await me.submit('/logg-ut', {})).headers.location).toBe('/logg-inn');
    expect((await request(app.address).get('/saker').set('Cookie', cookie)).status).toBe(303);
  });

  it('brings the strict cookie along when somebody comes from Tasklist on another site', async () => {
    const answer = await request(app.address).get('/saker').set('Sec-Fetch-Site', 'cross-site');
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('http-equiv="refresh"');
  });

  it('slows down guessing', async () => {
    const guesses = await testApp();
    const statuses = [];
    for (let i = 0; i < 22; i += 1) {
      statuses.push((await request(guesses.address).get('/api/cases').auth('leder', `gjett${i}`)).status);
    }
    expect(statuses.at(-1)).toBe(429);
    await guesses.close();
  });
});

describe('local log-in is for this machine only', () => {
  it('refuses on a server that others can reach, and says what is needed', async () => {
    const app = await testApp({ host: '0.0.0.0' });
    for (const answer of [
      await request(app.address).get('/logg-inn'),
      await request(app.address).get('/api/cases').auth('veileder', 'veileder'),
    ]) {
      expect(answer.status).toBe(403);
      expect(answer.text).toContain('OpenID Connect');
    }
    await app.close();
  });

  it.each([
    ['through a proxy', { 'X-Forwarded-For': '10.0.0.7' }, 403],
    ['under a name that somebody made point here', { Host: 'kvp.evil.example' }, 421],
    ['under the public name', { Host: 'kvp.example:443' }, 403],
  ])('refuses %s', async (_what, headers, status) => {
    const app = await testApp({
      links: {
        tasklist: 'http://localhost:8080',
        operate: 'http://localhost:8081',
        publicUrl: 'http://kvp.example:443',
      },
    });
    expect((await request(app.address).get('/logg-inn').set(headers)).status).toBe(status);
    await app.close();
  });
});
