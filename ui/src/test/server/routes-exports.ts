import type { ExportJob } from '../../api/exports';
import { ok, problem, type Route } from './FakeServer';

const BASE = '/api/export/v1/organisations/[^/]+';

export const exportRoutes: Route[] = [
  [
    'POST',
    new RegExp(`^${BASE}/jobs$`),
    ({ body }, _, server) => {
      const fileName = `${String(body.overview).toLowerCase()}.${String(body.type).toLowerCase()}`;
      server.export = { id: 'e-1', state: 'QUEUED', rows: 12_000, done: 0, fileName };
      return { status: 202, body: server.export };
    },
  ],
  [
    'GET',
    new RegExp(`^${BASE}/jobs/([^/]+)$`),
    (_, __, server) => {
      const job: ExportJob | undefined = server.export;
      if (!job) return problem(404, 'not-found', 'Niet gevonden');
      job.done = Math.min(job.rows, job.done + server.jobStep);
      job.state = job.done < job.rows ? 'RUNNING' : 'DONE';
      return ok<ExportJob>({ ...job });
    },
  ],
  [
    'DELETE',
    new RegExp(`^${BASE}/jobs/([^/]+)$`),
    (_, __, server) => {
      server.export = undefined;
      return { status: 204 };
    },
  ],
];
