import type { FakeServer } from '../src/test/server/FakeServer';
import { UserRow } from './pages/UserRow';
import { expectGoodScreen } from './support/screen';
import { expect, test } from './support/test';
import { t } from './support/texts';

const termination = (server: FakeServer) =>
  server.calls.findLast((call) => call.method === 'POST' && call.path.endsWith('/termination'))?.body;

test('R71–R75 opzeggen per direct: eerst wat verdwijnt, daarna weg uit het overzicht', async ({ page, server }) => {
  await page.goto('/gebruikers?open=m-2');
  await new UserRow(page, 'Joris van Dalen').choose('end');
  await expect(page).toHaveURL(/\/gebruikers\/m-2\/opzeggen/);
  await expect(page.getByText(t('end.lost', { name: 'Joris van Dalen' }))).toBeVisible();
  await expect(page.getByText('Zorgregister')).toBeVisible();
  await page.getByRole('button', { name: t('end.submit') }).click();
  await expect(page.getByRole('group', { name: /fout/ })).toBeFocused();
  await page.getByRole('radio', { name: t('end.whens.NOW') }).check();
  await expectGoodScreen(page, 'opzeggen');
  await page.getByRole('button', { name: t('end.submit') }).click();
  await expect(page.getByText(t('end.done', { name: 'Joris van Dalen' }))).toBeVisible();
  await expect(page.getByRole('link', { name: t('change.back') })).toHaveCount(0);
  await expectGoodScreen(page, 'opzeggen-klaar');
  expect(server.people.some((p) => p.meansId === 'm-2')).toBe(false);
  await page.getByRole('link', { name: t('wizard.toUsers') }).click();
  await expect(page.getByText('Fatima El Amrani').first()).toBeVisible();
  await expect(page.getByText('Joris van Dalen')).toHaveCount(0);
});

test(
  'R72, R73 op een datum, ook bij een andere organisatie; vandaag wordt geweigerd',
  { tag: '@one-width' },
  async ({ page, server }) => {
    server.people[1]!.organisations.push({ organisationId: 'o-2', name: 'Molen De Hoop B.V.', role: 'USER' });
    await page.goto('/gebruikers/m-2/opzeggen');
    await page.getByRole('radio', { name: t('end.whens.DATE') }).check();
    const date = page.getByLabel(t('end.date'));
    await date.fill('1-1-2020');
    await page.getByRole('button', { name: t('end.submit') }).click();
    await expect(page.getByText(t('end.tooEarly')).first()).toBeVisible();
    await date.fill('31-12-2027');
    await page.getByRole('checkbox', { name: 'Molen De Hoop B.V.' }).check();
    await page.getByRole('button', { name: t('end.submit') }).click();
    await expect(page.getByText(t('end.doneLaterText'))).toBeVisible();
    await expect(page.getByRole('link', { name: t('change.back') })).toBeVisible();
    expect(termination(server)).toEqual({
      when: 'DATE',
      date: '2027-12-31',
      organisationIds: ['o-2'],
    });
  },
);

test('Q18 een geplande opzegging annuleren', async ({ page, server }) => {
  await page.goto('/gebruikers/m-19/opzeggen');
  await expect(page.getByText(/eindigt op/).first()).toBeVisible();
  await expectGoodScreen(page, 'opzeggen-gepland');
  await page.getByRole('button', { name: t('end.cancel') }).click();
  await page.getByRole('button', { name: t('end.cancelConfirm') }).click();
  await expect(page.getByText(t('end.cancelled', { name: 'Mohammed Bouzidi' }))).toBeVisible();
  await expect(page.getByRole('radio', { name: t('end.whens.NOW') })).toBeVisible();
  expect(server.people[18]!.plannedEnd).toBeNull();
});

test('R76 de enige beheerder: uitleg en de weg naar een nieuwe beheerder', async ({ page, server }) => {
  for (const person of server.people.slice(1)) person.role = 'USER';
  await page.goto('/gebruikers/m-1/opzeggen');
  await expect(page.getByText(/Er dient altijd 1 beheerder actief te zijn/)).toBeVisible();
  await expectGoodScreen(page, 'opzeggen-laatste-beheerder');
  await page.getByRole('link', { name: t('end.appoint') }).click();
  await expect(page).toHaveURL(/status=ACTIVE/);
});

