import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import nl from '../../i18n/nl.json';
import { problem } from '../../test/server/FakeServer';
import { show } from '../../test/show';

const revoke = () => screen.findByRole('button', { name: /^Intrekken: machtiging CIBG/ });
const called = (server: { calls: { method: string }[] }, method: string) =>
  server.calls.some((call) => call.method === method);

describe('revoking (R98, R99, Q13)', () => {
  it('is sent at once and “Annuleer” restores it', async () => {
    const { user, server } = show('/gebruikers?open=m-2');
    await user.click(await revoke());
    expect(called(server, 'POST')).toBe(true);
    expect(await revoke()).toBeDisabled();
    await user.click(await screen.findByRole('button', { name: nl.auth.undo }));
    await waitFor(async () => expect(await revoke()).toBeEnabled());
    expect(called(server, 'DELETE')).toBe(true);
  });
  it('says so when the server finds it too late', async () => {
    const { user, server } = show('/gebruikers?open=m-2');
    await user.click(await revoke());
    server.refuse.set('DELETE', problem(409, 'too-late', 'x'));
    await user.click(await screen.findByRole('button', { name: nl.auth.undo }));
    expect(await screen.findByText(/^Te laat/)).toBeVisible();
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
    expect(tooHigh).toHaveAccessibleDescription(nl.auth.levelTooLow);
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
