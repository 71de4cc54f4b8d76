import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Router } from 'express';

const resolve = createRequire(import.meta.url).resolve;
const aksel = path.dirname(resolve('@navikt/ds-css/dist/index.css'));
const own = path.join(import.meta.dirname, 'public');

/** Aksel without its font file, which would fetch fonts from elsewhere; only the components that our pages use. */
const parts = [
  ...['reset', 'tokens', 'baseline', 'print'].map((name) => `global/${name}`),
  ...[
    'theme',
    'typography',
    'button',
    'form',
    'alert',
    'internalheader',
    'link',
    'list',
    'pagination',
    'table',
    'tag',
  ].map((name) => `component/${name}`),
];

/** Only what Aksel has no component for. */
const ownStyles = [
  'frame.css',
  'forms.css',
  'tables.css',
  'case.css',
  'supervision.css',
  'narrow-and-print.css',
];

const files: Record<string, { type: string; body: string }> = {
  'aksel.css': {
    type: 'css',
    body: parts.map((part) => readFileSync(path.join(aksel, `${part}.min.css`), 'utf8')).join('\n'),
  },
  'kvp.css': {
    type: 'css',
    body: ownStyles.map((part) => readFileSync(path.join(own, part), 'utf8')).join('\n'),
  },
  'icon.svg': { type: 'svg', body: readFileSync(path.join(own, 'icon.svg'), 'utf8') },
};

const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);

/** `/assets/<version>/kvp.css`: what is cached is never out of date. */
export const asset = (name: keyof typeof files & string): string => `/assets/${version}/${name}`;

export function assets(): Router {
  const router = Router();
  for (const [name, { type, body }] of Object.entries(files)) {
    router.get(asset(name), (_req, res) => {
      res.set('Cache-Control', 'public, max-age=31536000, immutable').type(type).send(body);
    });
  }
  return router;
}
