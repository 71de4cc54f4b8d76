import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** Nothing but this server's own styles, images and forms; no scripts at all. */
export function securityHeaders(publicUrl: string): RequestHandler {
  const https = publicUrl.startsWith('https:');
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // Addresses hold case numbers; other sites need not see them.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: https,
  });
  return (req, res, next) => {
    // Pages hold personal data: neither the browser nor anything between keeps them.
    res.set('Cache-Control', 'no-store');
    protect(req, res, next);
  };
}
