import { problem } from '../src/test/server/FakeServer';
import { AddUserWizard } from './pages/AddUserWizard';
import { UserRow } from './pages/UserRow';
import { expectGoodScreen } from './support/screen';
import { expect, test } from './support/test';
import { t } from './support/texts';

const sent = (server: { calls: { method: string; path: string; body: unknown }[] }, path: string) =>
  server.calls.findLast((call) => call.method === 'POST' && call.path.endsWith(path))?.body;

test('R59–R64 verhogen: bekende gegevens vast, ontbrekende aanvullen, kosten, versturen', async ({ page, server }) => {
  const wizard = new AddUserWizard(page);
  await page.goto('/gebruikers?q=horst');
  await new UserRow(page, 'Willem ter Horst').choose('level');
  await expect(page.getByRole('radio', { name: /^EH2\+/ })).toBeEnabled();
  await expect(page.getByRole('radio', { name: /^EH2 / })).toBeDisabled();
  await expect(page.getByRole('radio', { name: /^EH4/ })).toBeDisabled();
  await wizard.choose(/^EH3/);
  await expectGoodScreen(page, 'niveau-kiezen');
  await wizard.next();
  await expect(page.getByLabel(t('person.surname'))).not.toBeEditable();
  await expect(page.getByLabel(t('detail.email'))).not.toBeEditable();
  await wizard.document();
  await wizard.address();
  await expectGoodScreen(page, 'niveau-gegevens');
  await wizard.next();
  await wizard.choose(/^OTP/);
  await wizard.next();
  await expect(page.getByText(t('costs.total'), { exact: true })).toBeVisible();
  await page.getByRole('checkbox', { name: /Molen De Hoop/ }).check();
  await expect(page.getByText(/KvK koppelkosten/)).toBeVisible();
  await expect(page.getByText(/De genoemde tarieven zijn als voorbeeld opgenomen/)).toBeVisible();
  await page.getByRole('checkbox', { name: t('wizard.agree') }).check();
  await expectGoodScreen(page, 'niveau-afronden');
  await page.getByRole('button', { name: t('wizard.send') }).click();
  await expect(page.getByText(t('change.receivedText'))).toBeVisible();
  await expectGoodScreen(page, 'niveau-ontvangen');
  expect(sent(server, '/level-change')).toMatchObject({
    level: 'EH3',
    secondFactor: 'OTP',
    organisationIds: ['o-2'],
    contractYears: 3,
    quoteId: expect.stringMatching(/^q-/) as unknown,
    agreed: true,
  });
});

test('R65, Q8 verlagen noemt de machtigingen die vervallen en vraagt bevestiging', async ({ page, server }) => {
  await page.goto('/gebruikers/m-15/niveau');
  await page.getByRole('radio', { name: /^EH2\+/ }).check();
  await page.getByRole('button', { name: t('wizard.next') }).click();
  await expect(page.getByText(t('change.lost', { level: 'EH2+' }))).toBeVisible();
  await expect(page.getByText(t('whatIf.noRefundLevel'))).toBeVisible();
  await page.getByRole('checkbox', { name: t('wizard.agree') }).check();
  await page.getByRole('button', { name: t('wizard.send') }).click();
  await expect(page.getByText(t('change.confirmRequired')).first()).toBeVisible();
  await page.getByRole('checkbox', { name: t('change.confirm', { level: 'EH2+' }) }).check();
  await expectGoodScreen(page, 'niveau-verlagen');
  await page.getByRole('button', { name: t('wizard.send') }).click();
  await expect(page.getByText(t('change.receivedText'))).toBeVisible();
  const quoted = server.calls.findLast(({ path }) => path.endsWith('/quotes'))?.body;
  expect(quoted).not.toHaveProperty('contractYears');
  expect(sent(server, '/level-change')).toMatchObject({ level: 'EH2_PLUS', confirmed: true });
  expect(sent(server, '/level-change')).not.toHaveProperty('contractYears');
});

