import { ok, problem } from '../src/test/server/FakeServer';
import { RegistrationForm } from './pages/RegistrationForm';
import { expectGoodScreen } from './support/screen';
import { expect, test } from './support/test';
import { t } from './support/texts';

const tooOften = problem(429, 'too-many-requests', 'U hebt dit te vaak geprobeerd. Wacht een minuut.');
const down = problem(503, 'unavailable', 'Dit onderdeel is even niet bereikbaar.');

for (const [name, who, path, call, back] of [
  ['behandeling', 'employee', '/behandeling', 'GET /api/means/v1/applications', 'Emre Yılmaz'],
  ['aanvraag', 'employee', '/behandeling/m-7', 'GET /api/means/v1/applications', t('review.take')],
  ['profiel', 'administrator', '/profiel', 'GET /api/identity/v1/me', t('profile.means_one')],
  ['inloghistorie', 'administrator', '/profiel/inloghistorie', '/me/logins', t('history.results.WRONG_CODE')],
] as const) {
  test(`${name}: wat misgaat wordt uitgelegd, en opnieuw proberen helpt @one-width`, async ({ page, server }) => {
    server.who = who;
    server.refuse.set(call, problem(503, 'x', 'x'));
    await page.goto(path);
    await expect(page.getByText(t('problem.503.text'))).toBeVisible({ timeout: 20_000 });
    await expectGoodScreen(page, `${name}-fout`);
    server.refuse.clear();
    await page.getByRole('button', { name: t('app.retry') }).click();
    await expect(page.getByText(back).first()).toBeVisible();
  });
}

test('behandeling: niets te doen, en niets gevonden @one-width', async ({ page, server }) => {
  server.who = 'employee';
  server.applications = [];
  await page.goto('/behandeling');
  await expect(page.getByText(t('review.none'))).toBeVisible();
  await expectGoodScreen(page, 'behandeling-leeg');
  await page.getByRole('button', { name: t('review.search') }).click();
  await page.getByRole('searchbox', { name: t('review.search') }).fill('bestaatniet');
  await expect(page.getByText(t('review.noneFound'))).toBeVisible();
  await page.goto('/behandeling/m-weg');
  await expect(page.getByText(t('problem.404.text'))).toBeVisible();
});

test('inloghistorie: nog niet ingelogd @one-width', async ({ page, server }) => {
  server.refuse.set('/me/logins', ok({ items: [], page: 0, size: 20, total: 0 }));
  await page.goto('/profiel/inloghistorie');
  await expect(page.getByText(t('history.none'))).toBeVisible();
  await expectGoodScreen(page, 'inloghistorie-leeg');
});

test('activeren: te vaak geprobeerd, even niet bereikbaar, te laat; wat is ingevuld blijft @one-width', async ({ page, server }) => {
  server.who = 'nobody';
  await page.goto('/activeren');
  const letterCode = page.getByLabel(t('activate.letterCode'));
  const next = page.getByRole('button', { name: t('wizard.next') });
  await page.getByLabel(t('detail.uniqueId')).fill('ZB-FQIR-2093');
  await letterCode.fill('ABCD-1234');
  for (const [answer, sentence] of [
    [tooOften, t('activate.tooMany')],
    [down, 'Dit onderdeel is even niet bereikbaar.'],
    [problem(409, 'activation-expired', 'Te laat'), t('activate.expired')],
  ] as const) {
    server.refuse.set('/activations', answer);
    await next.click();
    await expect(page.getByText(sentence).first()).toBeVisible();
    await expect(letterCode).toHaveValue('ABCD-1234');
  }
  await expectGoodScreen(page, 'activeren-te-laat');
  server.refuse.clear();
  await next.click();
  await expect(page.getByLabel(t('activate.emailCode'))).toBeVisible();
});

test('activeren gaat na een onderbreking verder waar men was @one-width', async ({ page, server }) => {
  server.who = 'nobody';
  await page.goto('/activeren');
  const next = page.getByRole('button', { name: t('wizard.next') });
  await page.getByLabel(t('detail.uniqueId')).fill('ZB-FQIR-2093');
  await page.getByLabel(t('activate.letterCode')).fill('ABCD-1234');
  await next.click();
  await page.getByLabel(t('activate.emailCode')).fill('123456');
  await next.click();
  const username = page.getByLabel(t('profile.username'));
  await expect(username).toHaveValue('anna.vandijk');
  await page.reload();
  await expect(username).toHaveValue('anna.vandijk');

  // the browser was closed on Keycloak's pages: the name is chosen, the password is not
  const chosen = { state: 'SET_CREDENTIALS', username: 'anna.vandijk', secondFactor: 'SMS', name: 'Anna van Dijk' };
  server.refuse.set('/account-setups/completion', ok({ state: 'SET_CREDENTIALS' }));
  server.refuse.set('/account-setups/lookup', ok(chosen));
  await page.goto('/activeren/klaar');
  await expect(page.getByText(t('activate.notFinished'))).toBeVisible();
  await expectGoodScreen(page, 'activeren-niet-af');
  await page.getByRole('link', { name: t('activate.goOn') }).click();
  await expect(page.getByText(t('activate.usernameChosen'))).toBeVisible();
  await expect(username).not.toBeEditable();
  await expectGoodScreen(page, 'activeren-verder');
  server.refuse.clear();
  await page.getByRole('button', { name: t('activate.toPassword') }).click();
  await expect(page.getByText(t('activate.done'))).toBeVisible();
  await page.goto('/activeren/klaar');
  await expect(page.getByText(t('activate.noToken'))).toBeVisible();
});

test('aanvragen: te vaak gezocht, en even niet bereikbaar bij het versturen @one-width', async ({ page, server }) => {
  server.who = 'nobody';
  await page.goto('/aanvragen');
  await page.getByLabel(t('settings.kvk')).fill('90004323');
  const look = page.getByRole('button', { name: t('register.lookUp') });
  server.refuse.set('/companies/', tooOften);
  await look.click();
  await expect(page.getByText(t('register.tooOften')).first()).toBeVisible();
  server.refuse.set('/companies/', down);
  await look.click();
  await expect(page.getByText('Dit onderdeel is even niet bereikbaar.').first()).toBeVisible();
  await expectGoodScreen(page, 'aanvragen-niet-bereikbaar');
  server.refuse.clear();
  await look.click();
  await page.getByRole('button', { name: t('register.choose') }).click();
  server.refuse.set('/registration-costs', down);
  await page.getByRole('button', { name: t('wizard.next') }).click();
  const registration = new RegistrationForm(page);
  await registration.fill();
  await expect(page.getByText(t('costs.failed'))).toBeVisible({ timeout: 20_000 });
  await page.getByRole('button', { name: t('wizard.send') }).click();
  await expect(page.getByText(t('costs.needed'))).toBeVisible();
  server.refuse.clear();
  await page.getByRole('button', { name: t('app.retry') }).click();
  await expect(page.getByText(t('costs.total'), { exact: true })).toBeVisible();
  for (const answer of [tooOften, down]) {
    server.refuse.set('/registrations', answer);
    await page.getByRole('button', { name: t('wizard.send') }).click();
    await expect(page.getByText(String((answer.body as { detail: string }).detail)).first()).toBeVisible();
  }
  await expect(page.locator('[id="representative.name"]')).toHaveValue('Karel van Dijk');
  await expectGoodScreen(page, 'aanvragen-fout');
  server.refuse.clear();
  await page.getByRole('button', { name: t('wizard.send') }).click();
  await expect(page.getByText(t('register.received'))).toBeVisible();
});
