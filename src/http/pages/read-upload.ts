import { raw, Router, type RequestHandler } from 'express';
import { HttpError } from '../errors/http-error.ts';

/** A register extract of some ten thousand lines. */
export const UPLOAD_LIMIT = '5mb';

/** What a file is read as when it is not text in UTF-8. */
export const NOT_UTF8 = Symbol('not UTF-8');

/** Reads a form with a file: fields and the text of files become the body, as for any other form. */
export function readUpload(): RequestHandler {
  const router = Router();
  router.use(raw({ type: 'multipart/form-data', limit: UPLOAD_LIMIT }));
  router.use(async (req, _res, next) => {
    const type = req.headers['content-type'] ?? '';
    if (!Buffer.isBuffer(req.body)) throw new HttpError('ERR_BAD_REQUEST');
    req.body = await fieldsOf(req.body, type);
    next();
  });
  return router;
}

async function fieldsOf(body: Buffer, type: string): Promise<Record<string, unknown>> {
  let form: FormData;
  try {
    form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  } catch (error) {
    throw new HttpError('ERR_BAD_REQUEST', { cause: error });
  }
  const fields: Record<string, unknown> = {};
  for (const [name, value] of form) {
    fields[name] = typeof value === 'string' ? value : textOf(await value.arrayBuffer());
  }
  return fields;
}

function textOf(bytes: ArrayBuffer): string | typeof NOT_UTF8 {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return NOT_UTF8;
  }
}
