import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import nl from '../i18n/nl.json';
import type { FakeServer } from '../test/server/FakeServer';
import { show } from '../test/show';

/** Administrator of the bakery, a regular user of the mill. */
function userOfTheMill(server: FakeServer) {
  const me = server.me.bind(server);
  server.me = () => {
    const all = me();
    return {
      ...all,
      organisations: all.organisations.map((o) => (o.organisationId === 'o-2' ? { ...o, role: 'USER' } : o)),
    };
  };
}

describe('the company one chose (Q2)', () => {
  it('stays when one presses the logo, which goes to the start screen of that company', async () => {
    const { user, router } = show('/machtigingen?org=o-2', userOfTheMill);
    await screen.findByRole('heading', { name: nl.nav.myAuthorizations });
    await user.click(screen.getByRole('link', { name: new RegExp(nl.app.name) }));
    await waitFor(() => expect(router.state.location).toMatchObject({ pathname: '/machtigingen', search: { org: 'o-2' } }));
  });
  it('stays when one goes to the beginning from an address that does not exist', async () => {
    const { user, router } = show('/bestaat-niet?org=o-2');
    await user.click(await screen.findByRole('link', { name: nl.notFound.home }));
    await waitFor(() => expect(router.state.location).toMatchObject({ pathname: '/gebruikers', search: { org: 'o-2' } }));
  });
  it('is the first one when it is not known', async () => {
    const { router } = show('/?org=o-9', userOfTheMill);
    await waitFor(() => expect(router.state.location).toMatchObject({ pathname: '/gebruikers', search: { org: 'o-1' } }));
  });
});

describe('another company', () => {
  it('leaves nothing of the previous one on the screen while its own is on the way', async () => {
    const { router } = show('/machtigingen');
    await screen.findByRole('button', { name: /CIBG/ });
    const answer = fetch;
    vi.stubGlobal('fetch', (path: string, init?: RequestInit) =>
      path.includes('organisations/o-2/') ? new Promise(() => {}) : answer(path, init),
    );
    await act(() => router.navigate({ to: '.', search: { org: 'o-2' } } as never));
    await screen.findAllByText('Molen De Hoop B.V.');
    await waitFor(() => expect(screen.queryByRole('button', { name: /CIBG/ })).toBeNull());
  });
});
