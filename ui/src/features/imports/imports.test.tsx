import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import nl from '../../i18n/nl.json';
import { FakeUpload, installUpload } from '../../test/FakeUpload';
import { problem, type FakeServer } from '../../test/server/FakeServer';
import { authorizationRows, makeImport, userRows } from '../../test/server/imports';
import { show } from '../../test/show';
import { refusalOfSheet } from './sheet';

const authorizations = (server: FakeServer) => void (server.import = makeImport(authorizationRows()));
const users = (server: FakeServer) => void (server.import = makeImport(userRows()));
const row = (text: string) => screen.getByText(text).closest('li')!;

describe('a file to import', () => {
  it('is refused here when it cannot be one', () => {
    expect(refusalOfSheet({ name: 'a.xls', size: 9 })).toBe('import.oldExcel');
    expect(refusalOfSheet({ name: 'a.pdf', size: 9 })).toBe('import.wrongType');
    expect(refusalOfSheet({ name: 'a.csv', size: 5 * 1024 * 1024 + 1 })).toBe('document.tooLarge');
    expect(refusalOfSheet({ name: 'a.csv', size: 0 })).toBe('document.emptyFile');
    expect(refusalOfSheet({ name: 'A.XLSX', size: 5 * 1024 * 1024 })).toBeUndefined();
  });
  it('has a sample, beside the download of the overview', async () => {
    const { user } = show('/machtigingen');
    await user.click(await screen.findByRole('link', { name: nl.import.button }));
    const sample = await screen.findByRole('link', { name: nl.import.sample.replace('{{type}}', 'csv') });
    expect(sample).toHaveAttribute('href', '/api/authorization/v1/organisations/o-1/imports/sample.csv');
  });
});

describe('a file being sent', () => {
  const send = async () => {
    installUpload();
    const view = show('/machtigingen/importeren?org=o-1');
    await view.user.upload(await screen.findByLabelText(nl.import.file), new File(['x'], 'machtigingen.csv'));
    await waitFor(() => expect(FakeUpload.last).toBeDefined());
    return view;
  };
  it('says that the server cannot be reached when the connection is lost', async () => {
    await send();
    act(() => FakeUpload.last?.onerror());
    expect(await screen.findByText(nl.problem.unreachable)).toBeVisible();
  });
  it('is not sent on when one goes to another company, and opens nothing there', async () => {
    const { router } = await send();
    const sent = FakeUpload.last;
    await act(() => router.navigate({ to: '.', search: { org: 'o-2' } } as never));
    await waitFor(() => expect(sent?.aborted).toBe(true));
    await act(async () => sent?.arrive({ id: 'i-1' }));
    expect(router.state.location.pathname).toBe('/machtigingen/importeren');
    expect(screen.getByLabelText(nl.import.file)).toBeEnabled();
  });
});

describe('the dry run', () => {
  it('shows old and new, and why a row is refused; nothing is done yet', async () => {
    const { server, user } = show('/machtigingen/importeren/i-1', authorizations);
    await screen.findByText('Sanne de Vries – Loonheffingen');
    expect(row('Sanne de Vries – Loonheffingen')).toHaveTextContent(/30-06-2027.*→.*31-12-2029/);
    await user.click(screen.getByRole('button', { name: new RegExp(`^${nl.import.outcome.REFUSED}`) }));
    await waitFor(() => expect(screen.queryByText('Sanne de Vries – Loonheffingen')).toBeNull());
    expect(await screen.findByText(/niet gevonden bij dit bedrijf/)).toBeVisible();
    expect(server.calls.some(({ path }) => path.endsWith('/application'))).toBe(false);
  });
  it('is not asked for again when it is not there any more', async () => {
    const { server } = show('/machtigingen/importeren/i-9', ({ refuse }) =>
      refuse.set('/imports/', problem(404, 'not-found', 'x')),
    );
    expect(await screen.findByText(nl.problem['404'].text)).toBeVisible();
    const asked = () => server.calls.filter(({ path }) => path.endsWith('/imports/i-9')).length;
    const before = asked();
    await new Promise((passed) => setTimeout(passed, 1_500));
    expect(asked()).toBe(before);
  });
  it('is applied when one says so, with progress and a result per row', async () => {
    const { server, user } = show('/machtigingen/importeren/i-1', authorizations);
    server.jobStep = 10;
    await user.click(
      await screen.findByRole('button', { name: nl.import.apply_other.replace('{{count}}', '2') }),
    );
    expect(await screen.findByText(/^De import is klaar: 1 nieuw en 1 gewijzigd/)).toBeVisible();
    expect(screen.getByRole('link', { name: nl.import.resultFile.replace('{{type}}', 'xlsx') })).toBeVisible();
  });
  it('is thrown away when one does not want it', async () => {
    const { server, user, router } = show('/machtigingen/importeren/i-1', authorizations);
    await user.click(await screen.findByRole('button', { name: nl.import.discard }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/machtigingen/importeren'));
    expect(server.import).toBeUndefined();
  });
  it('says what the server refuses, and stays', async () => {
    const { server, user } = show('/machtigingen/importeren/i-1', authorizations);
    server.refuse.set('/application', problem(409, 'import-applied', 'Deze import is al uitgevoerd.'));
    await user.click(
      await screen.findByRole('button', { name: nl.import.apply_other.replace('{{count}}', '2') }),
    );
    expect(await screen.findByText('Deze import is al uitgevoerd.')).toBeVisible();
  });
  it('can be stopped while it is applied', async () => {
    const { server, user } = show('/machtigingen/importeren/i-1', (fake) => {
      authorizations(fake);
      fake.jobStep = 0;
      fake.import!.found.state = 'APPLYING';
    });
    await user.click(await screen.findByRole('button', { name: nl.import.stop }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: nl.job.stopConfirm }));
    expect(await screen.findByText(/^Gestopt: 0 van 4 rijen/)).toBeVisible();
    expect(server.import?.found.state).toBe('CANCELLED');
  });
});

describe('users from a file', () => {
  it('cost money, which one sees and agrees to first (R51, R52)', async () => {
    const { server, user } = show('/gebruikers/importeren/i-1', users);
    const go = await screen.findByRole('button', { name: nl.import.apply_other.replace('{{count}}', '2') });
    await screen.findByText(nl.import.termsTotal, { exact: false });
    await user.click(go);
    expect((await screen.findAllByText(nl.wizard.agreeRequired)).length).toBeGreaterThan(0);
    await user.click(screen.getByRole('checkbox', { name: nl.import.agree_other.replace('{{count}}', '2') }));
    server.jobStep = 10;
    await user.click(go);
    await screen.findByText(/^De import is klaar: 2 nieuw/);
    const sent = server.calls.find(({ path }) => path.endsWith('/application'));
    expect(sent?.body).toMatchObject({ agreed: true, contractYears: 1, quoteId: expect.any(String) });
  });
});
