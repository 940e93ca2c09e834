import { expectGoodScreen } from './support/screen';
import { expect, test } from './support/test';
import { t } from './support/texts';

test('machtiging toevoegen, verlengen en intrekken in het detail', async ({ page }) => {
  await page.goto('/gebruikers?open=m-2');
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

test('machtigingen in bulk, met het verschil vooraf (R104–R111)', async ({ page, server }) => {
  await page.goto('/machtigingen/toevoegen/diensten');
  await page.getByRole('checkbox', { name: /CBS/ }).check();
  await page.getByRole('button', { name: t('bulk.addServices') }).click();
  await expect(page.getByRole('checkbox', { name: /Willem ter Horst/ })).toBeDisabled();
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
