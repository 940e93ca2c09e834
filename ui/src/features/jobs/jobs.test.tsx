import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import nl from '../../i18n/nl.json';
import { problem, type FakeServer } from '../../test/server/FakeServer';
import { show } from '../../test/show';

function running(server: FakeServer) {
  server.jobStep = 0;
  const body = { serviceIds: ['s-1', 's-3'], meansIds: ['m-1', 'm-2'] };
  server.handle({
    method: 'POST',
    path: '/api/authorization/v1/organisations/o-1/grant-jobs',
    query: new URLSearchParams(),
    body: body as never,
  });
}

describe('a large choice being saved', () => {
  it('is found back by its address, and shows a result per pair', async () => {
    const { server } = show('/machtigingen/opdrachten/job-1', running);
    expect(await screen.findByText(nl.job.running)).toBeVisible();
    server.jobStep = 10;
    expect(await screen.findByText(nl.job.DONE.replace('{{total}}', '4'))).toBeVisible();
    expect(await screen.findAllByText('Joris van Dalen')).toHaveLength(2);
  });
  it('stops after asking, and keeps what was saved', async () => {
    const { user } = show('/machtigingen/opdrachten/job-1', running);
    await user.click(await screen.findByRole('button', { name: nl.job.stop }));
    expect(screen.getByText(nl.job.stopText)).toBeVisible();
    await user.click(screen.getByRole('button', { name: nl.job.stopConfirm }));
    await waitFor(() => expect(screen.getByText(/^Gestopt: 0 van 4/)).toBeVisible());
  });
  it('is found in the list of the company by who lost its address', async () => {
    const { user, router } = show('/machtigingen', running);
    await user.click(await screen.findByRole('link', { name: /^2 diensten voor 2 gebruikers/ }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/machtigingen/opdrachten/job-1'));
  });
  it('says so when it does not exist, or is of somebody else', async () => {
    show('/machtigingen/opdrachten/job-9', (server) => server.refuse.set('grant-jobs', problem(404, 'not-found', 'x')));
    expect(await screen.findByText(nl.problem['404'].text)).toBeVisible();
  });
  it('is not asked for again when it is gone, and is while the server is only away', async () => {
    const { server } = show('/machtigingen/opdrachten/job-1', running);
    await screen.findByText(nl.job.running);
    server.refuse.set('grant-jobs', problem(503, 'down', 'x'));
    expect(await screen.findByText(nl.job.stuck)).toBeVisible();
    server.refuse.set('grant-jobs', problem(404, 'not-found', 'x'));
    expect(await screen.findByText(nl.problem['404'].text)).toBeVisible();
    const asked = () => server.calls.filter(({ path }) => path.endsWith('/grant-jobs/job-1')).length;
    const before = asked();
    await new Promise((passed) => setTimeout(passed, 1_500));
    expect(asked()).toBe(before);
  });
});
