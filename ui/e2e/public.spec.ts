import { RegistrationForm } from './pages/RegistrationForm';
import { expectGoodScreen } from './support/screen';
import { expect, test } from './support/test';
import { t } from './support/texts';

test.beforeEach(({ server }) => {
  server.who = 'nobody';
});

test('activeren: brief, e-mail, gebruikersnaam, klaar', async ({ page }) => {
  await page.goto('/activeren');
  const next = page.getByRole('button', { name: t('wizard.next') });
  await page.getByLabel(t('detail.uniqueId')).fill('ZB-FQIR-2093');
  await page.getByLabel(t('activate.letterCode')).fill('FOUT');
  await next.click();
  await expect(page.getByText(t('activate.wrongCode'))).toBeVisible();
  await expectGoodScreen(page, 'activeren-fout');
  await page.getByLabel(t('activate.letterCode')).fill('ABCD-1234');
  await next.click();
  await page.getByLabel(t('activate.emailCode')).fill('123456');
  await expectGoodScreen(page, 'activeren-email');
  await next.click();
  const username = page.getByLabel(t('profile.username'));
  await username.fill('anna');
  await page.getByRole('button', { name: t('activate.toPassword') }).click();
  await expect(page.getByText('Deze gebruikersnaam is al in gebruik.').first()).toBeVisible();
  await expectGoodScreen(page, 'activeren-gebruikersnaam');
  await username.fill('anna.vandijk');
  await page.getByRole('button', { name: t('activate.toPassword') }).click();
  await expect(page.getByText(t('activate.done'))).toBeVisible();
  await expect(page.getByRole('link', { name: t('landing.login') })).toBeVisible();
  await expectGoodScreen(page, 'activeren-klaar');
});

test('R9 aanvragen: eerste bedrijf met een vestiging', async ({ page, server }) => {
  await page.goto('/aanvragen');
  const kvk = page.getByLabel(t('settings.kvk'));
  await kvk.fill('12345678');
  await page.getByRole('button', { name: t('register.lookUp') }).click();
  await expect(page.getByText(t('register.unknownCompany')).first()).toBeVisible();
  await kvk.fill('90004323');
  await page.getByRole('button', { name: t('register.lookUp') }).click();
  await page.getByLabel(t('register.establishment')).selectOption({ index: 1 });
  await expectGoodScreen(page, 'aanvragen-gevonden');
  await page.getByRole('button', { name: t('register.choose') }).click();
  await page.getByRole('button', { name: t('wizard.next') }).click();
  const costs = page.getByRole('table', { name: t('costs.title') });
  await expect(costs).toContainText('eHerkenning EH3, 3 jaar');
  await page.getByRole('radio', { name: /^1-jarig/ }).check();
  await page.getByRole('radio', { name: /^OTP device/ }).check();
  await expect(costs).toContainText('eHerkenning EH3, 1 jaar');
  await expect(costs).toContainText('OTP device');
  await expect(page.getByText(/De genoemde tarieven zijn als voorbeeld opgenomen/)).toBeVisible();
  await new RegistrationForm(page).fill();
  await expectGoodScreen(page, 'aanvragen-gegevens');
  await page.getByRole('button', { name: t('wizard.send') }).click();
  await expect(page.getByText(t('register.received'))).toBeVisible();
  expect(server.calls.at(-1)?.body).toMatchObject({
    company: { kvkNumber: '90004323', establishmentNumber: '000011112222' },
    level: 'EH3',
  });
});

test('R29, Q17 zonder actieve beheerder: de formulieren zonder in te loggen, en wat ook online kan', async ({
  page,
  server,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: t('landing.forms') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('forms.publicTitle') })).toBeVisible();
  const files = page.getByRole('link', { name: /^Formulier \(pdf\)/ });
  await expect(files).toHaveCount(11);
  await expect(page.getByText(t('forms.online'))).toHaveCount(6);
  await expectGoodScreen(page, 'formulieren');
  await expect(page.getByRole('link', { name: /^Doe het online/ })).toHaveCount(0);
  await page.getByRole('searchbox', { name: t('forms.search') }).fill('opzeggen');
  await expect(files).toHaveCount(3);
  await page.getByRole('link', { name: t('notFound.home') }).click();
  await expect(page.getByRole('link', { name: t('landing.login') })).toBeVisible();

  server.who = 'administrator';
  server.people[0]!.level = 'EH2';
  await page.goto('/gebruikers');
  await expect(page.getByText(t('explain.meansTooLow.text'))).toBeVisible();
  await expectGoodScreen(page, 'middel-te-laag');
  await page.getByRole('link', { name: t('forms.button') }).click();
  await expect(files).toHaveCount(11);
});

test('gebruikersnaam vergeten: altijd hetzelfde antwoord', async ({ page }) => {
  await page.goto('/inloggegevens-vergeten');
  await page.getByLabel(t('detail.email')).fill('wie@dan.example');
  await page.getByRole('button', { name: t('forgotten.usernameGo') }).click();
  await expect(page.getByText(t('forgotten.sent'))).toBeVisible();
  await expectGoodScreen(page, 'vergeten-verstuurd');
});
