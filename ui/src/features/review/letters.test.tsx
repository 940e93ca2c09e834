import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import nl from '../../i18n/nl.json';
import { problem } from '../../test/server/FakeServer';
import { show } from '../../test/show';

const employee = (server: ReturnType<typeof show>['server']) => {
  server.who = 'employee';
};

describe('letters to print', () => {
  it('are reached from the desk: what the printer has not taken over, with until when one may activate', async () => {
    const { user } = show('/behandeling', employee);
    await user.click(await screen.findByRole('link', { name: nl.letters.title }));
    const letters = within(await screen.findByRole('table', { name: nl.letters.activation }));
    expect(letters.getByRole('rowheader', { name: 'ZB-QRTS-1182' })).toBeVisible();
    expect(letters.getByText('23 december 2026')).toBeVisible();
    const invoices = within(await screen.findByRole('table', { name: nl.letters.invoices }));
    expect(invoices.getByRole('rowheader', { name: '2026-000127' })).toBeVisible();
  });
  it('says so when all are printed, and when a list cannot be loaded', async () => {
    show('/behandeling/brieven', (server) => {
      employee(server);
      server.letters = [];
      server.refuse.set('/waiting-invoices', problem(503, 'unavailable', 'x'));
    });
    expect(await screen.findByText(nl.letters.none)).toBeVisible();
    expect(await screen.findByText(nl.problem['503'].title)).toBeVisible();
  });
  it('is for medewerkers only', async () => {
    const { server } = show('/behandeling/brieven');
    expect(await screen.findByText(nl.explain.employee.title)).toBeVisible();
    expect(server.calls.some((call) => call.path.includes('/waiting-'))).toBe(false);
  });
});
