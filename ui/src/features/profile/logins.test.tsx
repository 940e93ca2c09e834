import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import nl from '../../i18n/nl.json';
import { show } from '../../test/show';

describe('the login history', () => {
  it('comes as a file with all of it (R25)', async () => {
    const { user } = show('/profiel/inloghistorie');
    await user.click(await screen.findByRole('button', { name: nl.users.download }));
    const excel = await screen.findByRole('menuitem', { name: /xlsx/ });
    expect(excel).toHaveAttribute('href', '/api/identity/v1/me/logins.xlsx');
    expect(excel).toHaveTextContent('43 keer');
    const csv = screen.getByRole('menuitem', { name: /csv/ });
    expect(csv).toHaveAttribute('href', '/api/identity/v1/me/logins.csv');
  });
  it('is there for a gebruiker too (R15)', async () => {
    show('/profiel/inloghistorie', (server) => {
      server.who = 'user';
    });
    expect(await screen.findByRole('button', { name: nl.users.download })).toBeVisible();
  });
});
