import { connect, createServer } from 'node:net';
import { SetupError } from './errors.ts';
import { holderOf } from './port-holder.ts';

export interface Ports {
  grpc: number;
  rest: number;
  monitor: number;
  command: number;
  internal: number;
  web: number;
  webMonitor: number;
  store: number;
  storeTransport: number;
}

/** What each port is for, what it is unless told otherwise, and which variable tells. */
export const PORTS: Record<keyof Ports, { standard: number; variable: string; purpose: string }> = {
  grpc: { standard: 26500, variable: 'KVP_PORT_GRPC', purpose: 'the engine (gRPC)' },
  rest: { standard: 8088, variable: 'KVP_PORT_REST', purpose: 'the engine (REST)' },
  monitor: { standard: 9600, variable: 'KVP_PORT_MONITOR', purpose: "the engine's health and clock" },
  command: { standard: 26501, variable: 'KVP_PORT_COMMAND', purpose: "the engine's commands" },
  internal: { standard: 26502, variable: 'KVP_PORT_INTERNAL', purpose: "the engine's inner traffic" },
  web: { standard: 8080, variable: 'KVP_PORT_WEB', purpose: 'Tasklist and Operate' },
  webMonitor: {
    standard: 9601,
    variable: 'KVP_PORT_WEB_MONITOR',
    purpose: 'the health of Tasklist and Operate',
  },
  store: { standard: 9200, variable: 'KVP_PORT_STORE', purpose: 'the search store' },
  storeTransport: {
    standard: 9300,
    variable: 'KVP_PORT_STORE_TRANSPORT',
    purpose: "the store's inner traffic",
  },
};
export const PORT_NAMES = Object.keys(PORTS) as (keyof Ports)[];

/** KVP_PORT_OFFSET moves all ports at once, so that two copies can run side by side. */
export function portsFrom(env: NodeJS.ProcessEnv = process.env, chosen: Partial<Ports> = {}): Ports {
  const offset = portOffset(env);
  const port = (name: keyof Ports) => {
    const { standard, variable } = PORTS[name];
    const value = env[variable];
    return chosen[name] ?? (value ? usable(variable, value) : moved(name, standard + offset, offset));
  };
  return Object.fromEntries(PORT_NAMES.map((name) => [name, port(name)])) as unknown as Ports;
}

export const portOffset = (env: NodeJS.ProcessEnv = process.env): number =>
  env.KVP_PORT_OFFSET ? whole('KVP_PORT_OFFSET', env.KVP_PORT_OFFSET, 0) : 0;

/** Browsers, and the fetch of Node, open no page on these (the Fetch standard's "bad ports" above 1023). */
const REFUSED_BY_BROWSERS = [
  ...[1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566],
  ...[6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080],
];

/** A port that a page can be opened on. @throws SetupError `BAD_PORT` */
export function usable(variable: string, value: string): number {
  const port = whole(variable, value, 1);
  if (!REFUSED_BY_BROWSERS.includes(port)) return port;
  throw new SetupError('BAD_PORT', `${variable}=${value} is a port that browsers refuse.`, 'Choose another.');
}

function moved(name: keyof Ports, port: number, offset: number): number {
  if (port <= 65535 && !REFUSED_BY_BROWSERS.includes(port)) return port;
  const why = port > 65535 ? 'there is no such port' : 'browsers refuse that port';
  throw new SetupError(
    'BAD_PORT',
    `KVP_PORT_OFFSET=${offset} would move ${PORTS[name].purpose} to ${port}: ${why}.`,
    'Choose another offset, for example 1000.',
  );
}

function whole(variable: string, value: string, least: number): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= least && number <= 65535) return number;
  throw new SetupError('BAD_PORT', `${variable}=${value} is not a port.`, 'Give a whole number up to 65535.');
}

export async function requireFreePorts(ports: Ports, names = PORT_NAMES): Promise<void> {
  const free = await Promise.all(names.map((name) => isFree(ports[name])));
  const name = names.find((_, index) => !free[index]);
  if (!name) return;
  const { variable, purpose } = PORTS[name];
  const holder = await holderOf(ports[name]);
  throw new SetupError(
    'PORT_TAKEN',
    `Port ${ports[name]}, for ${purpose}, is taken${holder ? ` by ${holder}` : ''}.`,
    `Stop that program, or choose another port with ${variable} (KVP_PORT_OFFSET=1000 moves them all).`,
  );
}

/** Both ways round: some systems let a program listen on 127.0.0.1 where another has the port on all addresses. */
export async function isFree(port: number): Promise<boolean> {
  return (await canListen(port)) && !(await answers(port));
}

const canListen = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 500 });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
