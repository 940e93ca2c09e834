import { problem } from '../src/test/server/FakeServer';
import { AddUserWizard } from './pages/AddUserWizard';
import { expectGoodScreen } from './support/screen';
import { expect, test } from './support/test';
import { t } from './support/texts';

test('een gebruiker met EH3 toevoegen, met de kosten die meegaan met de keuze (R41–R55)', async ({ page, server }) => {
  const wizard = new AddUserWizard(page);
  await wizard.open();
  await expect(page.getByRole('radio', { name: /^EH4/ })).toBeDisabled();
  await wizard.choose(/^EH3/);
  await wizard.next();

  await expect(page.getByRole('heading', { name: t('wizard.title.gegevens') })).toBeFocused();
  await wizard.next();
  const summary = page.getByRole('group', { name: /fouten/ });
  await expect(summary).toBeFocused();
  await expect(summary.getByText(t('document.scanRequired'))).toBeVisible();
  await expectGoodScreen(page, 'toevoegen-gegevens-fouten');
  await wizard.person();
  await wizard.document();
  await wizard.address();
  await expectGoodScreen(page, 'toevoegen-gegevens');
  await wizard.next();

  await wizard.choose(/^SMS/);
  await wizard.fill('detail.mobile', '06 12345678');
  await expectGoodScreen(page, 'toevoegen-factor');
  await wizard.next();

  await page.getByRole('checkbox', { name: /Molen De Hoop/ }).check();
  await expect(page.getByText(/KvK koppelkosten/)).toBeVisible();
  await expect(page.getByText(/De genoemde tarieven zijn als voorbeeld opgenomen/)).toBeVisible();
  await page.getByRole('radio', { name: /^1-jarig/ }).check();
  await expect(page.getByText('eHerkenning EH3, 1 jaar')).toBeVisible();
  await page.getByRole('radio', { name: /^3-jarig/ }).check();
  await page.getByRole('button', { name: t('wizard.send') }).click();
  await expect(page.getByRole('group', { name: /fout/ })).toBeFocused();
  await page.getByRole('checkbox', { name: t('wizard.agree') }).check();
  await expectGoodScreen(page, 'toevoegen-afronden');
  await page.getByRole('button', { name: t('wizard.send') }).click();
  await expect(page.getByText(t('wizard.received', { name: 'Anna Maria van Dijk' }))).toBeVisible();
  await expectGoodScreen(page, 'toevoegen-bevestiging');
  const sent = server.calls.find((call) => call.method === 'POST' && call.path.endsWith('/means'));
  expect(sent?.body).toMatchObject({
    level: 'EH3',
    secondFactor: 'SMS',
    organisationIds: ['o-2'],
    quoteId: expect.stringMatching(/^q-/) as unknown,
    contractYears: 3,
    dateOfBirth: '1995-09-11',
  });
});

test('wat ingevuld is blijft na een verlopen sessie, zonder documentnummer @one-width', async ({ page, server }) => {
  const wizard = new AddUserWizard(page);
  await wizard.open();
  await wizard.choose(/^EH2 /);
  await wizard.next();
  await wizard.person();
  await wizard.next();
  await page.getByRole('checkbox', { name: t('wizard.agree') }).check();
  server.refuse.set('POST /api/means', problem(401, 'unauthorized', 'x'));
  await page.getByRole('button', { name: t('wizard.send') }).click();
  await expect(page.getByText(t('landing.ended'))).toBeVisible();
  server.refuse.clear();
  await page.goto('/');
  await expect(page).toHaveURL(/toevoegen\/afronden/);
  await expect(page.getByText('Anna Maria van Dijk')).toBeVisible();
});

test('Annuleren gooit niets weg: wat in de stap is ingevuld staat er weer @one-width', async ({ page }) => {
  const wizard = new AddUserWizard(page);
  await wizard.open();
  await wizard.choose(/^EH2 /);
  await wizard.next();
  await wizard.person();
  await page.getByRole('button', { name: t('app.cancel') }).click();
  await expect(page).toHaveURL(/gebruikers\?/);
  await page.goto('/gebruikers/toevoegen/gegevens');
  await expect(page.getByLabel(t('person.surname'))).toHaveValue('Dijk');
});

