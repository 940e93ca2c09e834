import type { Page } from '@playwright/test';
import { FakeServer } from '../../src/test/server/FakeServer';

/** A 1×1 picture in the place of a scan. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M/wHwAEBgIApD5fRAAAAABJRU5ErkJggg==',
  'base64',
);

/** The fake services between the browser and the built pages: every test has its own. */
export async function fakeApi(page: Page, who: FakeServer['who'] = 'administrator'): Promise<FakeServer> {
  const server = new FakeServer();
  server.who = who;
  await page.route('**/oauth2/**', (route) => route.fulfill({ body: 'Keycloak' }));
  await page.route('**/logout', (route) => {
    server.who = 'nobody';
    return route.fulfill({ status: 204 });
  });
  await page.route('**/api/**', async (route) => {
    const request = route.request();
    const url = new URL(request.url());
    if (url.pathname === '/api/events')
      return route.fulfill({ status: 200, contentType: 'text/event-stream', body: ': hello\n\nretry: 60000\n\n' });
    if (/scans\/[^/]+$/.test(url.pathname)) return route.fulfill({ contentType: 'image/png', body: PIXEL });
    if (/^\/api\/(export|authorization).*\.(csv|xlsx)$|\/imports\/.*\.(csv|xlsx)$|\/file$/.test(url.pathname))
      return route.fulfill({
        contentType: 'text/csv',
        body: 'UniekID',
        headers: { 'content-disposition': 'attachment; filename="x.csv"' },
      });
    const json = request.headers()['content-type']?.includes('json');
    const body = json ? (request.postDataJSON() ?? {}) : {};
    const answer = server.handle({ method: request.method(), path: url.pathname, query: url.searchParams, body });
    return route.fulfill({
      status: answer.status,
      contentType: answer.status < 400 ? 'application/json' : 'application/problem+json',
      body: answer.body === undefined ? '' : JSON.stringify(answer.body),
    });
  });
  return server;
}
