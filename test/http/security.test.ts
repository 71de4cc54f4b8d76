import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from './support/sign-in.ts';
import { testApp, type TestApp } from './support/server.ts';

describe('security', () => {
  let app: TestApp;
  beforeAll(async () => void (app = await testApp()));
  afterAll(() => app.close());

  it('lets pages load nothing but this server’s own styles and images', async () => {
    const { headers, text } = await request(app.address).get('/logg-inn');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none';style-src 'self';img-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
    );
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(text).not.toMatch(/<script|<style| style=| on\w+=/);
  });

  it('serves the styles without any address elsewhere', async () => {
    const { text } = await request(app.address).get('/logg-inn');
    for (const [, address] of text.matchAll(/href="(\/assets\/[^"]+)"/g)) {
      const asset = await request(app.address).get(address!);
      expect(asset.status).toBe(200);
      expect(asset.headers['cache-control']).toContain('immutable');
      expect(String(asset.text ?? '')).not.toMatch(/@import|url\(["']?https?:/);
    }
  });

  it.each([
    ['without a token', { source: 'application' }, {}],
    ['with somebody else’s token', { _csrf: 'x'.repeat(43) }, {}],
    ['from another site', {}, { Origin: 'https://evil.example' }],
    ['that the browser says is from elsewhere', {}, { 'Sec-Fetch-Site': 'same-site' }],
  ])('refuses a form %s', async (_what, fields, headers) => {
    const { agent } = await signIn(app.address);
    const answer = await agent.post('/saker/ny').type('form').set(headers).send(fields);
    expect(answer.status).toBe(403);
    expect(answer.text).toContain('Referanse:');
  });

  it('answers too many requests with 429', async () => {
    const small = await testApp({ rateLimit: 2 });
    await request(small.address).get('/logg-inn');
    await request(small.address).get('/logg-inn');
    expect((await request(small.address).get('/logg-inn')).status).toBe(429);
    await small.close();
  });

  it('has an error page in Norwegian with the reference that stands in the log', async () => {
    const { agent } = await signIn(app.address);
    const answer = await agent.get('/finnes/ikke');
    expect(answer.status).toBe(404);
    const reference = /Referanse: <code>(\w+)<\/code>/.exec(answer.text)?.[1];
    expect(app.lines.some((line) => line.includes(reference!) && line.includes('ERR_PAGE_NOT_FOUND'))).toBe(
      true,
    );
  });

  it('tells nothing about what failed inside, but logs the code', async () => {
    const broken = await testApp({
      clock: { now: async () => '', today: () => Promise.reject(new Error('secret 07847812345')) },
    });
    const { agent } = await signIn(broken.address);
    const page = await agent.get('/saker');
    const api = await agent.get('/api/cases');
    expect([page.status, api.status]).toEqual([500, 500]);
    expect(page.text + api.text + broken.lines.join()).not.toContain('secret');
    expect(api.body).toMatchObject({ code: 'ERR_INTERNAL', reference: expect.any(String) });
    await broken.close();
  });

  it('is alive, ready and measurable for whoever watches it', async () => {
    expect((await request(app.address).get('/health/live')).body).toEqual({ ok: true });
    expect((await request(app.address).get('/health/ready')).body.parts).toEqual({ database: 'ok' });
    expect((await request(app.address).get('/metrics')).status).toBe(200);
    const proxied = await request(app.address).get('/metrics').set('X-Forwarded-For', '10.0.0.1');
    expect([proxied.status, proxied.body.code]).toEqual([403, 'ERR_ONLY_LOCAL']);
    const sick = await testApp({
      health: { live: () => ({ ok: true }), ready: async () => ({ ok: false, parts: {} }) },
    });
    expect((await request(sick.address).get('/health/ready')).status).toBe(503);
    await sick.close();
  });
});
