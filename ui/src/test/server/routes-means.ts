import { addDays, daysUntil, today } from '../../i18n/format';
import type { MeansDetail } from '../../api/means';
import { LEVELS, STATUSES } from '../../api/types';
import { endsSoon } from '../../features/role-renewal/endsSoon';
import { ok, problem, type Call, type FakeServer, type Route } from './FakeServer';
import { matches, pageOf } from './page';
import { detail } from './routes-mutations';

const BASE = '/api/means/v1/organisations/[^/]+';
const order: Record<string, (m: MeansDetail) => string | number> = {
  name: (m) => m.surname,
  role: (m) => m.role,
  level: (m) => LEVELS.indexOf(m.level),
  status: (m) => m.status,
};

function sorted(list: MeansDetail[], sort: string | null) {
  const key = order[(sort ?? '').replace('-', '')];
  if (!key) return list;
  const sign = sort?.startsWith('-') ? -1 : 1;
  return [...list].sort((a, b) => (key(a) < key(b) ? -sign : key(a) > key(b) ? sign : 0));
}

/** “Aandacht nodig”: lapsed, or within seven days of the last day to activate. */
const needsAttention = (m: MeansDetail) =>
  m.status === 'ACTIVATION_EXPIRED' ||
  (m.status === 'AWAITING_ACTIVATION' && m.activateBy !== null && daysUntil(m.activateBy) <= 7);

const roleExpires = (m: MeansDetail) => m.role === 'ADMINISTRATOR' && !!m.administratorUntil && endsSoon(m.administratorUntil);

const totals = (server: FakeServer) => ({
  all: server.people.length,
  attention: server.people.filter(needsAttention).length,
  roleExpiring: server.people.filter(roleExpires).length,
  ...Object.fromEntries(STATUSES.map((s) => [s, server.people.filter((p) => p.status === s).length])),
});

function overview(call: Call, server: FakeServer, ids: string[] | undefined) {
  const status = call.query.get('status');
  const found = server.people.filter(
    (p) =>
      (!status || (status === 'ATTENTION'
          ? needsAttention(p)
          : status === 'ROLE_EXPIRING'
            ? roleExpires(p)
            : p.status === status)) &&
      (!ids || ids.includes(p.meansId)) &&
      matches(call, p.name, p.email, p.uniqueId, p.secondFactorNumber ?? ''),
  );
  return ok(pageOf(call, sorted(found, call.query.get('sort')), totals(server)));
}

export const meansRoutes: Route[] = [
  ['GET', new RegExp(`^${BASE}/means$`), (call, _, server) => overview(call, server, undefined)],
  [
    'POST',
    new RegExp(`^${BASE}/means/selection$`),
    (call, _, server) => overview(call, server, call.body.ids as unknown as string[]),
  ],
  [
    'GET',
    new RegExp(`^${BASE}/means/([^/]+)$`),
    (_, [id], server) => {
      const found = server.people.find((p) => p.meansId === id);
      return found ? ok(detail(found, server)) : problem(404, 'not-found', 'Niet gevonden');
    },
  ],
  [
    'POST',
    new RegExp(`^${BASE}/means$`),
    (call, _, server) => {
      const person = call.body as unknown as MeansDetail;
      const name = [person.firstNames, person.prefix, person.surname].filter(Boolean).join(' ');
      const made: MeansDetail = {
        ...server.people[6]!,
        ...person,
        name,
        meansId: 'm-new',
        personId: 'p-new',
        status: 'AWAITING_APPROVAL',
        requestedOn: today(),
      };
      server.people.push(made);
      return { status: 201, body: made };
    },
  ],
  [
    'POST',
    new RegExp(`^${BASE}/means/([^/]+)/activation-letter$`),
    (_, [id], server) => {
      const found = server.people.find((p) => p.meansId === id)!;
      const activateBy = addDays(today(), 30);
      Object.assign(found, {
        status: 'AWAITING_ACTIVATION',
        activateBy,
        letters: [...found.letters, { sentOn: today(), activateBy }],
      });
      return ok({ ...found });
    },
  ],
  [
    'POST',
    new RegExp(`^${BASE}/scans$`),
    (_, __, server) => ({
      status: 201,
      body: { scanId: `scan-${server.calls.length}`, fileName: 'paspoort.png', mediaType: 'image/png', size: 48_000 },
    }),
  ],
];
