import { problem } from '../src/test/server/FakeServer';
import { expectGoodScreen } from './support/screen';
import { expect, test } from './support/test';
import { t } from './support/texts';

test('het logboek: wie wat deed, gefilterd in het adres, en als bestand', async ({ page }) => {
  await page.goto('/instellingen/algemeen');
  await page.getByRole('link', { name: t('settings.trail') }).click();
  await expect(page.getByText(t('trail.action.AUTHORIZATION_GRANTED'))).toBeVisible();
  await expectGoodScreen(page, 'logboek');
  await page.getByLabel(t('trail.kindFilter')).selectOption('DOCUMENTS');
  await expect(page).toHaveURL(/soort=DOCUMENTS/);
  await expect(page.getByText(t('trail.action.AUTHORIZATION_GRANTED'))).toHaveCount(0);
  await page.getByRole('button', { name: t('users.download') }).click();
  await expect(page.getByRole('menuitem', { name: t('users.csv') })).toHaveAttribute(
    'href',
    /trail\.csv\?kind=DOCUMENTS$/,
  );
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.getByLabel(t('trail.kindFilter'))).toHaveValue('DOCUMENTS');
  await page.getByLabel(t('trail.from')).fill('31-12-2026');
  await expect(page).toHaveURL(/van=2026-12-31/);
  await expect(page.getByText(t('trail.noneFound'))).toBeVisible();
  await expectGoodScreen(page, 'logboek-niets');
});

test('het logboek dat niet geladen kan worden @one-width', async ({ page, server }) => {
  server.refuse.set('/trail', problem(503, 'unavailable', 'x'));
  await page.goto('/instellingen/logboek');
  await expect(page.getByText(t('problem.503.text'))).toBeVisible();
  await expectGoodScreen(page, 'logboek-503');
});

test('bestanden van ketenmachtigingen en van wat verloopt volgen het scherm (Q21) @one-width', async ({ page }) => {
  const href = async (name: RegExp) => {
    await page.getByRole('button', { name: t('users.download') }).click();
    await expect(page.getByRole('menuitem', { name: t('users.csv') })).toHaveAttribute('href', name);
    await page.keyboard.press('Escape');
  };
  await page.goto('/ketenmachtigingen/afgegeven?q=loon');
  await href(/granted\.csv\?query=loon$/);
  await expectGoodScreen(page, 'keten-download');
  await page.goto('/ketenmachtigingen/van-relaties');
  await href(/received\.csv$/);
  await page.goto('/machtigingen/verloop');
  await href(/authorizations\.csv\?expiresFrom=\d{4}-\d\d-\d\d&expiresTo=\d{4}-\d\d-\d\d$/);
  await expectGoodScreen(page, 'verloop-download');
});
