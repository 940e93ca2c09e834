import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import nl from '../../i18n/nl.json';
import { authorizationOf, CATALOGUE } from '../../test/server/catalogue';
import type { FakeServer } from '../../test/server/FakeServer';
import { show } from '../../test/show';

const END = '2030-12-31';
const alertOf = async (title: string) => within((await screen.findByText(title)).closest<HTMLElement>('.bm-alert')!);

/** Sanne and Joris have the same services; Joris alone has the last of the alphabet, for two establishments. */
function elevenTogetherAndOneAlone(server: FakeServer) {
  const [sanne, joris] = server.people as [FakeServer['people'][0], FakeServer['people'][0]];
  const [alone, ...together] = [...CATALOGUE.slice(0, 12)].reverse();
  server.authorizations = together.flatMap((service) => [
    authorizationOf(sanne, service, END),
    authorizationOf(joris, service, END),
  ]);
  for (const authorizationId of ['a-north', 'a-south'])
    server.authorizations.push({ ...authorizationOf(joris, alone!, END), authorizationId });
}

it('names a service that is left without any user, however much is lost (R71)', async () => {
  show('/gebruikers/m-2/opzeggen', elevenTogetherAndOneAlone);
  const orphans = await alertOf(nl.whatIf.withoutUser);
  expect(orphans.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Aanbesteden']);
  expect(orphans.queryByText(/en nog/)).toBeNull();
  const lost = await alertOf(nl.end.lost.replace('{{name}}', 'Joris van Dalen'));
  expect(lost.getByText('en nog 3 andere')).toBeVisible();
});

it('asks for all chosen organisations at once, in a body that may be long (R73)', async () => {
  const { user, server } = show('/gebruikers/m-2/opzeggen', ({ people }) => {
    people[1]!.organisations.push({ organisationId: 'o-2', name: 'Molen De Hoop B.V.', role: 'USER' });
  });
  await user.click(await screen.findByRole('checkbox', { name: 'Molen De Hoop B.V.' }));
  await waitFor(() =>
    expect(server.calls.findLast(({ path }) => path.endsWith('/losses'))?.body).toEqual({
      meansId: 'm-2',
      organisationIds: ['o-2'],
    }),
  );
});