test('R56–R58 koppelen: gegevens, organisaties, kosten, ontvangen; daarna mutatie in behandeling', async ({
  page,
  server,
}) => {
  await page.goto('/gebruikers?open=m-2');
  await new UserRow(page, 'Joris van Dalen').choose('link');
  await page.getByRole('button', { name: t('wizard.next') }).click();
  await page.getByRole('button', { name: t('wizard.next') }).click();
  await expect(page.getByText(t('change.chooseOrganisation'))).toBeVisible();
  await page.getByRole('checkbox', { name: /Molen De Hoop/ }).check();
  await expectGoodScreen(page, 'koppelen-organisaties');
  await page.getByRole('button', { name: t('wizard.next') }).click();
  await page.getByRole('checkbox', { name: t('wizard.agree') }).check();
  await expectGoodScreen(page, 'koppelen-afronden');
  await page.getByRole('button', { name: t('wizard.send') }).click();
  await expect(page.getByText(t('change.receivedText'))).toBeVisible();
  expect(sent(server, '/links')).toMatchObject({ organisationIds: ['o-2'], agreed: true });
  await page.getByRole('link', { name: t('change.toUser'), exact: true }).click();
  await expect(page.getByText(t('mutation.blocks')).first()).toBeVisible();
  await page.goto('/gebruikers/m-2/niveau');
  await expect(page.getByText(t('change.notNow'))).toBeVisible();
});

test('Q9 een andere rol, en een server die weigert zonder dat invoer verdwijnt', async ({ page, server }) => {
  await page.goto('/gebruikers/m-2/rol');
  await page.getByRole('button', { name: t('wizard.next') }).click();
  await expect(page.getByText(t('change.sameRole')).first()).toBeVisible();
  await page.getByRole('radio', { name: /^Beheerder/ }).check();
  await expectGoodScreen(page, 'rol');
  await page.getByRole('button', { name: t('wizard.next') }).click();
  await page.getByRole('checkbox', { name: t('change.agreeRole') }).check();
  server.refuse.set('POST /api/means', problem(503, 'down', 'Even niet bereikbaar.'));
  await page.getByRole('button', { name: t('wizard.send') }).click();
  await expect(page.getByText('Even niet bereikbaar.')).toBeVisible();
  server.refuse.clear();
  await expect(page.getByRole('checkbox', { name: t('change.agreeRole') })).toBeChecked();
  await page.getByRole('button', { name: t('wizard.send') }).click();
  await expect(page.getByText(t('change.receivedText'))).toBeVisible();
  expect(sent(server, '/role-change')).toEqual({ role: 'ADMINISTRATOR' });
});

test('Q9, R76 de laatste beheerder wordt geen gebruiker: dat staat er voordat men het vraagt @one-width', async ({
  page,
  server,
}) => {
  for (const person of server.people.slice(1)) person.role = 'USER';
  server.people[0]!.role = 'ADMINISTRATOR';
  await page.goto('/gebruikers/m-1/niveau');
  await page.getByRole('radio', { name: /^EH2 / }).check();
  await page.getByRole('button', { name: t('wizard.next') }).click();
  await expect(page.getByText(/Er dient altijd 1 beheerder actief te zijn/)).toBeVisible();
  await expect(page.getByRole('button', { name: t('wizard.send') })).toHaveCount(0);
  await expectGoodScreen(page, 'niveau-laatste-beheerder');
});

test('wie de beheerdersrol verliest, ziet eerst wat dat betekent', { tag: '@one-width' }, async ({ page }) => {
  await page.goto('/gebruikers/m-3/rol');
  await page.getByRole('radio', { name: /^Reguliere gebruiker/ }).check();
  await page.getByRole('button', { name: t('wizard.next') }).click();
  await expect(page.getByText(t('whatIf.losesManaging', { name: 'Fatima El Amrani' }))).toBeVisible();
  await expect(page.getByText(t('whatIf.administratorStays'))).toBeVisible();
  await expect(page.getByText(t('costs.none'))).toBeVisible();
});

test('R66–R70 het Belastingdienstmiddel: herkenbaar, omzetten naar regulier en terug', async ({ page, server }) => {
  await page.goto('/gebruikers?open=m-15');
  await expect(page.getByText(t('users.taxMeans')).filter({ visible: true })).toHaveCount(2);
  await new UserRow(page, 'Ruben Smit').choose('convert');
  await expect(page.getByText(t('tax.toRegular'))).toBeVisible();
  await page.getByRole('checkbox', { name: t('wizard.agree') }).check();
  await page.getByRole('button', { name: t('wizard.send') }).click();
  await expect(page.getByText(t('change.receivedText'))).toBeVisible();
  expect(sent(server, '/conversion')).toEqual({ taxAuthorityMeans: false, agreed: true });

  await page.goto('/gebruikers/m-1/omzetten');
  await page.getByRole('checkbox', { name: t('wizard.agree') }).check();
  await page.getByRole('button', { name: t('wizard.send') }).click();
  await expect(page.getByText(t('tax.declareRequired')).first()).toBeVisible();
  await expectGoodScreen(page, 'omzetten');
  await page.getByRole('checkbox', { name: t('tax.declare') }).check();
  await page.getByRole('button', { name: t('wizard.send') }).click();
  await expect(page.getByText(t('change.receivedText'))).toBeVisible();
  expect(sent(server, '/conversion')).toMatchObject({ taxAuthorityMeans: true, personallyUsed: true });
});

