import { vi } from 'vitest';
import type { FakeServer } from './FakeServer';

/** Puts the fake server behind `fetch`. */
export function installFetch(server: FakeServer) {
  vi.stubGlobal('fetch', async (input: string, init: RequestInit = {}) => {
    const url = new URL(input, 'http://localhost');
    const body = typeof init.body === 'string' ? JSON.parse(init.body) : {};
    const answer = server.handle({ method: init.method ?? 'GET', path: url.pathname, query: url.searchParams, body });
    const type = answer.status < 400 ? 'application/json' : 'application/problem+json';
    const text = answer.body === undefined ? null : JSON.stringify(answer.body);
    return new Response(answer.status === 204 ? null : text, {
      status: answer.status,
      headers: { 'content-type': type },
    });
  });
}
