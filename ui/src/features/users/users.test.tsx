import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import nl from '../../i18n/nl.json';
import { problem, type FakeServer } from '../../test/server/FakeServer';
import { manyPeople } from '../../test/server/people';
import { show } from '../../test/show';

const name = (text: string, value: string) => text.replace('{{name}}', value);
const rowOf = async (person: string) =>
  (await screen.findByRole('rowheader', { name: new RegExp(person) })).closest('tr')!;

describe('the overview (3.1)', () => {
  it('shows role, level, status and who I am (R35–R38)', async () => {
    show('/gebruikers');
    const row = within(await rowOf('Sanne de Wit'));
    for (const text of [nl.users.self, nl.role.ADMINISTRATOR, 'EH3', nl.status.ACTIVE])
      expect(row.getByText(text)).toBeVisible();
    expect(screen.getAllByText(nl.users.self)).toHaveLength(1);
  });
  it('filters by status at the server and keeps it in the address', async () => {
    const { user, router } = show('/gebruikers');
    await rowOf('Sanne de Wit');
    await user.click(screen.getByRole('button', { name: /Activatie verlopen 1/ }));
    await rowOf('Noor Jansen');
    await waitFor(() => expect(screen.queryByText('Joris van Dalen')).toBeNull());
    expect(router.state.location.search).toMatchObject({ status: 'ACTIVATION_EXPIRED', org: 'o-1' });
  });
  it('searches without minding accents and says how many (R22)', async () => {
    const { user } = show('/gebruikers');
    await rowOf('Sanne de Wit');
    await user.click(screen.getByRole('button', { name: nl.users.search }));
    await user.type(screen.getByRole('searchbox', { name: nl.users.search }), 'omer');
    await rowOf('Ömer Demir');
    expect(await screen.findByText('1 gebruiker gevonden')).toBeInTheDocument();
  });
  it('downloads what the filter shows (R23)', async () => {
    const { user } = show('/gebruikers?status=ACTIVE&q=van');
    await screen.findAllByRole('rowheader');
    await user.click(screen.getByRole('button', { name: nl.users.download }));
    const item = await screen.findByRole('menuitem', { name: /csv/ });
    expect(item).toHaveAttribute('href', '/api/export/v1/organisations/o-1/means.csv?query=van&status=ACTIVE');
  });
  it('downloads only who has a machtiging that expires soon, when that is what is shown (Q21)', async () => {
    const { user } = show('/gebruikers?expiring=true');
    await screen.findAllByRole('rowheader');
    await user.click(screen.getByRole('button', { name: nl.users.download }));
    const item = await screen.findByRole('menuitem', { name: /csv/ });
    expect(item).toHaveAttribute('href', '/api/export/v1/organisations/o-1/means.csv?expiring=true');
  });
  it('shows the last page there is when the address names one that is no more', async () => {
    const { router } = show('/gebruikers?page=7');
    await waitFor(() => expect(router.state.location.search).toMatchObject({ page: 1 }));
    expect(await screen.findAllByRole('rowheader')).toHaveLength(20);
  });
  it('says what went wrong and tries again', async () => {
    const { user, server } = show('/gebruikers', (s) => s.refuse.set('GET /api/means', problem(503, 'down', 'x')));
    await screen.findByText(nl.problem['503'].text);
    server.refuse.clear();
    await user.click(screen.getByRole('button', { name: nl.app.retry }));
    await rowOf('Sanne de Wit');
  });
});

