import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Authorization } from '../../api/authorizations';
import nl from '../../i18n/nl.json';
import { problem, type FakeServer } from '../../test/server/FakeServer';
import { show } from '../../test/show';

const revoke = () => screen.findByRole('button', { name: /^Intrekken: machtiging CIBG/ });
const called = (server: { calls: { method: string }[] }, method: string) =>
  server.calls.some((call) => call.method === method);

describe('revoking (R98, R99, Q13)', () => {
  it('is sent at once and “Annuleer” restores it', async () => {
    const { user, server } = show('/gebruikers?open=m-2');
    await user.click(await revoke());
    expect(called(server, 'POST')).toBe(true);
    expect(await revoke()).toHaveAttribute('aria-disabled', 'true');
    await user.click(await screen.findByRole('button', { name: nl.auth.undo }));
    await waitFor(async () => expect(await revoke()).toHaveAttribute('aria-disabled', 'false'));
    expect(called(server, 'DELETE')).toBe(true);
  });
  it('says so when the server finds it too late', async () => {
    const { user, server } = show('/gebruikers?open=m-2');
    await user.click(await revoke());
    server.refuse.set('DELETE', problem(409, 'too-late', 'x'));
    await user.click(await screen.findByRole('button', { name: nl.auth.undo }));
    expect(await screen.findByText(/^Te laat/)).toBeVisible();
  });
  it('can be taken back for three seconds, whatever the clock of the computer says', async () => {
    const { user, server } = show('/gebruikers?open=m-2');
    const finalAt = new Date(Date.now() + 500).toISOString();
    const button = await revoke();
    server.refuse.set('POST', { status: 202, body: { finalAt } });
    await user.click(button);
    await screen.findByRole('button', { name: nl.auth.undo });
    expect(document.querySelector('.bm-toast progress')).toHaveAttribute('max', '3000');
  });
  it('with a key takes the focus to “Annuleer”, and back when that is gone', async () => {
    const { user } = show('/gebruikers?open=m-2');
    (await revoke()).focus();
    await user.keyboard('{Enter}');
    const undo = await screen.findByRole('button', { name: nl.auth.undo });
    expect(undo).toHaveFocus();
    expect(undo).toHaveAccessibleDescription(/wordt ingetrokken/);
    await user.keyboard('{Enter}');
    expect(await revoke()).toHaveFocus();
  });
  it('with the mouse leaves the focus where it is', async () => {
    const { user } = show('/gebruikers?open=m-2');
    await user.click(await revoke());
    await screen.findByRole('button', { name: nl.auth.undo });
    expect(await revoke()).toHaveFocus();
  });
  it('is gone after three seconds', async () => {
    const { user } = show('/gebruikers?open=m-2');
    await user.click(await revoke());
    expect(await screen.findByText(/is ingetrokken$/, {}, { timeout: 6_000 })).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Intrekken: machtiging CIBG/ })).toBeNull());
  });
});

