import { OpenAPIRegistry, OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { capital } from '../words/capitals.ts';
import { routes } from './routes/index.ts';
import { problemShape } from './schemas/answers.ts';

/** openapi.json, made from the same schemas that the routes check with. */
export function openApiDocument(publicUrl: string) {
  const registry = new OpenAPIRegistry();
  registry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: publicUrl.startsWith('https:') ? '__Host-kvp-session' : 'kvp-session',
    description: 'The session of the web pages.',
  });
  registry.registerComponent('securitySchemes', 'basic', {
    type: 'http',
    scheme: 'basic',
    description: 'A local user; only on the loopback address.',
  });
  for (const route of routes) {
    registry.registerPath({
      method: route.method,
      path: route.path,
      operationId: operationId(route.method, route.path),
      summary: route.summary,
      ...(route.description ? { description: route.description } : {}),
      security: [{ session: [] }, { basic: [] }],
      request: {
        params: route.params,
        query: route.query,
        ...(route.body
          ? { body: { required: true, content: { 'application/json': { schema: route.body } } } }
          : {}),
      },
      responses: {
        [route.status]: { description: 'Done.', content: { 'application/json': { schema: route.answer } } },
        default: {
          description: `A problem. Codes: ${[...route.errors, ...COMMON].join(', ')}.`,
          content: { 'application/problem+json': { schema: problemShape } },
        },
      },
    });
  }
  registry.registerPath({
    method: 'get',
    path: '/openapi.json',
    operationId: 'getOpenapiJson',
    summary: 'This description',
    responses: {
      200: { description: 'OpenAPI 3.1.', content: { 'application/json': { schema: z.looseObject({}) } } },
    },
  });
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'KVP Flyt',
      version: '1',
      description:
        'Cases of the qualification programme (sosialtjenesteloven §§ 29–40). Unknown fields are refused. Errors are problem+json (RFC 9457) with a stable code.',
    },
    servers: [{ url: `${publicUrl.replace(/\/$/, '')}/api` }],
  });
}

const COMMON = [
  'ERR_NOT_LOGGED_IN',
  'ERR_NOT_ALLOWED',
  'ERR_INPUT_INVALID',
  'ERR_TOO_MANY_REQUESTS',
  'ERR_INTERNAL',
];

/** `post /cases/{id}/end` → `postCasesIdEnd` */
function operationId(method: string, path: string): string {
  const words = path.replace(/[{}]/g, '').split('/').filter(Boolean);
  return method + words.map(capital).join('');
}
