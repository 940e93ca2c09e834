import type { Grant, GrantResult } from '../../api/grants';
import { ok, problem, type FakeServer, type Route } from './FakeServer';
import { grant, preview } from './grants';
import { pageOf } from './page';

const BASE = '/api/authorization/v1/organisations/[^/]+';

const outcomeOf = ({ outcome, change }: GrantResult) => (outcome === 'GRANTED' || !change ? outcome : change);
const matching = (results: GrantResult[], outcome: string | null) =>
  results.filter((result) => !outcome || outcomeOf(result) === outcome);

/** Each question finds the job further on, as far as `server.jobStep` pairs. */
function look(server: FakeServer, id: string | undefined, step = server.jobStep) {
  const found = server.jobs.get(id ?? '');
  if (!found) return undefined;
  const { job, body, results } = found;
  if (job.state === 'QUEUED' || job.state === 'RUNNING') {
    job.done = Math.min(job.total, job.done + step);
    job.state = job.done < job.total ? 'RUNNING' : 'DONE';
    if (job.state === 'DONE') grant(server, body);
  }
  const count = (outcome: string) => matching(results.slice(0, job.done), outcome).length;
  job.counts = {
    granted: count('GRANTED'),
    longer: count('LONGER'),
    shorter: count('SHORTER'),
    unchanged: count('UNCHANGED'),
    refused: count('REFUSED'),
  };
  return found;
}

const R108 =
  'Let op! Deze persoon heeft niet het benodigde niveau om namens uw bedrijf bij de gekozen dienst(en) in te loggen';

const none = () => problem(404, 'not-found', 'Niet gevonden');

export const grantRoutes: Route[] = [
  [
    'PUT',
    new RegExp(`^${BASE}/authorizations$`),
    (call, _, server) => ok({ results: grant(server, call.body as unknown as Grant) }),
  ],
  [
    'POST',
    new RegExp(`^${BASE}/authorizations/preview$`),
    (call, _, server) => ok({ results: preview(server, call.body as unknown as Grant) }),
  ],
  [
    'GET',
    new RegExp(`^${BASE}/establishments$`),
    (_, __, server) => ok({ establishments: server.establishmentNumbers }),
  ],
  [
    'POST',
    new RegExp(`^${BASE}/authorizations/eligibility$`),
    ({ body }, _, server) => {
      const { serviceIds, meansIds } = body as unknown as Grant;
      const items = meansIds.map((meansId) => {
        const refused = preview(server, { serviceIds, meansIds: [meansId] }).some((r) => r.outcome === 'REFUSED');
        return { meansId, eligible: !refused, message: refused ? R108 : null };
      });
      return ok({ items });
    },
  ],
  [
    'POST',
    new RegExp(`^${BASE}/grant-jobs$`),
    (call, _, server) => {
      const body = call.body as unknown as Grant;
      const results = preview(server, body);
      const id = `job-${server.jobs.size + 1}`;
      const counts = { granted: 0, longer: 0, shorter: 0, unchanged: 0, refused: 0 };
      const job = { id, total: results.length, done: 0, counts, requestedAt: new Date().toISOString() };
      server.jobs.set(id, { body, results, job: { ...job, state: 'QUEUED' } });
      return { status: 202, body: server.jobs.get(id)?.job };
    },
  ],
  [
    'GET',
    new RegExp(`^${BASE}/grant-jobs$`),
    (call, _, server) =>
      ok(
        pageOf(
          call,
          [...server.jobs.values()].reverse().map(({ job: { id, state, requestedAt }, body }) => ({
            id,
            state,
            requestedAt,
            services: body.serviceIds.length,
            users: body.meansIds.length,
            endDate: body.endDate,
          })),
        ),
      ),
  ],
  [
    'GET',
    new RegExp(`^${BASE}/grant-jobs/([^/]+)$`),
    (_, [id], server) => {
      const found = look(server, id);
      return found ? ok({ ...found.job }) : none();
    },
  ],
  [
    'GET',
    new RegExp(`^${BASE}/grant-jobs/([^/]+)/results$`),
    (call, [id], server) => {
      const found = look(server, id, 0);
      if (!found) return none();
      return ok(pageOf(call, matching(found.results.slice(0, found.job.done), call.query.get('outcome'))));
    },
  ],
  [
    'DELETE',
    new RegExp(`^${BASE}/grant-jobs/([^/]+)$`),
    (_, [id], server) => {
      const found = look(server, id, 0);
      if (!found) return none();
      found.job.state = 'CANCELLED';
      return ok({ ...found.job });
    },
  ],
];
