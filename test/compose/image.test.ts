import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readText } from './read-compose.ts';

const dockerfile = readText('Dockerfile');
const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files]) =>
  files!.split(' '),
);
const manifest = JSON.parse(readText('package.json')) as { dependencies: Record<string, string> };

it('the image holds what it copies, and .dockerignore lets just that through', () => {
  for (const name of copied) expect(existsSync(new URL(`../../${name}`, import.meta.url))).toBe(true);
  const allowed = readText('.dockerignore')
    .split('\n')
    .filter((line) => line.startsWith('!'));
  expect([...new Set(copied)].map((name) => `!${name}`).sort()).toEqual(allowed.sort());
});

it('the image runs the source with production dependencies alone, and not as root', () => {
  expect(dockerfile).toContain('npm ci --omit=dev');
  expect(manifest.dependencies).toHaveProperty('tsx');
  expect(dockerfile).toMatch(/^USER node$/m);
  expect(dockerfile.match(/^FROM .+$/gm)).toEqual(['FROM node:22-slim AS dependencies', 'FROM node:22-slim']);
});

it('the image holds everything that the application is made of', () => {
  const project = resolve(import.meta.dirname, '../..');
  const seen = new Set<string>();
  const follow = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, path] of text.matchAll(/(?:from|import\() ?'(\.[^']+)'/g)) follow(join(file, '..', path!));
  };
  follow(join(project, 'src/main.ts'));
  expect(seen.size).toBeGreaterThan(100);
  const folders = new Set([...seen].map((file) => relative(project, file).split('/')[0]!));
  expect(copied).toEqual(expect.arrayContaining([...folders]));
});
