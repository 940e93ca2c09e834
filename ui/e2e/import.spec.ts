import { problem } from '../src/test/server/FakeServer';
import { expectGoodScreen } from './support/screen';
import { expect, test } from './support/test';
import { t } from './support/texts';

const FILE = { name: 'bestand.csv', mimeType: 'text/csv', buffer: Buffer.from('UniekID;Dienst\nZB-1;x\n') };
const choose = t('import.file');

test('machtigingen uit een bestand: controle, oud naar nieuw, uitvoeren, resultaat', async ({ page, server }) => {
  server.jobStep = 0;
  await page.goto('/machtigingen');
  await page.getByRole('link', { name: t('import.button') }).click();
  await expect(page.getByText(t('import.nothingYet'))).toBeVisible();
  await expectGoodScreen(page, 'import-bestand');
  await page.getByLabel(choose).setInputFiles(FILE);
  await expect(page.getByText(t('import.analysing'))).toBeVisible();
  await expect(page).toHaveURL(/\/machtigingen\/importeren\/i-1/);
  await expectGoodScreen(page, 'import-controleren');
  await page.reload();
  server.jobStep = 10;
  await expect(page.getByText('Sanne de Vries – Loonheffingen')).toBeVisible();
  await expect(page.getByText('30-06-2027')).toBeVisible();
  await expectGoodScreen(page, 'import-controle');
  await page.getByRole('button', { name: new RegExp(`^${t('import.outcome.REFUSED')}`) }).click();
  await expect(page.getByText('Sanne de Vries – Loonheffingen')).toHaveCount(0);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: t('import.checkFile', { type: 'csv' }) }).click();
  await download;
  server.jobStep = 0;
  await page.getByRole('button', { name: t('import.apply_other', { count: 2 }) }).click();
  await expect(page.getByText(t('import.applying'))).toBeVisible();
  await expectGoodScreen(page, 'import-uitvoeren');
  server.jobStep = 10;
  await expect(page.getByText(/^De import is klaar/)).toBeVisible();
  await expectGoodScreen(page, 'import-resultaat');
});

test('een bestand dat niet kan, zegt waarom @one-width', async ({ page, server }) => {
  await page.goto('/machtigingen/importeren');
  await page.getByLabel(choose).setInputFiles({ ...FILE, name: 'bestand.xls' });
  await expect(page.getByText(t('import.oldExcel'))).toBeVisible();
  server.refuse.set('POST /api/authorization', problem(400, 'invalid-input', 'De kolom ‘Dienst’ ontbreekt.'));
  await page.getByLabel(choose).setInputFiles(FILE);
  await expect(page.getByText('De kolom ‘Dienst’ ontbreekt.')).toBeVisible();
  await expectGoodScreen(page, 'import-geweigerd');
});

test('R51 R52 gebruikers uit een bestand: kosten van allen en akkoord', async ({ page }) => {
  await page.goto('/gebruikers');
  await page.getByRole('link', { name: t('import.button') }).click();
  await expect(page.getByText(t('import.rule.users.1'))).toBeVisible();
  await page.getByLabel(choose).setInputFiles(FILE);
  await expect(page.getByText('Lotte Bos')).toBeVisible();
  await expect(page.getByText(t('import.termsTotal'))).toBeVisible();
  await expectGoodScreen(page, 'import-gebruikers');
  await page.getByRole('checkbox', { name: t('import.agree_other', { count: 2 }) }).check();
  await page.getByRole('button', { name: t('import.apply_other', { count: 2 }) }).click();
  await expect(page.getByText(/^De import is klaar: 2 nieuw/)).toBeVisible();
});