test('wat de server weigert staat bij het veld @one-width', async ({ page, server }) => {
  const wizard = new AddUserWizard(page);
  await wizard.open();
  await wizard.choose(/^EH2 /);
  await wizard.next();
  await wizard.person();
  await wizard.next();
  await page.getByRole('checkbox', { name: t('wizard.agree') }).check();
  server.refuse.set('POST /api/means', problem(409, 'rule', 'Dat mag niet.'));
  await page.getByRole('button', { name: t('wizard.send') }).click();
  await expect(page.getByText('Dat mag niet.')).toBeVisible();
});

test('R66–R68 een Belastingdienstmiddel vraagt een verklaring; een tweede per KvK wordt uitgelegd', async ({
  page,
  server,
}) => {
  const wizard = new AddUserWizard(page);
  await wizard.open();
  await wizard.choose(/^EH3/);
  await wizard.choose(/^EH3 Belastingdienstmiddel/);
  await wizard.next();
  await expect(page.getByText(t('tax.declareRequired')).first()).toBeVisible();
  await page.getByRole('checkbox', { name: t('tax.declare') }).check();
  await expectGoodScreen(page, 'toevoegen-belastingdienst');
  await wizard.next();
  await wizard.person();
  await wizard.document();
  await wizard.address();
  await wizard.next();
  await wizard.choose(/^OTP/);
  await wizard.next();
  await page.getByRole('checkbox', { name: t('wizard.agree') }).check();
  const refusal = 'Er is al een Belastingdienstmiddel voor dit KvK-nummer.';
  server.refuse.set('o-1/means', problem(409, 'tax-authority-means-exists', refusal));
  await page.getByRole('button', { name: t('wizard.send') }).click();
  await expect(page.getByText(refusal)).toBeVisible();
  const sent = server.calls.findLast((call) => call.method === 'POST' && call.path.endsWith('/means'));
  expect(sent?.body).toMatchObject({ taxAuthorityMeans: true, personallyUsed: true });
});

test('Q4 vier stappen, elk met zijn velden; terug gaan verliest niets', async ({ page, server }) => {
  expect(server.signedIn).toBe(true);
  const wizard = new AddUserWizard(page);
  const steps = page.getByRole('list', { name: t('wizard.steps') }).getByRole('listitem');
  await wizard.open();
  await wizard.choose(/^EH3/);
  await wizard.next();
  await expect(steps).toHaveCount(5);
  for (const [index, step] of ['niveau', 'gegevens', 'tweede-factor', 'afronden', 'bevestiging'].entries())
    await expect(steps.nth(index)).toContainText(t(`wizard.step.${step}`));
  for (const field of ['person.firstNames', 'person.prefix', 'person.surname', 'detail.born', 'detail.email'])
    await expect(page.getByLabel(t(field), { exact: false }).first()).toBeVisible();
  for (const field of ['document.type', 'document.number', 'document.expiresOn', 'address.street'])
    await expect(page.getByLabel(t(field), { exact: false }).first()).toBeVisible();
  await wizard.person();
  await page.getByRole('button', { name: t('wizard.previous') }).click();
  await expect(page.getByRole('radio', { name: /^EH3/ }).first()).toBeChecked();
  await wizard.next();
  await expect(page.getByLabel(t('person.surname'))).toHaveValue('Dijk');
  await wizard.document();
  await wizard.address();
  await wizard.next();
  await expect(page.getByRole('radio', { name: /^(OTP|SMS)/ })).toHaveCount(2);
  await wizard.choose(/^OTP/);
  await wizard.next();
  for (const part of ['wizard.organisations', 'wizard.contract', 'costs.title', 'wizard.agree'])
    await expect(page.getByText(t(part), { exact: true }).first()).toBeVisible();
});

test('Q5, R42 een beheerder met EH2 mag, met een waarschuwing en een identiteitsbewijs', async ({ page, server }) => {
  expect(server.signedIn).toBe(true);
  const wizard = new AddUserWizard(page);
  await wizard.open();
  await wizard.choose(/^EH2 /);
  await expect(page.getByText(t('wizard.eh2NoIdentity'))).toBeVisible();
  await wizard.choose(/^Beheerder/);
  await expect(page.getByText(t('wizard.eh2Administrator'))).toBeVisible();
  await expectGoodScreen(page, 'toevoegen-eh2-beheerder');
  await wizard.next();
  await expect(page.getByLabel(t('document.number'))).toBeVisible();
  await page.getByRole('button', { name: t('wizard.previous') }).click();
  await wizard.choose(/^Reguliere gebruiker/);
  await wizard.next();
  await expect(page.getByLabel(t('person.surname'))).toBeVisible();
  await expect(page.getByLabel(t('document.number'))).toHaveCount(0);
});
