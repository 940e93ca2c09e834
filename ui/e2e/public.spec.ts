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

test('aanvragen: eerste bedrijf met een vestiging', async ({ page, server }) => {
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
  const fill = (name: string, value: string) => page.locator(`[id="${name}"]`).fill(value);
  await fill('phoneNumber', '030 1234567');
  await fill('representative.name', 'Karel van Dijk');
  await fill('representative.email', 'karel@vandijk.example');
  await fill('administrator.firstNames', 'Fatima');
  await fill('administrator.surname', 'El Idrissi');
  await fill('administrator.dateOfBirth', '1-2-1985');
  await fill('administrator.email', 'fatima@vandijk.example');
  await fill('administrator.mobile', '06 12345678');
  await fill('address.street', 'Molenstraat');
  await fill('address.houseNumber', '12');
  await fill('address.postalCode', '3511AB');
  await fill('address.city', 'Utrecht');
  await page.getByRole('checkbox', { name: t('register.agree') }).check();
  await expectGoodScreen(page, 'aanvragen-gegevens');
  await page.getByRole('button', { name: t('wizard.send') }).click();
  await expect(page.getByText(t('register.received'))).toBeVisible();
  expect(server.calls.at(-1)?.body).toMatchObject({
    company: { kvkNumber: '90004323', establishmentNumber: '000011112222' },
    level: 'EH3',
  });
});

test('gebruikersnaam vergeten: altijd hetzelfde antwoord', async ({ page }) => {
  await page.goto('/inloggegevens-vergeten');
  await page.getByLabel(t('detail.email')).fill('wie@dan.example');
  await page.getByRole('button', { name: t('forgotten.usernameGo') }).click();
  await expect(page.getByText(t('forgotten.sent'))).toBeVisible();
  await expectGoodScreen(page, 'vergeten-verstuurd');
});
