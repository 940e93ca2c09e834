import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import nl from '../../i18n/nl.json';
import { problem } from '../../test/server/FakeServer';
import { show } from '../../test/show';

const ADDRESS = '/instellingen/logboek';
const rows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1);
const asked = (server: ReturnType<typeof show>['server']) =>
  server.calls.findLast((call) => call.path.endsWith('/trail'))?.query;

describe('logboek', () => {
  it('says who did what to whom, and not who of the supplier', async () => {
    show(ADDRESS);
    expect(await screen.findByText(nl.trail.action.AUTHORIZATION_GRANTED)).toBeInTheDocument();
    expect(rows()[3]).toHaveTextContent(nl.trail.doer.EMPLOYEE);
    expect(rows()[3]).toHaveTextContent(nl.trail.action.SCAN_OPENED);
    expect(rows()[4]).toHaveTextContent(nl.trail.doer.PERSON);
  });

  it('has words for what it does not know yet', async () => {
    show(ADDRESS);
    expect(await screen.findByText(nl.trail.action.UNKNOWN)).toBeInTheDocument();
  });

  it('narrows by kind, person and period, in the address', async () => {
    const { server, user, router } = show(ADDRESS);
    await screen.findByRole('table');
    await user.selectOptions(screen.getByLabelText(nl.trail.kindFilter), nl.trail.kind.DOWNLOADS);
    expect(await screen.findByText(nl.trail.action.EXPORT_MADE)).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText(nl.trail.who), server.people[0]!.name);
    expect(router.state.location.search).toMatchObject({ soort: 'DOWNLOADS', wie: server.people[0]!.personId });
    expect(asked(server)?.get('by')).toBe(server.people[0]!.personId);
    const from = screen.getByLabelText(nl.trail.from);
    await user.type(from, '1-1-20');
    await user.tab();
    expect(from).toHaveAccessibleDescription(`${nl.trail.dateHint} ${nl.form.date}`);
    expect(asked(server)?.get('from')).toBeNull();
    await user.type(from, '27');
    await user.tab();
    expect(from).toHaveValue('01-01-2027');
    expect(await screen.findByText(nl.trail.noneFound)).toBeInTheDocument();
    expect(asked(server)?.get('from')).toBe('2027-01-01');
    await user.type(from, '9');
    expect(await screen.findByText(nl.trail.action.EXPORT_MADE)).toBeInTheDocument();
    expect(router.state.location.search).not.toHaveProperty('van');
    await user.clear(from);
    await user.type(from, '1-1-2027');
    expect(await screen.findByText(nl.trail.noneFound)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: nl.users.clearFilter }));
    expect(await screen.findByText(nl.trail.action.SCAN_OPENED)).toBeInTheDocument();
  });

  it('downloads what the filter shows (Q21)', async () => {
    const { user } = show(`${ADDRESS}?soort=MEANS&van=2026-11-01&q=joris`);
    await screen.findByRole('table');
    await user.click(screen.getByRole('button', { name: nl.users.download }));
    const csv = await screen.findByRole('menuitem', { name: /csv/ });
    expect(csv).toHaveAttribute('href', expect.stringMatching(/trail\.csv\?query=joris&from=2026-11-01&kind=MEANS$/));
  });

  it('explains what cannot be loaded, and an empty logbook', async () => {
    const refused = show(ADDRESS, (server) => server.refuse.set('/trail', problem(503, 'unavailable', 'x')));
    expect(await screen.findByText(nl.problem['503'].title)).toBeInTheDocument();
    refused.unmount();
    show(ADDRESS, (server) => (server.trail = []));
    expect(await screen.findByText(nl.trail.none)).toBeInTheDocument();
  });

  it('is for beheerders', async () => {
    show(ADDRESS, (server) => (server.who = 'user'));
    expect(await screen.findByText(nl.explain.user.title)).toBeInTheDocument();
  });
});
