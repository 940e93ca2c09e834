import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import nl from '../../i18n/nl.json';
import { show } from '../../test/show';

const rowOf = async (number: string) =>
  within((await screen.findByRole('rowheader', { name: number })).closest('tr')!);

describe('the invoices', () => {
  it('shows newest first what is owed, by when and how, and whether it was sent', async () => {
    show('/instellingen/facturatie');
    const newest = await rowOf('2026-000127');
    expect(newest.getByText(/1\.066,55/)).toBeVisible();
    expect(newest.getByText('Afschrijving rond 15 december 2026')).toBeVisible();
    expect(newest.getByText(nl.invoices.toBeSent)).toBeVisible();
    const oldest = await rowOf('2026-000012');
    expect(oldest.getByText('Overmaken uiterlijk op 31 oktober 2026')).toBeVisible();
    expect(oldest.getByText('Verstuurd op 1 oktober 2026')).toBeVisible();
  });
  it('downloads the PDF and the UBL of each', async () => {
    show('/instellingen/facturatie');
    const row = await rowOf('2026-000084');
    expect(row.getByRole('link', { name: 'PDF van factuur 2026-000084' })).toHaveAttribute(
      'href',
      '/api/billing/v1/organisations/o-1/invoices/i-2.pdf',
    );
    expect(row.getByRole('link', { name: 'UBL van factuur 2026-000084' })).toHaveAttribute(
      'href',
      '/api/billing/v1/organisations/o-1/invoices/i-2.xml',
    );
  });
  it('downloads all of them as one file (R13)', async () => {
    const { user } = show('/instellingen/facturatie');
    await rowOf('2026-000012');
    await user.click(screen.getByRole('button', { name: nl.users.download }));
    const excel = await screen.findByRole('menuitem', { name: /xlsx/ });
    expect(excel).toHaveAttribute('href', '/api/billing/v1/organisations/o-1/invoices.xlsx');
    expect(excel).toHaveTextContent('3 facturen, nieuwste eerst');
    const csv = screen.getByRole('menuitem', { name: /csv/ });
    expect(csv).toHaveAttribute('href', '/api/billing/v1/organisations/o-1/invoices.csv');
  });
  it('says so when there are none', async () => {
    show('/instellingen/facturatie', (server) => {
      server.invoices = [];
    });
    expect(await screen.findByText(nl.invoices.none)).toBeVisible();
    expect(screen.queryByRole('button', { name: nl.users.download })).toBeNull();
  });
});
