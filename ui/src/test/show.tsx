import { createMemoryHistory } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App, makeQueryClient } from '../app/App';
import { makeRouter } from '../app/routes';
import { FakeServer } from './server/FakeServer';
import { installFetch } from './server/install';

/** The whole application at an address, with the fake services behind it. */
export function show(path: string, prepare: (server: FakeServer) => void = () => {}) {
  const server = new FakeServer();
  prepare(server);
  installFetch(server);
  const router = makeRouter({ history: createMemoryHistory({ initialEntries: [path] }) });
  const client = makeQueryClient();
  const view = render(<App router={router} client={client} />);
  return { ...view, server, router, client, user: userEvent.setup() };
}
