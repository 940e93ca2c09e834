import { daysUntil } from '../../i18n/format';
import { SOON } from './catalogue';
import { ok, type Route } from './FakeServer';
import { valid } from './routes-authorizations';

const BASE = '/api/authorization/v1/organisations/[^/]+';

export const renewalRoutes: Route[] = [
  [
    'POST',
    new RegExp(`^${BASE}/authorizations/renewals$`),
    ({ body }, _, server) => {
      const { authorizationIds, endDate } = body as unknown as { authorizationIds: string[]; endDate: string };
      const results = authorizationIds.map((authorizationId) => {
        const found = valid(server).find((a) => a.authorizationId === authorizationId)!;
        const daysLeft = daysUntil(endDate);
        Object.assign(found, { endDate, daysLeft, expiring: daysLeft <= SOON, version: found.version + 1 });
        return { authorizationId, change: 'LONGER', endDate };
      });
      return ok({ results });
    },
  ],
  [
    'GET',
    new RegExp(`^${BASE}/calendar-feed$`),
    (_, __, server) => ok({ active: server.feedSince !== null, createdAt: server.feedSince }),
  ],
  [
    'POST',
    new RegExp(`^${BASE}/calendar-feed$`),
    (_, __, server) => {
      server.feedSince = new Date().toISOString();
      return {
        status: 201,
        body: { url: 'https://beheermodule.example/api/authorization/v1/calendars/Zk3vT0q8mXw5.ics' },
      };
    },
  ],
  [
    'DELETE',
    new RegExp(`^${BASE}/calendar-feed$`),
    (_, __, server) => {
      server.feedSince = null;
      return { status: 204 };
    },
  ],
];
