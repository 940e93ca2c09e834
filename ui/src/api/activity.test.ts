// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { isBackground } from './activity';
import { lastRequestAt, request } from './http';

const headersOf = (fetcher: ReturnType<typeof vi.fn>) => fetcher.mock.lastCall?.[1]?.headers as Record<string, string>;

it('marks what the screen asks by itself, so that it does not keep the session alive', async () => {
  const fetcher = vi.fn(async () => new Response('{}'));
  vi.stubGlobal('fetch', fetcher);
  vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] });
  expect(isBackground()).toBe(true);
  await request('/api/x');
  expect(headersOf(fetcher)).toMatchObject({ 'X-Background': '1' });
  const before = lastRequestAt();

  window.dispatchEvent(new Event('keydown'));
  await request('/api/session');
  expect(lastRequestAt()).toBe(before);
  await request('/api/x');
  expect(headersOf(fetcher)).not.toHaveProperty('X-Background');
  expect(lastRequestAt()).toBe(Date.now());
});
