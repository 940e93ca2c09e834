import { UserRow } from './pages/UserRow';
import { expectGoodScreen } from './support/screen';
import { expect, test } from './support/test';
import { t } from './support/texts';

test('R84, R85, R88–R99 machtigingen in het detail: toevoegen, verlengen en intrekken', async ({ page }) => {
  await page.goto('/gebruikers?open=m-2');
  const shown = page.getByRole('region', { name: t('auth.title') }).getByRole('listitem');
  await expect(shown.filter({ hasText: 'NVWA' })).toContainText(/Geldig tot en met/);
  await expect(shown.filter({ hasText: 'CIBG' })).toContainText(/Verloopt over 20 dagen/);
  await expect(shown.filter({ hasText: 'CIBG' }).getByRole('button', { name: /^Verleng machtiging/ })).toBeVisible();
  await expect(shown.filter({ hasText: 'NVWA' }).getByRole('button', { name: /^Verleng machtiging/ })).toHaveCount(0);
  await page.getByRole('button', { name: t('auth.add') }).click();
  await expect(page.getByRole('checkbox', { name: /Loonheffingen/ })).toBeDisabled();
  await page.getByRole('checkbox', { name: /TenderNed/ }).check();
  await expectGoodScreen(page, 'machtiging-toevoegen');
  await page.getByRole('button', { name: t('auth.addSubmit') }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Intrekken: machtiging TenderNed/ })).toBeVisible();

  await page.getByRole('button', { name: /^Verleng machtiging: CIBG/ }).click();
  await page.getByRole('button', { name: '5 jaar' }).click();
  await expectGoodScreen(page, 'machtiging-verlengen');
  await page.getByRole('button', { name: t('app.save') }).click();
  await expect(page.getByRole('button', { name: /^Verleng machtiging: CIBG/ })).toHaveCount(0);

  const revoke = page.getByRole('button', { name: /^Intrekken: machtiging CIBG/ });
  await revoke.click();
  await page.getByRole('button', { name: t('auth.undo'), exact: true }).click();
  await expect(revoke).toBeEnabled();
  await revoke.click();
  await expectGoodScreen(page, 'machtiging-intrekken');
  await expect(revoke).toHaveCount(0, { timeout: 8_000 });
});

test('R104–R111 “Voeg toe”: diensten en gebruikers zoeken en kiezen, einddatum, en het verschil vooraf', async ({
  page,
  server,
}) => {
  await page.goto('/machtigingen');
  await page
    .getByRole('link', { name: t('users.add') })
    .filter({ visible: true })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: t('bulk.title.diensten') })).toBeVisible();
  await page.getByRole('searchbox', { name: t('auth.searchService') }).fill('data');
  await expect(page.getByRole('checkbox', { name: /Loonheffingen/ })).toHaveCount(0);
  await page.getByRole('checkbox', { name: /CBS/ }).check();
  await page.getByRole('button', { name: t('bulk.addServices') }).click();
  await page.getByRole('searchbox', { name: t('users.search') }).fill('horst');
  await expect(page.getByRole('checkbox', { name: /Sanne de Wit/ })).toHaveCount(0);
  await expect(page.getByRole('checkbox', { name: /Willem ter Horst/ })).toBeDisabled();
  await expect(page.getByText(t('bulk.levelTooLow')).first()).toBeVisible();
  await page.getByRole('searchbox', { name: t('users.search') }).fill('');
  await page.getByRole('checkbox', { name: /Sanne de Wit/ }).check();
  await page.getByRole('checkbox', { name: /Joris van Dalen/ }).check();
  await expectGoodScreen(page, 'bulk-gebruikers');
  await page.getByRole('button', { name: t('bulk.addUsers') }).click();
  await expectGoodScreen(page, 'bulk-einddatum');
  await page.getByRole('button', { name: t('bulk.chooseEndDate') }).click();
  await expect(page.getByText(t('bulk.kind.LONGER'), { exact: true }).first()).toBeVisible();
  await expectGoodScreen(page, 'bulk-controle');
  await page.getByRole('button', { name: t('auth.addSubmit') }).click();
  await expect(page).toHaveURL(/\/machtigingen\?/);
  expect(server.calls.find((call) => call.method === 'PUT')?.body).toMatchObject({
    serviceIds: ['s-3'],
    meansIds: ['m-1', 'm-2'],
  });
});

test('Q20 een mutatie in behandeling houdt andere mutaties tegen, het intrekken van een machtiging niet', async ({
  page,
  server,
}) => {
  const koen = server.people[16]!;
  const own = server.authorizations.find((a) => a.meansId === koen.meansId)!;
  await page.goto('/gebruikers?q=koen&open=m-17');
  await expect(page.getByText(t('mutation.blocks')).first()).toBeVisible();
  await new UserRow(page, koen.name).menu();
  for (const key of ['level', 'link', 'role'])
    await expect(page.getByRole('menuitem', { name: t(`menu.${key}`) })).toContainText(t('mutation.blocks'));
  await page.keyboard.press('Escape');
  const name = new RegExp(`^Intrekken: machtiging ${own.provider} – ${own.serviceName} van ${koen.name}`);
  await page.getByRole('button', { name }).click();
  await expect(page.getByRole('button', { name })).toHaveCount(0, { timeout: 8_000 });
  expect(server.calls.some((c) => c.method === 'POST' && c.path.endsWith(`/${own.authorizationId}/revocation`))).toBe(true);
});
