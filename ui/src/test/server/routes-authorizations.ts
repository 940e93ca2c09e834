import { daysUntil } from '../../i18n/format';
import { CATALOGUE, GRANTABLES, SOON } from './catalogue';
import { ok, problem, type FakeServer, type Route } from './FakeServer';
import { matches, pageOf } from './page';

const BASE = '/api/authorization/v1/organisations/[^/]+';
export const UNDO = 3_000;

/** What is left: a revocation whose moment has passed is gone (Q13). */
export const valid = (server: FakeServer) =>
  server.authorizations.filter((a) => !a.revocation || Date.parse(a.revocation.finalAt) > Date.now());
const find = (server: FakeServer, id: string | undefined) => valid(server).find((a) => a.authorizationId === id);

export const authorizationRoutes: Route[] = [
  ['GET', /^\/api\/authorization\/v1\/services$/, (call) => ok(pageOf(call, CATALOGUE))],
  [
    'GET',
    new RegExp(`^${BASE}/services$`),
    (call, _, server) => {
      const used = GRANTABLES.filter((s) => matches(call, s.provider, s.name)).map((s) => {
        const of = valid(server).filter((a) => a.serviceId === s.serviceId);
        const withdrawn = of.some((a) => a.withdrawn);
        return { ...s, withdrawn, users: of.length, expiring: of.filter((a) => a.expiring).length };
      });
      return ok(
        pageOf(
          call,
          used.filter((s) => s.users > 0),
        ),
      );
    },
  ],
  [
    'GET',
    new RegExp(`^${BASE}/authorizations/summary$`),
    (call, _, server) => {
      const all = valid(server);
      const ids = (call.query.get('meansIds') ?? '').split(',').filter(Boolean);
      const of = (id: string) => all.filter((a) => a.meansId === id);
      const items = ids.map((meansId) => ({
        meansId,
        count: of(meansId).length,
        expiring: of(meansId).filter((a) => a.expiring).length,
      }));
      const expiring = all.filter((a) => a.expiring);
      return ok({ items, expiring: expiring.length, meansWithExpiring: [...new Set(expiring.map((a) => a.meansId))] });
    },
  ],
  [
    'PATCH',
    new RegExp(`^${BASE}/authorizations/([^/]+)$`),
    (call, [id], server) => {
      const found = find(server, id);
      if (!found) return problem(404, 'not-found', 'Niet gevonden');
      const endDate = String(call.body.endDate);
      Object.assign(found, {
        endDate,
        daysLeft: daysUntil(endDate),
        expiring: daysUntil(endDate) <= SOON,
        version: found.version + 1,
      });
      return ok({ ...found });
    },
  ],
  [
    'POST',
    new RegExp(`^${BASE}/authorizations/([^/]+)/revocation$`),
    (_, [id], server) => {
      const found = find(server, id);
      if (!found) return problem(404, 'not-found', 'Niet gevonden');
      found.revocation = { finalAt: new Date(Date.now() + UNDO).toISOString() };
      return { status: 202, body: found.revocation };
    },
  ],
  [
    'DELETE',
    new RegExp(`^${BASE}/authorizations/([^/]+)/revocation$`),
    (_, [id], server) => {
      const found = find(server, id);
      if (!found) return problem(409, 'too-late', 'De machtiging is al ingetrokken');
      found.revocation = null;
      return ok({ ...found });
    },
  ],
];
