import { expect, it } from 'vitest';
import type { GrantResult } from '../../api/grants';
import { CATALOGUE } from '../../test/server/catalogue';
import { makePeople } from '../../test/server/people';
import { countKinds, pairsFrom, sliceOf, sliceSize } from './pairs';

const users = makePeople();

it('names each pair and says what becomes of it (Q15)', () => {
  const of = { meansId: 'm-1', serviceId: 's-1' };
  const pairs = pairsFrom(
    [
      { ...of, outcome: 'CHANGED', change: 'LONGER', oldEndDate: '2028-01-01', endDate: '2030-01-01' },
      { ...of, outcome: 'REFUSED', change: null, message: 'Niveau te laag' },
    ] satisfies GrantResult[],
    { services: CATALOGUE, users },
  );
  expect(pairs[0]).toMatchObject({ person: 'Sanne de Wit', provider: 'Belastingdienst', kind: 'LONGER' });
  expect(countKinds(pairs)).toEqual({ NEW: 0, LONGER: 1, SHORTER: 0, UNCHANGED: 0, REFUSED: 1 });
});

it.each([5, 20])('cuts a large choice into pages that hold every pair once: %i at a time', (size) => {
  const draft = { services: CATALOGUE, users: users.slice(0, 7) };
  const seen = new Set<string>();
  for (let page = 0; page * sliceSize(draft, size) < 7 * CATALOGUE.length + size; page++) {
    const part = sliceOf(draft, page, size);
    expect(part.services.length * part.users.length).toBeLessThanOrEqual(size);
    part.users.forEach((u) => part.services.forEach((s) => seen.add(`${u.meansId} ${s.serviceId}`)));
  }
  expect(seen.size).toBe(7 * CATALOGUE.length);
});
