import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import nl from '../../i18n/nl.json';
import { problem } from '../../test/server/FakeServer';
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
  it('says what went wrong and tries again', async () => {
    const { user, server } = show('/gebruikers', (s) => s.refuse.set('GET /api/means', problem(503, 'down', 'x')));
    await screen.findByText(nl.problem['503'].text);
    server.refuse.clear();
    await user.click(screen.getByRole('button', { name: nl.app.retry }));
    await rowOf('Sanne de Wit');
  });
});

describe('the detail (3.5–3.7)', () => {
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
