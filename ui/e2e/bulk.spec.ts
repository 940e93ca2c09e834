import { problem } from '../src/test/server/FakeServer';
import { manyPeople } from '../src/test/server/people';
import { BulkWizard } from './pages/BulkWizard';
import { expectGoodScreen } from './support/screen';
import { expect, test } from './support/test';
import { t } from './support/texts';

test('R106 algemene bevoegdheid: uitleg, en het niveau bepaalt wie gekozen kan worden (R108)', async ({
  page,
  server,
}) => {
  const wizard = new BulkWizard(page);
  await wizard.open();
  await wizard.scope('general');
  await expect(page.getByText(t('scope.generalText'))).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /EH4/ })).toBeDisabled();
  await page.getByRole('checkbox', { name: /bevoegdheid EH3/ }).check();
  await expectGoodScreen(page, 'bulk-algemeen');
  await wizard.scope('provider');
  await expect(page.getByText(t('scope.providerText'))).toBeVisible();
  await page.getByRole('checkbox', { name: /Douane/ }).check();
  await expectGoodScreen(page, 'bulk-dienstverlener');
  await wizard.services();
  await expect(page.getByRole('checkbox', { name: /Joris van Dalen/ })).toBeDisabled();
  await expect(page.getByText(t('bulk.levelTooLow')).first()).toBeVisible();
  await page.getByRole('checkbox', { name: /Fatima El Amrani/ }).check();
  await wizard.users();
  await wizard.endDate();
  await expect(page.getByText(t('scope.generalReview'))).toBeVisible();
  await expectGoodScreen(page, 'bulk-algemeen-controle');
  await wizard.save();
  await expect(page).toHaveURL(/\/machtigingen\?/);
  const put = server.calls.find((call) => call.method === 'PUT');
  expect(put?.body.serviceIds).toEqual(['general:eh3', expect.stringMatching(/^provider:\d{20}:eh3$/)]);
});

test('wat is gekozen blijft na herladen, en na een fout @one-width', async ({ page, server }) => {
  const wizard = new BulkWizard(page);
  await wizard.open();
  await page.getByRole('checkbox', { name: /CBS/ }).check();
  await wizard.services();
  await page.getByRole('checkbox', { name: /Joris van Dalen/ }).check();
  await wizard.users();
  await wizard.endDate();
  await page.reload();
  await expect(page.getByText(/Joris van Dalen/)).toBeVisible();
  server.refuse.set('PUT /api/authorization', problem(409, 'stale', 'Iemand anders heeft dit net gewijzigd.'));
  await wizard.save();
  await expect(page.getByText('Iemand anders heeft dit net gewijzigd.')).toBeVisible();
  await expectGoodScreen(page, 'bulk-409');
  server.refuse.clear();
  await wizard.save();
  await expect(page).toHaveURL(/\/machtigingen\?/);
});

test('boven de 500 machtigingen: voortgang, herladen, een resultaat per paar', async ({ page, server }) => {
  server.people = manyPeople(200);
  server.jobStep = 0;
  const wizard = new BulkWizard(page);
  await wizard.large();
  await expectGoodScreen(page, 'bulk-groot');
  await wizard.save();
  await expect(page).toHaveURL(/\/machtigingen\/opdrachten\/job-1/);
  server.jobStep = 400;
  await expect(page.getByText(t('bulk.kind.NEW'), { exact: true }).first()).toBeVisible();
  server.jobStep = 0;
  await expectGoodScreen(page, 'opdracht-bezig');
  await page.reload();
  await expect(page.getByText(t('job.running'))).toBeVisible();
  server.jobStep = 10_000;
  await expect(page.getByText(/^Alle [\d.]+ machtigingen zijn verwerkt/)).toBeVisible();
  await page.getByRole('button', { name: new RegExp(`^${t('bulk.kind.NEW')}`) }).click();
  await expectGoodScreen(page, 'opdracht-klaar');
  expect(server.calls.filter((call) => call.method === 'POST' && call.path.endsWith('/grant-jobs'))).toHaveLength(1);
});

test('een grote opdracht is te stoppen; wat al is opgeslagen blijft @one-width', async ({ page, server }) => {
  server.people = manyPeople(200);
  server.jobStep = 0;
  const wizard = new BulkWizard(page);
  await wizard.large();
  await wizard.save();
  await page.getByRole('button', { name: t('job.stop') }).click();
  await expectGoodScreen(page, 'opdracht-stoppen');
  await page.getByRole('button', { name: t('job.stopConfirm') }).click();
  await expect(page.getByText(/^Gestopt: 0 van/)).toBeVisible();
});

test('zonder verbinding blijft staan wat is ingevuld @one-width', async ({ page }) => {
  const wizard = new BulkWizard(page);
  await wizard.open();
  await page.getByRole('checkbox', { name: /CBS/ }).check();
  await wizard.services();
  await page.getByRole('checkbox', { name: /Joris van Dalen/ }).check();
  await wizard.users();
  await wizard.endDate();
  await page.route('**/authorizations', (route) =>
    route.request().method() === 'PUT' ? route.abort() : route.fallback(),
  );
  await wizard.save();
  await expect(page.getByText(t('problem.unreachable'))).toBeVisible();
  await expectGoodScreen(page, 'bulk-geen-verbinding');
  await page.unroute('**/authorizations');
  await wizard.save();
  await expect(page).toHaveURL(/\/machtigingen\?/);
});
