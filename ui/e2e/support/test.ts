import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { FakeServer } from '../../src/test/server/FakeServer';
import { watchConsole } from './screen';
import { BLANK, Site } from './site';

interface Shared {
  site: { origin: string; serve: (fake: FakeServer) => void };
  /** One of each for a worker: a new window costs Chromium more than a test does. */
  visitor: BrowserContext;
  tab: Page;
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
  tab: [async ({ visitor }, provide) => provide(await visitor.newPage()), { scope: 'worker' }],
  baseURL: ({ site }, provide) => provide(site.origin),
  context: ({ visitor }, provide) => provide(visitor),
  page: async ({ tab, context }, provide, test) => {
    await tab.goto(BLANK);
    await tab.evaluate(() => [localStorage, sessionStorage].forEach((kept) => kept.clear()));
    await tab.mouse.move(0, 0);
    await provide(tab);
    tab.removeAllListeners();
    await tab.unrouteAll({ behavior: 'ignoreErrors' });
    await tab.emulateMedia({ media: null });
    await tab.setViewportSize(test.project.use.viewport!);
    await context.setOffline(false);
    await context.clearCookies();
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
