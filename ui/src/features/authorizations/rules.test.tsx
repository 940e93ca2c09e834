import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import nl from '../../i18n/nl.json';
import { manyPeople } from '../../test/server/people';
import { show } from '../../test/show';

const dialog = () => screen.findByRole('dialog');
const patches = (server: { calls: { method: string; path: string }[] }) =>
  server.calls.filter((call) => call.method === 'PATCH');

it('r88 offers “Voeg machtiging toe” for an active user only', async () => {
  const { unmount } = show('/gebruikers?open=m-2');
  expect(await screen.findByRole('button', { name: nl.auth.add })).toBeEnabled();
  unmount();
  show('/gebruikers?open=m-4');
  expect(await screen.findByText(nl.auth.notYet)).toBeVisible();
  expect(screen.queryByRole('button', { name: nl.auth.add })).toBeNull();
});

it('r90 adds the one or more that were ticked, and nothing before', async () => {
  const { user, server } = show('/gebruikers?open=m-2');
  await user.click(await screen.findByRole('button', { name: nl.auth.add }));
  const drawer = within(await dialog());
  const submit = drawer.getByRole('button', { name: nl.auth.addSubmit });
  expect(submit).toBeDisabled();
  await user.click(await drawer.findByRole('checkbox', { name: /TenderNed/ }));
  await user.click(drawer.getByRole('checkbox', { name: /CBS/ }));
  await user.click(submit);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const put = server.calls.find((call) => call.method === 'PUT');
  expect(put?.body).toEqual({ serviceIds: ['s-12', 's-3'], meansIds: ['m-2'] });
});

it('r93 r94 changes the end date of one machtiging of one user with one request', async () => {
  const { user, server } = show('/gebruikers?open=m-2');
  await user.click(await screen.findByRole('button', { name: new RegExp(`^${nl.auth.extend}`) }));
  const form = within(await dialog());
  await user.click(form.getByRole('button', { name: '1 jaar' }));
  await user.click(form.getByRole('button', { name: nl.app.save }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(patches(server)).toHaveLength(1);
});

it('r96 has its two titles, and the quick choices in the one that extends only', async () => {
  const { user } = show('/gebruikers?open=m-2');
  await user.click((await screen.findAllByRole('button', { name: /^Wijzig einddatum/ }))[0]!);
  const change = within(await screen.findByRole('dialog', { name: 'Wijzigen einddatum machtiging' }));
  expect(change.queryByRole('button', { name: '5 jaar' })).toBeNull();
  await user.click(change.getByRole('button', { name: nl.app.cancel }));
  await user.click(screen.getByRole('button', { name: new RegExp(`^${nl.auth.extend}`) }));
  const extend = within(await screen.findByRole('dialog', { name: 'Wijzigen einddatum' }));
  for (const years of ['5 jaar', '3 jaar', '1 jaar'])
    expect(extend.getByRole('button', { name: years })).toBeVisible();
});

it('r104 r105 r107 “Voeg toe” in Machtigingen leads to the services and the users, each to search in', async () => {
  const { user, router } = show('/machtigingen');
  await user.click(await screen.findByRole('link', { name: nl.users.add }));
  const service = await screen.findByRole('checkbox', { name: /CBS/ });
  expect(router.state.location.pathname).toBe('/machtigingen/toevoegen/diensten');
  await user.type(screen.getByRole('searchbox', { name: nl.auth.searchService }), 'cbs');
  await waitFor(() => expect(screen.queryByRole('checkbox', { name: /TenderNed/ })).toBeNull());
  await user.click(service);
  await user.click(screen.getByRole('button', { name: 'Voeg diensten toe' }));
  await user.type(await screen.findByRole('searchbox', { name: nl.users.search }), 'joris');
  await waitFor(() => expect(screen.queryByRole('checkbox', { name: /Sanne/ })).toBeNull());
  await user.click(await screen.findByRole('checkbox', { name: /Joris van Dalen/ }));
  expect(screen.getByRole('button', { name: 'Voeg gebruikers toe' })).toBeEnabled();
});

it('r112 r113 opens a service to its users, each with start, end, pencil and “Intrekken”', async () => {
  const { user } = show('/machtigingen');
  await user.click(await screen.findByRole('button', { name: /CIBG/ }));
  const row = within((await screen.findByText('Joris van Dalen')).closest('li')!);
  expect(row.getByText(/\d{4} tot en met \d/)).toBeVisible();
  expect(row.getByText(/Verloopt over/)).toBeVisible();
  expect(row.getByRole('button', { name: new RegExp(`^${nl.auth.extend}`) })).toBeVisible();
  expect(row.getByRole('button', { name: /^Wijzig einddatum/ })).toBeVisible();
  expect(row.getByRole('button', { name: /^Intrekken/ })).toBeVisible();
});

it('norm_6 tells what a machtiging means, what a service is for, and where to read more', async () => {
  const { user } = show('/gebruikers?open=m-2');
  await user.click(await screen.findByRole('button', { name: nl.auth.add }));
  const drawer = within(await dialog());
  expect(drawer.getByText(nl.auth.meaning)).toBeVisible();
  expect(await drawer.findByRole('checkbox', { name: /TenderNed/ })).toHaveAccessibleDescription(
    'Inloggen bij Aanbesteden van TenderNed.',
  );
  expect(drawer.getAllByRole('link', { name: new RegExp(`^${nl.auth.more}`) })[0]).toHaveAttribute(
    'href',
    'https://diensten.example/s-1',
  );
});

it('norm_9 tells when machtigingen were last used, and warns before they lapse', async () => {
  const { unmount } = show('/gebruikers?open=m-2');
  expect(await screen.findByText(/^Laatst gebruikt op/)).toBeVisible();
  unmount();
  show('/gebruikers?open=m-2', (server) => {
    server.lastUse = { lastUsed: null, lapsesOn: '2030-01-15', lapsing: true };
  });
  expect(await screen.findByText(nl.auth.neverUsed)).toBeVisible();
  expect(await screen.findByText(/vervallen ze op 15 januari 2030/)).toBeVisible();
});

it('q21 the download of Machtigingen follows what the overview of services finds', async () => {
  const { user, server } = show('/machtigingen?q=cibg');
  await user.click(await screen.findByRole('button', { name: nl.users.download }));
  const csv = await screen.findByRole('menuitem', { name: (name) => name.startsWith(nl.users.csv) });
  expect(csv).toHaveAttribute('href', expect.stringContaining('serviceQuery=cibg'));
  const counted = server.calls.filter((call) => call.path.endsWith('/authorizations'));
  expect(counted.length).toBeGreaterThan(0);
  expect(counted.every((call) => call.query.get('serviceQuery') === 'cibg')).toBe(true);
});

it('says at once that more than a thousand users cannot be chosen together', async () => {
  const { user } = show('/machtigingen/toevoegen/diensten', (server) => {
    server.people = manyPeople(1_300);
  });
  await user.click(await screen.findByRole('checkbox', { name: /CBS/ }));
  await user.click(screen.getByRole('button', { name: nl.bulk.addServices }));
  expect(await screen.findByText(/hoogstens 1\.000 gebruikers tegelijk/)).toBeVisible();
  expect(screen.getByRole('button', { name: nl.bulk.allUsers })).toBeDisabled();
});
