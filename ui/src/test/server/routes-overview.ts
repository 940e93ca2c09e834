import { atLeast } from '../../api/types';
import { CATALOGUE } from './catalogue';
import { ok, type FakeServer, type Route } from './FakeServer';
import { finds, matches, pageOf } from './page';
import { valid } from './routes-authorizations';

const BASE = '/api/authorization/v1/organisations/[^/]+';

const SENTENCE: Record<string, string> = {
  AUTHORIZED: 'Deze gebruiker heeft een geldige machtiging voor deze dienst.',
  MEANS_NOT_ACTIVE: 'Het middel van deze gebruiker is niet actief.',
  LEVEL_TOO_LOW: 'Deze dienst vraagt een hoger niveau dan het middel van deze gebruiker heeft.',
  NOT_AUTHORIZED: 'Deze gebruiker heeft geen machtiging voor deze dienst.',
};

type Scope = { establishment?: string | null; relation?: string | null };

/** The one decision behind the explanation and every cell of the matrix. */
function decide(server: FakeServer, meansId: string, serviceId: string, scope: Scope = {}) {
  const means = server.people.find((p) => p.meansId === meansId)!;
  const service = CATALOGUE.find((s) => s.serviceId === serviceId)!;
  const mine = valid(server).filter((a) => a.meansId === meansId && a.serviceId === serviceId);
  const restricted = mine.filter((a) => a.establishment || a.relation);
  const own = mine.find(
    (a) =>
      (!a.establishment || a.establishment === scope.establishment) &&
      (a.relation ?? null) === (scope.relation ?? null),
  );
  const wide = valid(server).find(
    (a) => a.meansId === meansId && a.serviceId.startsWith('general:') && atLeast(a.level, service.level),
  );
  const reason =
    means.status !== 'ACTIVE'
      ? 'MEANS_NOT_ACTIVE'
      : !atLeast(means.level, service.level)
        ? 'LEVEL_TOO_LOW'
        : (own ?? wide)
          ? 'AUTHORIZED'
          : 'NOT_AUTHORIZED';
  const allowed = reason === 'AUTHORIZED';
  return {
    allowed,
    reason,
    level: service.level,
    path: allowed ? (own ? (own.relation ? 'chain' : 'own') : 'general') : null,
    only: restricted.map(({ establishment, relation }) => ({ establishment, relation })),
    until: allowed ? (own ?? wide)?.endDate : null,
  };
}

const part = <T>(all: T[], page: string | null, size: string | null) =>
  all.slice(Number(page ?? 0) * Number(size ?? 50), (Number(page ?? 0) + 1) * Number(size ?? 50));

export const overviewRoutes: Route[] = [
  [
    'GET',
    new RegExp(`^${BASE}/explanation$`),
    ({ query }, _, server) => {
      const scope = { establishment: query.get('establishment'), relation: query.get('relation') };
      const { allowed, ...rest } = decide(server, query.get('meansId')!, query.get('serviceId')!, scope);
      return ok({ decision: allowed, ...rest, sentence: SENTENCE[rest.reason] });
    },
  ],
  ['GET', new RegExp(`^${BASE}/uses/([^/]+)$`), (_, __, server) => ok(server.lastUse)],
  [
    'GET',
    new RegExp(`^${BASE}/matrix$`),
    (call, _, server) => {
      const { query } = call;
      const wanted = (query.get('serviceQuery') ?? '').toLowerCase();
      const people = server.people.filter((p) => matches(call, p.name, p.email));
      const inUse = new Set(valid(server).map((a) => a.serviceId));
      const services = CATALOGUE.filter((s) => query.get('used') !== 'true' || inUse.has(s.serviceId)).filter((s) =>
        `${s.provider} ${s.name}`.toLowerCase().includes(wanted),
      );
      const means = part(people, query.get('page'), query.get('size'));
      const columns = part(services, query.get('servicePage'), query.get('serviceSize'));
      return ok({
        means: means.map((m) => ({ meansId: m.meansId, personName: m.name, level: m.level })),
        services: columns,
        totals: { means: people.length, services: services.length },
        cells: means.map((m) => columns.map((s) => decide(server, m.meansId, s.serviceId))),
      });
    },
  ],
  [
    'GET',
    new RegExp(`^${BASE}/services/([^/]+)$`),
    (_, [id = ''], server) => {
      const serviceId = decodeURIComponent(id);
      const of = valid(server).filter((a) => a.serviceId === serviceId);
      const usersPerLevel: Record<string, number> = {};
      for (const { meansId } of of) {
        const { level } = server.people.find((p) => p.meansId === meansId)!;
        usersPerLevel[level] = (usersPerLevel[level] ?? 0) + 1;
      }
      return ok({ serviceId, users: of.length, usersPerLevel });
    },
  ],
  [
    'GET',
    new RegExp(`^${BASE}/authorizations/expiring$`),
    ({ query }, _, server) => {
      const counts = new Map<string, number>();
      for (const { endDate } of valid(server))
        if (endDate >= query.get('from')! && endDate <= query.get('to')!)
          counts.set(endDate, (counts.get(endDate) ?? 0) + 1);
      const days = [...counts].map(([date, count]) => ({ date, count }));
      return ok({ days: days.sort((a, b) => a.date.localeCompare(b.date)) });
    },
  ],
  [
    'GET',
    new RegExp(`^${BASE}/authorizations$`),
    (call, _, server) => {
      const value = (name: string) => call.query.get(name);
      const found = valid(server).filter(
        (a) =>
          (!value('meansId') || a.meansId === value('meansId')) &&
          (!value('serviceId') || a.serviceId === value('serviceId')) &&
          (!value('expiresFrom') || a.endDate >= value('expiresFrom')!) &&
          (!value('expiresTo') || a.endDate <= value('expiresTo')!) &&
          finds(value('serviceQuery') ?? '', a.serviceName, a.provider) &&
          matches(call, a.personName, a.serviceName, a.provider),
      );
      return ok(pageOf(call, value('expiresFrom') ? found.sort((a, b) => a.endDate.localeCompare(b.endDate)) : found));
    },
  ],
];
