import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { fromLsof, fromSs } from '../../camunda/port-holder.ts';
import { PORT_NAMES, PORTS, isFree, portsFrom, requireFreePorts } from '../../camunda/ports.ts';

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

const listen = (host: string): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, host, () => resolve((server.address() as AddressInfo).port));
    servers.push(server);
  });

describe('ports', () => {
  it('are the usual ones unless told otherwise, and all different', () => {
    const ports = portsFrom({});
    expect(ports).toMatchObject({ grpc: 26500, rest: 8088, web: 8080, store: 9200, monitor: 9600 });
    expect(new Set(Object.values(ports)).size).toBe(PORT_NAMES.length);
  });

  it('can be moved together or one by one; the caller has the last word', () => {
    const ports = portsFrom({ KVP_PORT_OFFSET: '1000', KVP_PORT_WEB: '8181' }, { rest: 7000 });
    expect(ports).toMatchObject({ grpc: 27500, web: 8181, rest: 7000, webMonitor: 10601 });
  });

  it.each(['abc', '70000', '0', '12.5'])('does not take "%s" for a port', (value) => {
    expect(() => portsFrom({ KVP_PORT_GRPC: value })).toThrow(`KVP_PORT_GRPC=${value} is not a port.`);
  });

  it('does not move to where no browser follows, or beyond the last port', () => {
    expect(() => portsFrom({ KVP_PORT_OFFSET: '2000' })).toThrow(
      'KVP_PORT_OFFSET=2000 would move Tasklist and Operate to 10080: browsers refuse that port.',
    );
    expect(() => portsFrom({ KVP_PORT_OFFSET: '60000' })).toThrow('there is no such port');
    expect(() => portsFrom({ KVP_PORT_WEB: '6000' })).toThrow('KVP_PORT_WEB=6000');
  });

  it('are refused by the fetch of Node where we say so', async () => {
    await expect(fetch('http://127.0.0.1:10080')).rejects.toMatchObject({
      cause: { message: 'bad port' },
    });
  });

  it.each(['127.0.0.1', '0.0.0.0'])('sees that a program listens on %s', async (host) => {
    const port = await listen(host);
    expect(await isFree(port)).toBe(false);
    await new Promise((done) => servers.pop()!.close(done));
    expect(await isFree(port)).toBe(true);
  });

  it('names the taken port, its purpose and the variable that moves it', async () => {
    const ports = portsFrom({}, { web: await listen('127.0.0.1') });
    const failure = requireFreePorts(ports, ['web']);
    await expect(failure).rejects.toMatchObject({ code: 'PORT_TAKEN' });
    await expect(failure).rejects.toThrow(
      new RegExp(`Port ${ports.web}, for ${PORTS.web.purpose}, is taken`),
    );
    await expect(failure).rejects.toThrow('KVP_PORT_WEB');
  });

  it('reads the holder from what the system tells', () => {
    expect(fromLsof('p4711\ncjava\nf10\n')).toBe('java (process 4711)');
    expect(fromSs('LISTEN 0 4096 *:26500 *:* users:(("java",pid=5959,fd=542))')).toBe('java (process 5959)');
    expect(fromLsof('')).toBeNull();
    expect(fromSs('')).toBeNull();
  });
});
