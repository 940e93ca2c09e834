import type { Company, Login, Me, Organisation } from '../../api/identity';
import { ok, problem, type Route } from './FakeServer';
import { COMPANY, organisation } from './organisations';
import { pageOf } from './page';

const ME = '/api/identity/v1/me';
const RESULTS: Login['result'][] = ['SUCCESS', 'SUCCESS', 'WRONG_CODE', 'SUCCESS', 'WRONG_PASSWORD'];

export const identityRoutes: Route[] = [
  [
    'GET',
    /^\/api\/session$/,
    (_, __, server) => {
      if (!server.signedIn) return ok({ signedIn: false });
      const { name, username, employee, level } = server.me();
      return ok({ signedIn: true, name, username, employee, level, expiresAt: server.expiresAt });
    },
  ],
  [
    'POST',
    /^\/api\/session\/extension$/,
    (call, _, server) => {
      server.expiresAt = new Date(Date.now() + 30 * 60_000).toISOString();
      return server.handle({ ...call, method: 'GET', path: '/api/session' });
    },
  ],
  [
    'GET',
    new RegExp(`^${ME}$`),
    (_, __, server) => (server.signedIn ? ok<Me>(server.me()) : problem(401, 'unauthorized', 'Log in')),
  ],
  [
    'GET',
    new RegExp(`^${ME}/logins$`),
    (call) => {
      const all: Login[] = Array.from({ length: 43 }, (_, i) => ({
        at: new Date(Date.UTC(2026, 10, 23, 8) - i * 19 * 3_600_000).toISOString(),
        method: i % 3 ? 'OTP' : 'PASSWORD',
        result: RESULTS[i % RESULTS.length]!,
        address: `192.0.2.${10 + (i % 5)}`,
      }));
      return ok(pageOf(call, all));
    },
  ],
  [
    'PATCH',
    new RegExp(`^${ME}/contact$`),
    (call, _, server) => {
      server.people[0]!.email = String(call.body.email);
      return ok(server.me());
    },
  ],
  ['GET', /^\/api\/identity\/v1\/organisations\/([^/]+)$/, (_, [id = ''], server) => ok<Organisation>(organisation(id, server))],
  [
    'DELETE',
    /^\/api\/identity\/v1\/organisations\/([^/]+)\/establishment-number$/,
    (_, [id = ''], server) => {
      const found = server.organisations.find((o) => o.organisationId === id)!;
      if (server.establishments > 1)
        return problem(409, 'several-establishments', 'Dit KvK-nummer heeft meer vestigingen.');
      server.organisations = server.organisations.map((o) => (o === found ? { ...o, establishmentNumber: null } : o));
      return ok(organisation(id, server));
    },
  ],
  [
    'PATCH',
    /^\/api\/identity\/v1\/organisations\/[^/]+\/persons\/([^/]+)\/contact$/,
    (call, [id], server) => {
      const person = server.people.find((p) => p.personId === id)!;
      Object.assign(person, call.body);
      return { status: 204 };
    },
  ],
  [
    'GET',
    /^\/api\/identity\/v1\/companies\/(\d+)$/,
    (_, [kvk]) => (kvk === COMPANY.kvkNumber ? ok<Company>(COMPANY) : problem(404, 'not-found', 'Onbekend')),
  ],
  ['POST', /^\/api\/identity\/v1\/registrations$/, () => ({ status: 202, body: { registrationId: 'r-1' } })],
  ['POST', /^\/api\/identity\/v1\/username-reminders$/, () => ({ status: 202 })],
];