test('Q18, Q20 wat in behandeling is: de redenen staan in het menu, en het kan worden ingetrokken', async ({
  page,
  server,
}) => {
  await page.goto('/gebruikers?open=m-17');
  await new UserRow(page, 'Koen van den Berg').menu();
  await expect(page.getByRole('menuitem', { name: t('menu.level') })).toContainText(t('mutation.blocks'));
  await expectGoodScreen(page, 'menu-in-behandeling');
  await page.getByRole('menuitem', { name: t('menu.withdrawMutation') }).click();
  await expectGoodScreen(page, 'mutatie-intrekken');
  await page.getByRole('button', { name: t('withdraw.confirm') }).click();
  await expect(page.getByText(t('withdraw.mutation.done', { name: 'Koen van den Berg' }))).toBeVisible();
  expect(server.people[16]!.mutation).toBeNull();
});

test('Q18 een nieuwe aanvraag intrekken; te laat wordt gezegd', { tag: '@one-width' }, async ({ page, server }) => {
  await page.goto('/gebruikers?q=emre');
  await new UserRow(page, 'Emre Yılmaz').choose('withdrawApplication');
  server.people[6]!.status = 'AWAITING_ACTIVATION';
  await page.getByRole('button', { name: t('withdraw.confirm') }).click();
  await expect(page.getByText('Deze aanvraag is al behandeld.')).toBeVisible();
  server.people[6]!.status = 'AWAITING_APPROVAL';
  await page.getByRole('button', { name: t('withdraw.confirm') }).click();
  await expect(page.getByText(t('withdraw.application.done', { name: 'Emre Yılmaz' }))).toBeVisible();
});

test(
  'R55 kosten die niet komen: opnieuw proberen, en niet akkoord met wat men niet ziet',
  { tag: '@one-width' },
  async ({ page, server }) => {
    server.refuse.set('/quotes', problem(503, 'down', 'x'));
    await page.goto('/gebruikers/m-15/omzetten');
    await expect(page.getByText(t('costs.failed'))).toBeVisible();
    await page.getByRole('checkbox', { name: t('wizard.agree') }).check();
    await page.getByRole('button', { name: t('wizard.send') }).click();
    await expect(page.getByText(t('costs.needed'))).toBeVisible();
    server.refuse.clear();
    await page.getByRole('button', { name: t('app.retry') }).click();
    await expect(page.getByText(t('costs.none'))).toBeVisible();
  },
);

test(
  'R61 vraagt de server toch een identiteitsbewijs, dan wordt dat alleen aangevuld',
  { tag: '@one-width' },
  async ({ page, server }) => {
    const wizard = new AddUserWizard(page);
    await page.goto('/gebruikers/m-2/rol');
    await wizard.choose(/^Beheerder/);
    await wizard.next();
    await page.getByRole('checkbox', { name: t('change.agreeRole') }).check();
    const violation = { field: 'identityDocument', message: 'Vul een geldig identiteitsbewijs in.' };
    server.refuse.set('/role-change', problem(400, 'invalid', 'Onvolledig', [violation]));
    await page.getByRole('button', { name: t('wizard.send') }).click();
    await expect(page.getByText(t('change.lockedMissing'))).toBeVisible();
    server.refuse.clear();
    await wizard.document();
    await wizard.next();
    await page.getByRole('checkbox', { name: t('change.agreeRole') }).check();
    await page.getByRole('button', { name: t('wizard.send') }).click();
    await expect(page.getByText(t('change.receivedText'))).toBeVisible();
    expect(sent(server, '/role-change')).toMatchObject({
      role: 'ADMINISTRATOR',
      identityDocument: { number: 'SPECI2014' },
    });
  },
);
