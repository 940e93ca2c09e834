import { problem } from '../src/test/server/FakeServer';
import { expectGoodScreen } from './support/screen';
import { expect, test } from './support/test';
import { t } from './support/texts';

test('R118, R119 KvK → Selecteer bedrijf → diensten → duur → kosten → vastgelegd en zichtbaar', async ({
  page,
  server,
}) => {
  await page.goto('/ketenmachtigingen/afgegeven');
  await page.getByRole('link', { name: t('users.add') }).click();
  const kvk = page.getByLabel(t('chain.kvkOf'));
  const select = page.getByRole('button', { name: t('chain.selectCompany') });
  await kvk.fill('90004321');
  await select.click();
  await expect(page.getByText(t('chain.ownCompany')).first()).toBeVisible();
  await kvk.fill('90009999');
  await select.click();
  await expect(page.getByText(t('register.unknownCompany')).first()).toBeVisible();
  await expectGoodScreen(page, 'keten-kvk');
  await kvk.fill('90004324');
  await select.click();
  await expect(page.getByText('Salarisbureau De Loonstrook')).toBeVisible();
  await expect(page.getByText('Vastleggen nieuwe intermediair')).toBeVisible();
  await page.getByRole('button', { name: t('chain.record') }).click();
  await expect(page.getByText(t('chain.serviceRequired')).first()).toBeVisible();
  await page.getByRole('checkbox', { name: /Loonheffingen/ }).check();
  await page.getByRole('button', { name: '3 jaar' }).click();
  await page.getByRole('checkbox', { name: t('chain.agree') }).check();
  await expectGoodScreen(page, 'keten-vastleggen');
  await page.getByRole('button', { name: t('chain.record') }).click();
  await expect(page).toHaveURL(/open=.*90004324/);
  await expect(page.getByRole('button', { name: /Salarisbureau De Loonstrook/ }).first()).toBeVisible();
  expect(server.calls.find((call) => call.method === 'POST' && call.path.endsWith('/granted'))?.body).toMatchObject({
    kvkNumber: '90004324',
    serviceIds: ['s-1'],
    quoteId: expect.stringMatching(/^q-/) as unknown,
    agreed: true,
  });
});

test('R120 detail: meer toevoegen zonder kosten, verlengen, intrekken', async ({ page }) => {
  await page.goto('/ketenmachtigingen/afgegeven?open=90004323');
  await expect(page.getByText(t('chain.details'))).toBeVisible();
  await expectGoodScreen(page, 'keten-detail');
  await page.getByRole('button', { name: /^Verleng ketenmachtiging/ }).click();
  await page.getByRole('button', { name: '5 jaar' }).click();
  await page.getByRole('button', { name: t('app.save') }).click();
  await expect(page.getByRole('button', { name: /^Verleng ketenmachtiging/ })).toHaveCount(0);
  await page.getByRole('button', { name: /^Intrekken: ketenmachtiging Belastingdienst – Omzet/ }).click();
  await page.getByRole('button', { name: t('chain.revokeConfirm') }).click();
  await expect(page.getByRole('button', { name: /^Intrekken: ketenmachtiging Belastingdienst – Omzet/ })).toHaveCount(
    0,
  );
  await page
    .getByRole('link', { name: t('chain.addMore'), exact: true })
    .last()
    .click();
  await expect(page.getByRole('status', { name: t('register.found') })).toContainText('Accountantskantoor Van Dijk');
  await expect(page.getByText(t('chain.newIntermediary'))).toHaveCount(0);
});

test('R121 verwijderen noemt eerst alles wat vervalt', async ({ page }) => {
  await page.goto('/ketenmachtigingen/afgegeven?open=90004323');
  await page.getByRole('button', { name: t('menu.of', { name: 'Accountantskantoor Van Dijk' }) }).click();
  await page.getByRole('menuitem', { name: t('chain.remove') }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(t('chain.lost_other', { count: 2 }))).toBeVisible();
  await expect(dialog.getByText('Omzetbelasting')).toBeVisible();
  await expectGoodScreen(page, 'keten-verwijderen');
  await dialog.getByRole('button', { name: t('chain.removeConfirm') }).click();
  await expect(page.getByText(t('chain.none'))).toBeVisible();
  await expectGoodScreen(page, 'keten-leeg');
});

