import type { Request } from 'express';

const NAMES = ['localhost', '127.0.0.1', '::1', '[::1]'];

/** Whether an address to bind to, or a host name, can only be reached from this machine. */
export const isLoopbackName = (name: string): boolean => NAMES.includes(name.toLowerCase());

const isLoopbackAddress = (address: string | undefined): boolean =>
  address === '::1' || /^(::ffff:)?127\.\d+\.\d+\.\d+$/.test(address ?? '');

/** `localhost` of `localhost:3000`, `[::1]` of `[::1]:3000`. */
export const hostName = (host: string | undefined): string => (host ?? '').replace(/:\d+$/, '').toLowerCase();

/**
 * Whether a request comes from this machine and was meant for it: not through a proxy, and not from a page
 * elsewhere whose own name was made to point here (DNS rebinding).
 */
export function isFromLoopback(req: Request): boolean {
  const proxied = ['x-forwarded-for', 'x-forwarded-host', 'forwarded', 'via'].some(
    (header) => req.headers[header],
  );
  return (
    !proxied && isLoopbackAddress(req.socket.remoteAddress) && isLoopbackName(hostName(req.headers.host))
  );
}
