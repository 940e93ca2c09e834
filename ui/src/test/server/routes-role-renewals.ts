import { addDays, addYears, today } from '../../i18n/format';
import type { RoleRenewal } from '../../api/roleRenewals';
import { ok, problem, type FakeServer, type Route } from './FakeServer';
import { matches, pageOf } from './page';

const BASE = '/api/means/v1/role-renewals';

/** One about a beheerder whose role expired, one about nobody that is known. */
export const makeRoleRenewals = (): RoleRenewal[] => [
  {
    renewalId: 'r-1',
    kvkNumber: '90004321',
    administrator: 'ZB-FQIR-2093',
    representativeName: 'Wilma van Vliet',
    representativeEmail: 'wilma@korenschoof.example',
    requestedOn: addDays(today(), -1),
    state: 'OPEN',
    candidates: [
      {
        meansId: 'm-3',
        uniqueId: 'ZB-FQIR-2093',
        name: 'Fatima El Amrani',
        dateOfBirth: '1985-02-01',
        email: 'fatima.elamrani@korenschoof.example',
        role: 'USER',
        level: 'EH3',
        status: 'ACTIVE',
        administratorUntil: addDays(today(), -4),
        companies: ['Bakkerij De Korenschoof B.V.'],
        refusal: null,
      },
    ],
    newUntil: addYears(today(), 5),
    meansId: null,
    decidedOn: null,
    rejectionReason: null,
    version: 1,
  },
  {
    renewalId: 'r-2',
    kvkNumber: '12345678',
    administrator: 'wie@dan.example',
    representativeName: 'Onno Bekend',
    representativeEmail: 'onno@dan.example',
    requestedOn: today(),
    state: 'OPEN',
    candidates: [],
    newUntil: addYears(today(), 5),
    meansId: null,
    decidedOn: null,
    rejectionReason: null,
    version: 1,
  },
];

function decide(server: FakeServer, id: string | undefined, change: Partial<RoleRenewal>) {
  const renewal = server.roleRenewals.find((r) => r.renewalId === id);
  if (!renewal) return problem(404, 'not-found', 'Niet gevonden');
  if (renewal.state !== 'OPEN') return problem(409, 'already-decided', 'Al behandeld');
  Object.assign(renewal, { ...change, decidedOn: today(), version: 2 });
  return ok();
}

export const roleRenewalRoutes: Route[] = [
  ['POST', /^\/api\/means\/v1\/role-renewal-forms$/, () => ({ status: 202, body: { renewalId: 'r-9' } })],
  [
    'GET',
    new RegExp(`^${BASE}$`),
    (call, _, server) => {
      const state = call.query.get('state') ?? 'OPEN';
      const found = server.roleRenewals
        .filter((r) => r.state === state && matches(call, r.administrator, r.kvkNumber, r.representativeName))
        .map((r, i) => ({ ...r, ageDays: 1 - i }));
      return ok(pageOf(call, found, { OPEN: server.roleRenewals.filter((r) => r.state === 'OPEN').length }));
    },
  ],
  [
    'GET',
    new RegExp(`^${BASE}/([^/]+)$`),
    (_, [id], server) => {
      const found = server.roleRenewals.find((r) => r.renewalId === id);
      return found ? ok({ ...found }) : problem(404, 'not-found', 'Niet gevonden');
    },
  ],
  [
    'POST',
    new RegExp(`^${BASE}/([^/]+)/approval$`),
    (call, [id], server) => decide(server, id, { state: 'APPROVED', meansId: String(call.body.meansId) }),
  ],
  [
    'POST',
    new RegExp(`^${BASE}/([^/]+)/rejection$`),
    (call, [id], server) => decide(server, id, { state: 'REJECTED', rejectionReason: String(call.body.reason) }),
  ],
];
