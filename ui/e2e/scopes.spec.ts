import { manyPeople } from '../src/test/server/people';
import { BulkWizard } from './pages/BulkWizard';
import { expectGoodScreen } from './support/screen';
import { expect, test } from './support/test';
import { t } from './support/texts';

const NORTH = '000012345601';

test('norm 5: beperken tot één vestiging kan, en hoeft niet', async ({ page, server }) => {
  server.establishmentNumbers = [NORTH];
  const wizard = new BulkWizard(page);
  await wizard.open();
  await page.getByRole('checkbox', { name: /Douane/ }).check();
  await wizard.services();
  await page.getByRole('checkbox', { name: /Sanne de Wit/ }).check();
  await wizard.users();
  const choice = page.getByRole('combobox', { name: t('bulk.establishment') });
  await expect(choice).toHaveValue('');
  await choice.selectOption(NORTH);
  await expectGoodScreen(page, 'bulk-vestiging');
  await wizard.endDate();
  await expect(page.getByText(t('bulk.onlyFor', { number: NORTH }))).toBeVisible();
  await page.getByText(t('bulk.about')).click();
  await expect(page.getByText('Inloggen bij EU Portalen van Douane.')).toBeVisible();
  await expectGoodScreen(page, 'bulk-vestiging-controle');
  await wizard.save();
  await expect(page).toHaveURL(/\/machtigingen\?/);
  expect(server.calls.find((call) => call.method === 'PUT')?.body).toMatchObject({ establishment: NORTH });
});

test('wie mag wat: alleen één vestiging, namens een relatie, en als bestand', async ({ page, server }) => {
  server.establishmentNumbers = [NORTH];
  const one = { ...server.authorizations[0]!, meansId: 'm-1' };
  server.authorizations = [
    { ...one, authorizationId: 'a-1', serviceId: 's-5', establishment: NORTH },
    { ...one, authorizationId: 'a-2', serviceId: 's-6', relation: '90004325' },
  ];
  await page.goto('/machtigingen/wie-mag-wat');
  const part = page.getByRole('gridcell', { name: new RegExp(`^Sanne de Wit, Douane.*${t('matrix.mark.part')}`) });
  await expect(part).toHaveText('V');
  await expect(page.getByRole('gridcell', { name: /^Sanne de Wit, Kadaster/ })).toHaveText('K');
  await part.click();
  await expect(page.getByText(t('why.yes'))).toBeVisible();
  await expect(page.getByRole('combobox', { name: t('why.forWhom') })).toHaveValue(`v:${NORTH}`);
  await expectGoodScreen(page, 'wie-mag-wat-vestiging');
  await page.getByRole('combobox', { name: t('why.forWhom') }).selectOption('');
  await expect(page.getByText(t('why.no'))).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: t('users.download') }).click();
  await expect(page.getByRole('menuitem', { name: t('users.csv') })).toHaveAttribute('href', /matrix\.csv\?used=true/);
  await expectGoodScreen(page, 'wie-mag-wat-download');
});

test('wie mag wat op papier: titel, datum en legenda @one-width', async ({ page, server }) => {
  server.people = manyPeople(201);
  await page.goto('/machtigingen/wie-mag-wat');
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await page.getByRole('button', { name: t('matrix.print') }).click();
  const paper = page.locator('body[data-printed=yes] .bm-print');
  await expect(paper.locator('h1')).toContainText('Bakkerij De Korenschoof');
  await expect(paper.locator('h1')).toContainText(String(new Date().getFullYear()));
  await expect(paper.locator('.bm-legend li')).toHaveCount(8);
  await page.emulateMedia({ media: 'print' });
  await expect(paper.getByText(t('matrix.printPart'))).toBeVisible();
  await expect(page.locator('.bm-toasts')).toHaveCSS('display', 'none');
});

test('een dienst die uit de catalogus is, is te zien en niet te verlengen', async ({ page, server }) => {
  for (const a of server.authorizations) if (a.serviceId === 's-4') a.withdrawn = true;
  await page.goto('/machtigingen?open=s-4');
  await expect(page.getByText(t('auth.withdrawn'))).toHaveCount(1);
  await expect(page.getByRole('button', { name: /^Intrekken: machtiging CIBG/ }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Verleng machtiging: CIBG/ })).toHaveCount(0);
  await expectGoodScreen(page, 'dienst-vervallen');
  await page.goto('/machtigingen/verloop');
  await page.getByRole('table').getByRole('button').first().click();
  await expect(page.getByText(t('auth.withdrawn')).first()).toBeVisible();
  await expectGoodScreen(page, 'verloop-vervallen');
});

test('lang niet gebruikt: wanneer voor het laatst, en wanneer het vervalt (norm 9) @one-width', async ({ page, server }) => {
  server.lastUse = { lastUsed: '2025-01-15', lapsesOn: '2027-01-15', lapsing: true };
  await page.goto('/gebruikers?open=m-2');
  await expect(page.getByText(/vervallen ze op 15 januari 2027/)).toBeVisible();
  await expectGoodScreen(page, 'lang-niet-gebruikt');
});
