import { ok, problem, type FakeServer, type Route } from './FakeServer';
import { authorizationRows, countRows, makeImport, userRows } from './imports';
import { pageOf } from './page';

const BASE = '/api/(authorization|means)/v1/organisations/[^/]+/imports';
const none = () => problem(404, 'not-found', 'De import is niet gevonden.');

/** Each question finds it further on, as far as `server.jobStep` rows. */
function look(server: FakeServer, step = server.jobStep) {
  const found = server.import?.found;
  if (!server.import || !found) return undefined;
  if (found.state === 'ANALYSING' || found.state === 'APPLYING') {
    found.done = Math.min(found.total, found.done + step);
    const over = found.done === found.total;
    if (found.state === 'ANALYSING') {
      if (over) Object.assign(found, { state: 'READY', shown: countRows(server.import.rows) });
    } else {
      found.results = countRows(server.import.rows.slice(0, found.done));
      if (over) found.state = 'DONE';
    }
  }
  return found;
}

export const importRoutes: Route[] = [
  [
    'POST',
    new RegExp(`^${BASE}$`),
    (_, [service], server) => {
      server.import = makeImport(service === 'means' ? userRows() : authorizationRows(), 'ANALYSING');
      return { status: 202, body: server.import.found };
    },
  ],
  [
    'GET',
    new RegExp(`^${BASE}/[^/]+$`),
    (_, __, server) => {
      const found = look(server);
      return found ? ok({ ...found }) : none();
    },
  ],
  [
    'GET',
    new RegExp(`^${BASE}/[^/]+/rows$`),
    (call, _, server) => {
      if (!server.import) return none();
      const { found, rows } = server.import;
      const known = found.state === 'READY' ? rows : rows.slice(0, found.done);
      const outcome = call.query.get('outcome');
      return ok(
        pageOf(
          call,
          known.filter((row) => !outcome || row.outcome === outcome),
        ),
      );
    },
  ],
  [
    'POST',
    new RegExp(`^${BASE}/[^/]+/application$`),
    (_, __, server) => {
      if (!server.import) return none();
      Object.assign(server.import.found, { state: 'APPLYING', done: 0 });
      return { status: 202 };
    },
  ],
  [
    'DELETE',
    new RegExp(`^${BASE}/[^/]+$`),
    (_, __, server) => {
      if (server.import?.found.state === 'APPLYING') server.import.found.state = 'CANCELLED';
      else server.import = undefined;
      return { status: 204 };
    },
  ],
];
