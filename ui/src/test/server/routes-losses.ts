import { atLeast, type Level } from '../../api/types';
import { ok, type Route } from './FakeServer';
import { pageOf } from './page';
import { valid } from './routes-authorizations';

const TAX_AUTHORITY = 'Belastingdienst';

/** What a change of a means would end, as authorization-service says it. */
export const lossRoutes: Route[] = [
  [
    'GET',
    /^\/api\/authorization\/v1\/organisations\/[^/]+\/authorizations\/losses$/,
    (call, _, server) => {
      const { query } = call;
      const level = query.get('level') as Level | null;
      const own = valid(server).filter((a) => a.meansId === query.get('meansId'));
      const lost = own.filter((a) =>
        level
          ? !atLeast(level, a.level)
          : query.get('taxAuthorityMeans') !== 'true' || a.provider !== TAX_AUTHORITY,
      );
      const servicesWithoutUser = lost
        .filter((a) => !valid(server).some((b) => b.serviceId === a.serviceId && b.meansId !== a.meansId))
        .map(({ serviceId, serviceName }) => ({ serviceId, name: serviceName }));
      return ok({ ...pageOf(call, lost, { lost: lost.length, kept: own.length - lost.length }), servicesWithoutUser });
    },
  ],
];
