import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '../../test/show';

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
