import type { LossQuestion } from '../../api/losses';
import { atLeast } from '../../api/types';
import { ok, type Route } from './FakeServer';
import { pageOf } from './page';
import { valid } from './routes-authorizations';

const TAX_AUTHORITY = 'Belastingdienst';

/** What a change of a means would end, as authorization-service says it. */
export const lossRoutes: Route[] = [
  [
    'POST',
    /^\/api\/authorization\/v1\/organisations\/[^/]+\/authorizations\/losses$/,
    (call, _, server) => {
      const { meansId, level, taxAuthorityMeans } = call.body as unknown as LossQuestion;
      const own = valid(server).filter((a) => a.meansId === meansId);
      const lost = own.filter((a) =>
        level ? !atLeast(level, a.level) : !taxAuthorityMeans || a.provider !== TAX_AUTHORITY,
      );
      const rows = lost
        .map((a) => ({
          ...a,
          lastUser: !valid(server).some((b) => b.serviceId === a.serviceId && b.meansId !== a.meansId),
        }))
        .sort((one, other) => Number(other.lastUser) - Number(one.lastUser));
      const withoutUsers = new Set(rows.filter((row) => row.lastUser).map((row) => row.serviceId)).size;
      return ok(pageOf(call, rows, { lost: lost.length, kept: own.length - lost.length, withoutUsers }));
    },
  ],
];
