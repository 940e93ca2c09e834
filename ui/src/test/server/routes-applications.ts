import { today } from '../../i18n/format';
import { APPLICATION_STATES } from '../../api/applications';
import { ok, problem, type FakeServer, type Route } from './FakeServer';
import { matches, pageOf } from './page';

const BASE = '/api/means/v1/applications';

function decide(server: FakeServer, id: string | undefined, state: 'APPROVED' | 'REJECTED', reason: string | null) {
  const application = server.applications.find((a) => a.meansId === id);
  if (!application) return problem(404, 'not-found', 'Niet gevonden');
  if (application.state !== 'OPEN') return problem(409, 'already-decided', 'Al behandeld');
  Object.assign(application, { state, decidedOn: today(), rejectionReason: reason, version: 2 });
  return ok();
}

export const applicationRoutes: Route[] = [
  [
    'GET',
    new RegExp(`^${BASE}$`),
    (call, _, server) => {
      const state = call.query.get('state') ?? 'OPEN';
      const stateOf = (id: string) => server.applications.find((a) => a.meansId === id)?.state;
      const kind = call.query.get('kind');
      const found = server
        .queue()
        .filter(
          (r) =>
            stateOf(r.meansId) === state &&
            (!kind || r.kind === kind) &&
            matches(call, r.name, r.organisationName, r.kvkNumber),
        );
      const totals = Object.fromEntries(
        APPLICATION_STATES.map((s) => [s, server.applications.filter((a) => a.state === s).length]),
      );
      return ok(pageOf(call, found, totals));
    },
  ],
  [
    'GET',
    new RegExp(`^${BASE}/([^/]+)$`),
    (_, [id], server) => {
      const found = server.applications.find((a) => a.meansId === id);
      return found ? ok({ ...found }) : problem(404, 'not-found', 'Niet gevonden');
    },
  ],
  ['POST', new RegExp(`^${BASE}/([^/]+)/approval$`), (_, [id], server) => decide(server, id, 'APPROVED', null)],
  [
    'POST',
    new RegExp(`^${BASE}/([^/]+)/rejection$`),
    (call, [id], server) => decide(server, id, 'REJECTED', String(call.body.reason)),
  ],
];