test(
  'R76 twee beheerders tegelijk: de tweede krijgt de zin, zonder verlies van invoer',
  { tag: '@one-width' },
  async ({ page, server }) => {
    await page.goto('/gebruikers/m-3/opzeggen');
    await page.getByRole('radio', { name: t('end.whens.NOW') }).check();
    server.people = server.people.filter((p) => p.role === 'USER' || p.meansId === 'm-3');
    await page.getByRole('button', { name: t('end.submit') }).click();
    await expect(page.getByText(/Er dient altijd 1 beheerder actief te zijn/)).toBeVisible();
  },
);

test('R77 het laatste middel zegt het bedrijf op, na het typen van de naam', async ({ page, server }) => {
  server.people.splice(1);
  await page.goto('/gebruikers/m-1/opzeggen');
  await page.getByRole('radio', { name: t('end.whens.NOW') }).check();
  await page.getByRole('button', { name: t('end.submit') }).click();
  await expect(page.getByText(t('end.companyWrong')).first()).toBeVisible();
  await page
    .getByLabel(t('end.companyType', { name: 'Bakkerij De Korenschoof B.V.' }))
    .fill('bakkerij de korenschoof b.v.');
  await expectGoodScreen(page, 'opzeggen-bedrijf');
  await page.getByRole('button', { name: t('end.submit') }).click();
  await expect(page.getByText(t('end.done', { name: 'Sanne de Wit' }))).toBeVisible();
  expect(termination(server)).toMatchObject({ endOrganisation: true });
});

test('R73, R77 elders ook opzeggen: elk bedrijf dat eindigt wordt met zijn eigen naam bevestigd @one-width', async ({
  page,
  server,
}) => {
  server.people[1]!.organisations.push(
    { organisationId: 'o-2', name: 'Molen De Hoop B.V.', role: 'USER' },
    { organisationId: 'o-3', name: 'Graanhandel B.V.', role: 'USER' },
  );
  server.endingElsewhere = ['o-2'];
  server.refusedElsewhere = ['o-3'];
  await page.goto('/gebruikers/m-2/opzeggen');
  await page.getByRole('radio', { name: t('end.whens.NOW') }).check();
  await expect(page.getByRole('checkbox', { name: 'Graanhandel B.V.' })).toBeDisabled();
  await expect(page.getByText(/Er dient altijd 1 beheerder actief te zijn/)).toBeVisible();
  await page.getByRole('checkbox', { name: 'Molen De Hoop B.V.' }).check();
  await page.getByRole('button', { name: t('end.submit') }).click();
  await expect(page.getByText(t('end.companyWrong')).first()).toBeVisible();
  await page.getByLabel(t('end.companyType', { name: 'Molen De Hoop B.V.' })).fill('Molen De Hoop B.V.');
  await expectGoodScreen(page, 'opzeggen-elders');
  await page.getByRole('button', { name: t('end.submit') }).click();
  await expect(page.getByText(t('end.done', { name: 'Joris van Dalen' }))).toBeVisible();
  expect(termination(server)).toEqual({
    when: 'NOW',
    organisationIds: ['o-2'],
    endOrganisationIds: ['o-2'],
  });
});

test('wat als: gevolgen, diensten zonder gebruiker, beheerder en kosten', { tag: '@one-width' }, async ({
  page,
  server,
}) => {
  const [own] = server.authorizations.filter((a) => a.meansId === 'm-3');
  server.authorizations = server.authorizations.filter((a) => a.meansId === 'm-3' || a.serviceId !== own!.serviceId);
  await page.goto('/gebruikers/m-3/opzeggen');
  await expect(page.getByText(t('whatIf.withoutUser'))).toBeVisible();
  await expect(page.getByRole('heading', { name: t('whatIf.title') })).toBeVisible();
  await expect(page.getByText(t('whatIf.administratorStays'))).toBeVisible();
  await expect(page.getByText(t('whatIf.noRefundEnd'))).toBeVisible();
});

test('R72 wat nog niet actief is, eindigt alleen per direct', { tag: '@one-width' }, async ({ page }) => {
  await page.goto('/gebruikers/m-4/opzeggen');
  await expect(page.getByRole('radio', { name: t('end.whens.NOW') })).toBeVisible();
  await expect(page.getByRole('radio', { name: t('end.whens.DATE') })).toHaveCount(0);
});
