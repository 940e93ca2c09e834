import { post, query, request } from './http';
import type { Page } from './types';

export type Outcome = 'GRANTED' | 'CHANGED' | 'UNCHANGED' | 'REFUSED';
/** Q15: what happens to a pair of means and service; null when it is refused. */
export type Change = 'NEW' | 'LONGER' | 'SHORTER' | 'UNCHANGED';
export interface GrantResult {
  serviceId: string;
  meansId: string;
  authorizationId?: string;
  outcome: Outcome;
  change?: Change | null;
  reason?: string | null;
  message?: string;
  oldEndDate?: string;
  endDate?: string;
}
export interface Grant {
  serviceIds: string[];
  meansIds: string[];
  endDate?: string;
  /** Twelve digits; only for this establishment, never required (norm 5). */
  establishment?: string;
}
/** Results of a job name what they are about: after a reload the screen knows nothing else. */
export interface JobResult extends GrantResult {
  personName?: string;
  serviceName?: string;
  provider?: string;
}
export const JOB_OUTCOMES = ['GRANTED', 'LONGER', 'SHORTER', 'UNCHANGED', 'REFUSED'] as const;
export type JobOutcome = (typeof JOB_OUTCOMES)[number];
export interface GrantJob {
  id: string;
  state: 'QUEUED' | 'RUNNING' | 'DONE' | 'CANCELLED';
  total: number;
  done: number;
  counts: { granted: number; longer: number; shorter: number; unchanged: number; refused: number };
  requestedAt: string;
  finishedAt?: string | null;
}

const of = (organisation: string) => `/api/authorization/v1/organisations/${organisation}`;
const job = (organisation: string, id: string) => `${of(organisation)}/grant-jobs/${id}`;

export const grant = (organisation: string, body: Grant) =>
  request<{ results: GrantResult[] }>(`${of(organisation)}/authorizations`, { method: 'PUT', body });
export const previewGrant = (organisation: string, body: Grant, signal?: AbortSignal) =>
  request<{ results: GrantResult[] }>(`${of(organisation)}/authorizations/preview`, { method: 'POST', body, signal });
export const startJob = (organisation: string, body: Grant, key: string) =>
  post<GrantJob>(`${of(organisation)}/grant-jobs`, body, { 'Idempotency-Key': key });
export const getJob = (organisation: string, id: string, signal?: AbortSignal) =>
  request<GrantJob>(job(organisation, id), { signal });
export const getJobResults = (
  organisation: string,
  id: string,
  filter: { outcome?: string; page: number; size: number },
  signal?: AbortSignal,
) => request<Page<JobResult>>(`${job(organisation, id)}/results${query(filter)}`, { signal });
export const stopJob = (organisation: string, id: string) =>
  request<GrantJob | undefined>(job(organisation, id), { method: 'DELETE' });
