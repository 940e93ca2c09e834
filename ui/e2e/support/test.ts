import { test as base, type BrowserContext } from '@playwright/test';
import { FakeServer } from '../../src/test/server/FakeServer';
import { watchConsole } from './screen';
import { Site } from './site';

interface Shared {
  site: { origin: string; serve: (fake: FakeServer) => void };
  /** One for each worker: the pages are fetched and compiled once, not for each test. */
  visitor: BrowserContext;
}

/** A page with the fake services behind it, and nothing of earlier tests; `server.who` may be set before going anywhere. */
export const test = base.extend<{ server: FakeServer }, Shared>({
  site: [
    async ({}, provide) => {
      const site = new Site();
      await provide({ origin: await site.open(), serve: (fake) => (site.services = fake) });
      site.close();
    },
    { scope: 'worker' },
  ],
  visitor: [
    async ({ browser, site }, provide, worker) => {
      const { contextOptions, locale, timezoneId, viewport } = worker.project.use;
      const visitor = await browser.newContext({ ...contextOptions, locale, timezoneId, viewport, baseURL: site.origin });
      await provide(visitor);
      await visitor.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, provide) => provide(site.origin),
  context: async ({ visitor }, provide) => {
    await visitor.setStorageState({ cookies: [], origins: [] });
    await visitor.setOffline(false);
    await provide(visitor);
  },
  page: async ({ context }, provide) => {
    const page = await context.newPage();
    await provide(page);
    await page.close();
  },
  server: [
    async ({ page, site }, provide) => {
      const wrong = watchConsole(page);
      const server = new FakeServer();
      site.serve(server);
      await provide(server);
      base.expect(wrong).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect } from '@playwright/test';
