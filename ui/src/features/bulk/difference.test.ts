import { expect, it } from 'vitest';
import type { Authorization } from '../../api/authorizations';
import { CATALOGUE } from '../../test/server/catalogue';
import { makePeople } from '../../test/server/people';
import { differences } from './difference';

it('says of each pair what it becomes: new, longer, shorter or the same (Q15)', () => {
  const users = makePeople().slice(0, 4);
  const [service] = CATALOGUE;
  const existing = ['2028-01-01', '2032-01-01', '2030-01-01'].map(
    (endDate, i) => ({ serviceId: service!.serviceId, meansId: users[i]!.meansId, endDate }) as Authorization,
  );
  expect(differences([service!], users, existing, '2030-01-01').map((d) => d.kind)).toEqual([
    'longer',
    'shorter',
    'same',
    'new',
  ]);
});
