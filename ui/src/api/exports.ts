import type { RequestState } from './chainRequests';
import type { components } from './generated/export';
import { post, query, request } from './http';

export type Overview = 'MEANS' | 'AUTHORIZATIONS' | 'GRANTED' | 'RECEIVED' | 'REQUESTS' | 'TRAIL';
export type MeansStatus = NonNullable<components['schemas']['JobRequest']['status']>;
export type FileKind = 'xlsx' | 'csv';
/** What the overview shows now: the file follows it (Q21). */
export interface ExportFilter {
  query?: string;
  /** Of services and providers. */
  serviceQuery?: string;
  status?: MeansStatus;
  sort?: string;
  /** Only users with a machtiging that ends within two months. */
  expiring?: boolean;
  /** Machtigingen that end from this day until that one. */
  expiresFrom?: string;
  expiresTo?: string;
  /** Requests to relations that stand so. */
  requestState?: RequestState;
  /** Lines of the logbook: first and last day, whose, and of which kind. */
  from?: string;
  to?: string;
  by?: string;
  kind?: string;
}
export interface ExportJob {
  id: string;
  state: 'QUEUED' | 'RUNNING' | 'DONE' | 'CANCELLED' | 'FAILED';
  rows: number;
  done: number;
  fileName?: string | null;
  expiresAt?: string | null;
}

export interface ExportOrder extends ExportFilter {
  overview: Overview;
  type: Uppercase<FileKind>;
}

/** Up to here a file comes at once; a larger one is made as a job with progress. */
export const AT_ONCE = 2_000;

/** A filter may know more than a file can follow. */
const chosen = (filter: ExportFilter) => ({
  query: filter.query,
  serviceQuery: filter.serviceQuery,
  status: filter.status,
  sort: filter.sort,
  expiring: filter.expiring,
  expiresFrom: filter.expiresFrom,
  expiresTo: filter.expiresTo,
  requestState: filter.requestState,
  from: filter.from,
  to: filter.to,
  by: filter.by,
  kind: filter.kind,
});
const of = (organisation: string) => `/api/export/v1/organisations/${organisation}`;
const job = (organisation: string, id: string) => `${of(organisation)}/jobs/${id}`;

export const exportPath = (organisation: string, overview: Overview, kind: FileKind, filter: ExportFilter) =>
  `${of(organisation)}/${overview.toLowerCase()}.${kind}${query(chosen(filter))}`;
export const startExport = (organisation: string, overview: Overview, kind: FileKind, filter: ExportFilter) =>
  post<ExportJob>(
    `${of(organisation)}/jobs`,
    {
      overview,
      type: kind === 'xlsx' ? 'XLSX' : 'CSV',
      ...chosen(filter),
    } satisfies ExportOrder,
    { 'Idempotency-Key': crypto.randomUUID() },
  );
export const getExport = (organisation: string, id: string, signal?: AbortSignal) =>
  request<ExportJob>(job(organisation, id), { signal });
export const stopExport = (organisation: string, id: string) =>
  request<void>(job(organisation, id), { method: 'DELETE' });
export const exportFile = (organisation: string, id: string) => `${job(organisation, id)}/file`;
