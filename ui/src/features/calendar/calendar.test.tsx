import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addDays, today } from '../../i18n/format';
import nl from '../../i18n/nl.json';
import { ok, type FakeServer } from '../../test/server/FakeServer';
import { show } from '../../test/show';

const DAY = addDays(today(), 100);
const ADDRESS = `/machtigingen/verloop?maand=${DAY.slice(0, 7)}&dag=${DAY}`;
const expiring = (count: number) => (server: FakeServer) => {
  const [one] = server.authorizations;
  server.authorizations = Array.from({ length: count }, (_, i) => ({
    ...one!,
    authorizationId: `a-${i}`,
    personName: `Gebruiker ${i}`,
    endDate: DAY,
  }));
};
const renew = async (user: ReturnType<typeof show>['user']) => {
  await user.click(await screen.findByRole('button', { name: nl.calendar.renew_one.replace('{{count}}', '1') }));
  const dialog = within(await screen.findByRole('dialog', { name: nl.calendar.renewTitle }));
  await user.click(dialog.getByRole('button', { name: nl.calendar.renew_one.replace('{{count}}', '1') }));
};

describe('renewing many at once', () => {
  it('names whose machtiging was refused, and why', async () => {
    const { user, server } = show(ADDRESS, expiring(2));
    const results = [{ authorizationId: 'a-1', message: 'Hoger dan uw eigen niveau.' }];
    server.refuse.set('/authorizations/renewals', ok({ results }));
    await user.click(await screen.findByRole('checkbox', { name: /Gebruiker 1/ }));
    await renew(user);
    expect(await screen.findByText(/^Gebruiker 1 – .*: Hoger dan uw eigen niveau\.$/)).toBeVisible();
  });
  it('shows the page before when the last one is empty afterwards', async () => {
    const { user, router } = show(`${ADDRESS}&page=1`, expiring(51));
    await user.click(await screen.findByRole('checkbox', { name: /Gebruiker 50/ }));
    await renew(user);
    expect(await screen.findByText('Gebruiker 0')).toBeVisible();
    await waitFor(() => expect(router.state.location.search).not.toHaveProperty('page'));
  });
});