describe('authorizations that expire soon (R85)', () => {
  const expiring = (count: number) => (server: FakeServer) => {
    server.people = manyPeople(300);
    const [one] = server.authorizations;
    server.authorizations = server.people
      .slice(0, count)
      .map((p) => ({ ...one!, authorizationId: `a-${p.meansId}`, meansId: p.meansId, expiring: true }));
  };
  it('shows all 201 users of a large company, page by page', async () => {
    const { server } = show('/gebruikers?expiring=true', expiring(201));
    await rowOf('Sanne de Wit');
    const asked = server.calls.findLast(({ path }) => path.endsWith('/means/selection'));
    expect(asked?.body.ids).toHaveLength(201);
    expect(await screen.findByText('201 gebruikers gevonden')).toBeInTheDocument();
  });
  it('shows nobody when nothing expires', async () => {
    show('/gebruikers?expiring=true', expiring(0));
    expect(await screen.findByRole('heading', { name: nl.users.noneFound })).toBeVisible();
  });
});

describe('the detail (3.5–3.7)', () => {
  it('sends a new letter for a higher level that waits (R80, Q19)', async () => {
    const { user } = show('/gebruikers?open=m-2', (server) => {
      const means = server.people[1]!;
      means.mutationPending = true;
      means.mutation = {
        mutationId: 'mu-2',
        kind: 'LEVEL_CHANGE',
        state: 'AWAITING_ACTIVATION',
        requestedOn: '2026-11-01',
        level: 'EH3',
        activateBy: '2026-12-24',
      };
    });
    await user.click(await screen.findByRole('button', { name: nl.timeline.newLetter }));
    expect(await screen.findByText(name(nl.timeline.letterSent, 'Joris van Dalen'))).toBeVisible();
  });
  it('tells when an end was planned and taken back, with its day (Q18)', async () => {
    const { user } = show('/gebruikers?open=m-2', (server) => {
      server.people[1]!.timeline = [
        { at: '2026-11-01T09:00:00Z', what: 'END_SCHEDULED', note: '2026-12-31' },
        { at: '2026-11-02T09:00:00Z', what: 'END_CANCELLED', note: '2026-12-31' },
      ];
    });
    await user.click(await screen.findByText(/^Geschiedenis/));
    expect(screen.getByText(nl.happened.END_CANCELLED)).toBeVisible();
    expect(screen.getAllByText('31 december 2026')).toHaveLength(2);
  });
  it('offers a new letter when the activation has lapsed (R80)', async () => {
    const { user } = show('/gebruikers?open=m-10');
    await user.click(await screen.findByRole('button', { name: nl.timeline.newLetter }));
    expect(await screen.findByText(name(nl.timeline.letterSent, 'Noor Jansen'))).toBeVisible();
    expect(within(await rowOf('Noor Jansen')).getByText(nl.status.AWAITING_ACTIVATION)).toBeVisible();
  });
  it('explains why an administrator’s mobile number may not be changed (R86)', async () => {
    const { user } = show('/gebruikers?open=m-3');
    const pencil = await screen.findByRole('button', { name: new RegExp(nl.contact.notAdministrator) });
    await user.click(pencil);
    expect(within(await screen.findByRole('dialog')).getByText(nl.contact.notAdministrator)).toBeVisible();
  });
});

describe('who may not manage', () => {
  it('a regular user gets an explanation and his own authorizations (R15)', async () => {
    show('/gebruikers', (s) => (s.who = 'user'));
    expect(await screen.findByText(nl.explain.user.text)).toBeVisible();
    expect(screen.queryByRole('link', { name: nl.nav.users })).toBeNull();
  });
  it('below EH2+ a page that explains (R17)', async () => {
    show('/gebruikers', (s) => (s.who = 'low'));
    expect(await screen.findByText(nl.explain.loginTooLow.text)).toBeVisible();
  });
  it('a session that ends shows the way in', async () => {
    const { server, user } = show('/gebruikers');
    await rowOf('Sanne de Wit');
    server.refuse.set('/api/means', problem(401, 'unauthorized', 'x'));
    await user.click(screen.getByRole('button', { name: /Activatie verlopen 1/ }));
    expect(await screen.findByText(nl.landing.ended)).toBeVisible();
    expect(screen.getByRole('link', { name: nl.landing.login })).toHaveAttribute(
      'href',
      '/oauth2/authorization/keycloak',
    );
  });
});