test('een verzoek aan ons: toestaan of afwijzen; niet met een Belastingdienstmiddel', async ({ page, server }) => {
  await page.goto('/ketenmachtigingen/afgegeven');
  await expect(page.getByText(t('chain.asked_one', { count: 1 }))).toBeVisible();
  await expectGoodScreen(page, 'keten-afgegeven');
  const sentence = 'Met een EH3 Belastingdienstmiddel kunt u geen ketenmachtigingen geven.';
  server.refuse.set('/acceptance', problem(409, 'tax-authority-means', sentence));
  await page.getByRole('button', { name: t('chain.accept') }).click();
  await page.getByRole('button', { name: t('chain.acceptConfirm') }).click();
  await expect(page.getByText(sentence)).toBeVisible();
  await expectGoodScreen(page, 'keten-toestaan-409');
  server.refuse.clear();
  await page.getByRole('button', { name: t('chain.acceptConfirm') }).click();
  await expect(page.getByRole('button', { name: /Salarisbureau De Loonstrook/ })).toBeVisible();
});

test('R117 van relaties: eerst de betaalde functie, dan een verzoek, ook zonder eHerkenning', async ({
  page,
  server,
}) => {
  await page.goto('/ketenmachtigingen/van-relaties');
  await expect(page.getByText('Garage Het Wiel')).toBeVisible();
  await expectGoodScreen(page, 'keten-ontvangen');
  await page.getByRole('button', { name: new RegExp(`^${t('chain.requests')}`) }).click();
  await expect(page.getByText(t('costs.total'), { exact: true })).toBeVisible();
  await page.getByRole('checkbox', { name: t('chain.functionAgree') }).check();
  await expectGoodScreen(page, 'keten-functie');
  await page.getByRole('button', { name: t('chain.functionGo') }).click();
  await expect(page.getByText(t('chain.state.DECLINED'), { exact: true }).last()).toBeVisible();
  await expectGoodScreen(page, 'keten-verzoeken');
  await page.getByRole('button', { name: t('chain.ask') }).click();
  await page.getByLabel(t('chain.kvkOfRelation')).fill('90004325');
  await page.getByRole('checkbox', { name: /Omzetbelasting/ }).check();
  await page.getByRole('button', { name: t('chain.askGo') }).click();
  await expect(page.getByText(/Vul een e-mailadres in/).first()).toBeVisible();
  await expectGoodScreen(page, 'keten-aanvragen');
  await page.getByLabel(t('chain.emailOf')).fill('info@hetwiel.example');
  await page.getByRole('button', { name: t('chain.askGo') }).click();
  await expect(page.getByText(t('chain.requested', { name: 'Garage Het Wiel' }))).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page
    .getByRole('button', { name: t('chain.withdrawOf', { name: 'Garage Het Wiel' }) })
    .first()
    .click();
  await page.getByRole('button', { name: t('withdraw.confirm') }).click();
  await expect(page.getByText(t('chain.state.WITHDRAWN'), { exact: true }).last()).toBeVisible();
  expect(server.chain.requests.some((r) => r.state === 'WITHDRAWN')).toBe(true);
});

test('antwoorden via de link, zonder inloggen', async ({ page, server }) => {
  server.who = 'nobody';
  await page.goto('/ketenmachtiging#onbekend');
  await expect(page.getByText(t('answer.unknown'))).toBeVisible();
  await page.goto('about:blank');
  await page.goto('/ketenmachtiging#geheim');
  await expect(page.getByText('Voor uw aangifte loonheffingen.')).toBeVisible();
  await page.getByRole('radio', { name: new RegExp(t('answer.ACCEPT')) }).check();
  await page.getByLabel(t('register.fullName')).fill('Wim Smit');
  await page.getByRole('button', { name: t('answer.send') }).click();
  await expect(page.getByText(t('answer.authorisedRequired')).first()).toBeVisible();
  await expectGoodScreen(page, 'keten-antwoord');
  await page.getByRole('checkbox', { name: /bevoegd/ }).check();
  await page.getByRole('button', { name: t('answer.send') }).click();
  await expect(page.getByText(t('answer.state.ACCEPTED'))).toBeVisible();
  expect(server.calls.find((call) => call.path.endsWith('/answers'))?.body).toMatchObject({
    token: 'geheim',
    answer: 'ACCEPT',
    name: 'Wim Smit',
    authorised: true,
  });
});

test('de intermediair geeft eigen gebruikers toegang tot een keten', async ({ page, server }) => {
  await page.goto('/ketenmachtigingen/van-relaties');
  await page.getByRole('button', { name: /^Geef gebruikers toegang/ }).click();
  await expect(page.getByText(t('bulk.forRelation', { name: 'Garage Het Wiel' }))).toBeVisible();
  await page.getByRole('checkbox', { name: /Fatima El Amrani/ }).check();
  await expectGoodScreen(page, 'keten-gebruikers');
  await page.getByRole('button', { name: t('bulk.addUsers') }).click();
  await page.getByRole('button', { name: t('bulk.chooseEndDate') }).click();
  await page.getByRole('button', { name: t('auth.addSubmit') }).click();
  await expect(page).toHaveURL(/\/machtigingen\?/);
  expect(server.calls.find((call) => call.method === 'PUT')?.body).toMatchObject({ relation: '90004325' });
});
