import { existsSync, readFileSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

const root = join(process.cwd(), 'target/dist');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
  '.woff2': 'font/woff2',
};
const CSP =
  "default-src 'self'; style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=' 'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

if (!existsSync(join(root, 'assets'))) {
  throw new Error('There are no screens in target/dist: build them first, with npx vite build.');
}

/** The built pages the way the gateway gives them: strict content security policy, every route is index.html. */
export function servePage(path: string, response: ServerResponse) {
  const asked = join(root, normalize(decodeURIComponent(path)));
  const found = asked.startsWith(root) && existsSync(asked) && !statSync(asked).isDirectory();
  const file = found ? asked : join(root, 'index.html');
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-security-policy': CSP,
    'x-content-type-options': 'nosniff',
    'cache-control': path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
  });
  response.end(readFileSync(file));
}
