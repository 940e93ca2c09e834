import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { FakeServer } from '../../src/test/server/FakeServer';
import { servePage } from './pages';

/** A 1×1 picture in the place of a scan. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M/wHwAEBgIApD5fRAAAAABJRU5ErkJggg==',
  'base64',
);
const FILE = /^\/api\/(export|authorization|means|billing|identity).*\.(csv|xlsx)$|\/file$/;

const axe = readFileSync('node_modules/axe-core/axe.min.js');
/** What judges a screen. */
export const AXE = '/axe.js';

/** A page without anything, where what the console remembers can be forgotten. */
export const BLANK = '/leeg.html';

/** What the gateway is to the browser: the built pages and, behind `/api`, the fake services of the test that runs now. */
export class Site {
  services = new FakeServer();
  private readonly http = createServer((request, response) => void this.handle(request, response));

  async open() {
    await new Promise<void>((listening) => this.http.listen(0, '127.0.0.1', listening));
    return `http://127.0.0.1:${(this.http.address() as AddressInfo).port}`;
  }

  close() {
    this.http.closeAllConnections();
    this.http.close();
  }

  private async handle(request: IncomingMessage, response: ServerResponse) {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === BLANK) return response.setHeader('content-type', 'text/html').end('<!doctype html>');
    if (pathname === AXE)
      return response
        .writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'max-age=31536000, immutable' })
        .end(axe);
    if (pathname.startsWith('/api/')) return this.answer(request, pathname, searchParams, response);
    if (pathname.startsWith('/oauth2/')) return response.end('Keycloak');
    if (pathname.endsWith('/logout')) {
      this.services.who = 'nobody';
      return response.writeHead(204).end();
    }
    servePage(pathname, response);
  }

  private async answer(request: IncomingMessage, path: string, query: URLSearchParams, response: ServerResponse) {
    if (path === '/api/events')
      return response.writeHead(200, { 'content-type': 'text/event-stream' }).end(': hello\n\nretry: 60000\n\n');
    if (/scans\/[^/]+$/.test(path)) return response.writeHead(200, { 'content-type': 'image/png' }).end(PIXEL);
    if (FILE.test(path))
      return response
        .writeHead(200, { 'content-type': 'text/csv', 'content-disposition': 'attachment; filename="x.csv"' })
        .end('UniekID');
    const sent = await text(request);
    const json = request.headers['content-type']?.includes('json') && sent !== '';
    const body = json ? JSON.parse(sent) : {};
    const answer = this.services.handle({ method: request.method ?? 'GET', path, query, body });
    response.writeHead(answer.status, {
      'content-type': answer.status < 400 ? 'application/json' : 'application/problem+json',
      'cache-control': 'no-store',
    });
    response.end(answer.body === undefined ? '' : JSON.stringify(answer.body));
  }
}
