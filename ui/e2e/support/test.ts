import { test as base } from '@playwright/test';
import { FakeServer } from '../../src/test/server/FakeServer';
import { fakeApi } from './fakeApi';
import { watchConsole } from './screen';

/** A page with the fake services behind it; `server.who` may be set before going anywhere. */
export const test = base.extend<{ server: FakeServer }>({
  server: [
    async ({ page }, provide) => {
      const wrong = watchConsole(page);
      const server = await fakeApi(page);
      await provide(server);
      base.expect(wrong).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect } from '@playwright/test';