describe('adding (R88–R91)', () => {
  it('cannot tick a service above the user’s level, and says why (R89)', async () => {
    const { user, server } = show('/gebruikers?open=m-2');
    await user.click(await screen.findByRole('button', { name: nl.auth.add }));
    const drawer = within(await screen.findByRole('dialog'));
    const tooHigh = await drawer.findByRole('checkbox', { name: /Loonheffingen/ });
    expect(tooHigh).toBeDisabled();
    expect(tooHigh).toHaveAccessibleDescription(expect.stringContaining(nl.auth.levelTooLow));
    await user.click(drawer.getByRole('checkbox', { name: /TenderNed/ }));
    await user.click(drawer.getByRole('button', { name: nl.auth.addSubmit }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const put = server.calls.find((call) => call.method === 'PUT');
    expect(put?.body).toEqual({ serviceIds: ['s-12'], meansIds: ['m-2'] });
  });
});

describe('changing the end date (R93–R97)', () => {
  it('extends with the quick choices', async () => {
    const { user, server } = show('/gebruikers?open=m-2');
    await user.click(await screen.findByRole('button', { name: new RegExp(`^${nl.auth.extend}`) }));
    const dialog = within(await screen.findByRole('dialog', { name: nl.auth.extendTitle }));
    await user.click(dialog.getByRole('button', { name: '3 jaar' }));
    await user.click(dialog.getByRole('button', { name: nl.app.save }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(called(server, 'PATCH')).toBe(true);
  });
  it('says that somebody else was first only when that is so', async () => {
    const { user, server } = show('/gebruikers?open=m-2');
    const save = async () => user.click(screen.getByRole('button', { name: nl.app.save }));
    await user.click(await screen.findByRole('button', { name: new RegExp(`^${nl.auth.extend}`) }));
    await user.click(await screen.findByRole('button', { name: '3 jaar' }));
    server.refuse.set('PATCH', problem(409, 'above-own-level', 'Hoger dan uw eigen niveau.'));
    await save();
    expect(await screen.findByText('Hoger dan uw eigen niveau.')).toBeVisible();
    server.refuse.set('PATCH', problem(409, 'changed-meanwhile', 'x'));
    await save();
    expect(await screen.findByText(nl.auth.changedMeanwhile)).toBeVisible();
  });
  it('refuses today, and the summary takes the focus', async () => {
    const { user } = show('/gebruikers?open=m-2');
    await user.click((await screen.findAllByRole('button', { name: /^Wijzig einddatum/ }))[0]!);
    const dialog = within(await screen.findByRole('dialog', { name: nl.auth.changeTitle }));
    expect(dialog.queryByRole('button', { name: '3 jaar' })).toBeNull();
    const input = dialog.getByRole('textbox', { name: nl.auth.endDate });
    await user.clear(input);
    await user.type(input, '1-1-2020');
    await user.click(dialog.getByRole('button', { name: nl.app.save }));
    expect(await dialog.findByRole('group', { name: /fout/ })).toHaveFocus();
    expect(input).toHaveAccessibleDescription(new RegExp(nl.auth.tooEarly));
  });
});

describe('what is there but gives no access', () => {
  it('says that the service left the catalogue, and does not offer to extend it', async () => {
    show('/gebruikers?open=m-2', ({ authorizations }) => {
      authorizations.find((a) => a.meansId === 'm-2' && a.expiring)!.withdrawn = true;
    });
    expect(await screen.findByText(nl.auth.withdrawn)).toBeVisible();
    expect(screen.queryByRole('button', { name: new RegExp(`^${nl.auth.extend}`) })).toBeNull();
  });
  it('says that the service asks a higher level now', async () => {
    show('/gebruikers?open=m-2', ({ authorizations }) => {
      authorizations.find((a) => a.meansId === 'm-2')!.levelTooLow = true;
    });
    expect(await screen.findByText(nl.auth.levelTooLow)).toBeVisible();
  });
  it('shows in the overview of services what left the catalogue', async () => {
    show('/machtigingen', ({ authorizations }) => {
      for (const a of authorizations) if (a.serviceId === 's-3') a.withdrawn = true;
    });
    expect(await screen.findByRole('button', { name: new RegExp(`CBS.*${nl.auth.withdrawn}`) })).toBeVisible();
  });
});

describe('a long list', () => {
  const many = (server: FakeServer, scope: Partial<Authorization> = {}) => {
    const one = server.authorizations.find((a) => a.meansId === 'm-2')!;
    server.authorizations = Array.from({ length: 120 }, (_, i) => ({
      ...one,
      ...scope,
      authorizationId: `a-${i}`,
      serviceName: `Dienst ${i}`,
      serviceId: i === 119 ? 's-12' : `many-${i}`,
    }));
  };
  it('says how many there are and has more pages', async () => {
    const { user } = show('/gebruikers?open=m-2', many);
    expect(await screen.findByRole('heading', { name: `${nl.auth.title} 120`.replace(' ', '') })).toBeVisible();
    await user.click(screen.getAllByRole('button', { name: nl.pager.next })[0]!);
    expect(await screen.findByRole('button', { name: /^Intrekken: .*Dienst 50 van/ })).toBeVisible();
  });
  it('shows the page before when its last page is emptied', async () => {
    const { user } = show('/gebruikers?open=m-2', (server) => {
      many(server);
      server.authorizations.length = 51;
    });
    await screen.findByLabelText(/^Intrekken: .*Dienst 49 van/);
    await user.click(screen.getAllByText(nl.pager.next)[0]!);
    await user.click(await screen.findByLabelText(/^Intrekken: .*Dienst 50 van/));
    expect(await screen.findByLabelText(/^Intrekken: .*Dienst 49 van/)).toBeVisible();
  });
  it('still knows what the user has on its last page, so that it is not offered again', async () => {
    const { user } = show('/gebruikers?open=m-2', many);
    await user.click(await screen.findByRole('button', { name: nl.auth.add }));
    const drawer = within(await screen.findByRole('dialog'));
    await drawer.findByRole('checkbox', { name: /Mijn Kadaster/ });
    await waitFor(() => expect(drawer.queryByRole('checkbox', { name: /TenderNed/ })).toBeNull());
  });
  it('offers for the whole company what the user has for one establishment (norm 5)', async () => {
    const { user } = show('/gebruikers?open=m-2', (server) => many(server, { establishment: '000012345601' }));
    await user.click(await screen.findByRole('button', { name: nl.auth.add }));
    expect(await screen.findByRole('checkbox', { name: /TenderNed/ })).toBeVisible();
  });
  it('is paged for who looks at the own machtigingen, and shows which act for a relation (R15)', async () => {
    show('/machtigingen', (server) => {
      server.who = 'user';
      many(server, { relation: '90004325' });
    });
    expect(await screen.findAllByText(/^Namens KvK/)).toHaveLength(50);
    expect(screen.getByRole('button', { name: nl.pager.next })).toBeEnabled();
  });
});

it('r113 keeps the start date in sight when a machtiging is about to end', async () => {
  const { user } = show('/machtigingen');
  await user.click(await screen.findByRole('button', { name: /CIBG/ }));
  expect((await screen.findAllByText(/\d{4} tot en met \d/)).length).toBeGreaterThan(0);
});
