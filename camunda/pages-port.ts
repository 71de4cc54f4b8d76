import { SetupError } from './errors.ts';
import { holderOf } from './port-holder.ts';
import { isFree, portOffset, usable } from './ports.ts';

/** The port of our own pages: it moves with those of the engine, unless PORT says otherwise. */
export const pagesPort = (env: NodeJS.ProcessEnv = process.env): string =>
  env.PORT || String(3000 + portOffset(env));

/**
 * Looked at first: half a minute of starting engines is a long way to a taken port.
 * @throws SetupError `PORT_TAKEN`, `BAD_PORT`
 */
export async function requirePagesPort(): Promise<void> {
  const port = pagesPort();
  if (port === '0' || (await isFree(usable('PORT', port)))) return;
  const holder = await holderOf(Number(port));
  const problem = `Port ${port}, for KVP Flyt itself, is taken${holder ? ` by ${holder}` : ''}.`;
  throw new SetupError('PORT_TAKEN', problem, 'Stop that program, or choose another port with PORT.');
}
