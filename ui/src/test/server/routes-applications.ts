import { today } from '../../i18n/format';
import { APPLICATION_STATES } from '../../api/applications';
import { ok, problem, type FakeServer, type Route } from './FakeServer';
import { matches, pageOf } from './page';

const BASE = '/api/means/v1/applications';

const colleague = () =>
  problem(409, 'handled-by-colleague', 'Deze aanvraag is in behandeling bij een collega. Neem de aanvraag eerst over.');

function decide(server: FakeServer, id: string | undefined, state: 'APPROVED' | 'REJECTED', reason: string | null) {
  const application = server.applications.find((a) => a.meansId === id);
  if (!application) return problem(404, 'not-found', 'Niet gevonden');
  if (application.state !== 'OPEN') return problem(409, 'already-decided', 'Al behandeld');
  if (application.handledBy && !application.handledBy.self) return colleague();
  Object.assign(application, { state, decidedOn: today(), rejectionReason: reason, handledBy: null, version: 9 });
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
  [
    'PUT',
    new RegExp(`^${BASE}/([^/]+)/handling$`),
    ({ body }, [id], server) => {
      const found = server.applications.find((a) => a.meansId === id)!;
      if (found.handledBy && !found.handledBy.self && !body.takeOver) return colleague();
      const handledBy = { name: 'Mees Bakker', since: new Date().toISOString(), self: true };
      Object.assign(found, { handledBy, mayLook: true, version: found.version + 1 });
      return { status: 204 };
    },
  ],
  [
    'DELETE',
    new RegExp(`^${BASE}/([^/]+)/handling$`),
    (_, [id], server) => {
      const found = server.applications.find((a) => a.meansId === id)!;
      Object.assign(found, { handledBy: null, mayLook: false, version: found.version + 1 });
      return { status: 204 };
    },
  ],
];
