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
  /** KvK number of a relation that gave a chain authorization: to act for that relation. */
  relation?: string;
}
export interface Eligibility {
  items: { meansId: string; eligible: boolean; reason?: string | null; message?: string | null }[];
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

/** One of the list: how far it is stands with the job itself. */
export interface GrantJobItem {
  id: string;
  state: GrantJob['state'];
  services: number;
  users: number;
  endDate: string;
  requestedAt: string;
  finishedAt?: string | null;
}

const of = (organisation: string) => `/api/authorization/v1/organisations/${organisation}`;
const job = (organisation: string, id: string) => `${of(organisation)}/grant-jobs/${id}`;

export const grant = (organisation: string, body: Grant) =>
  request<{ results: GrantResult[] }>(`${of(organisation)}/authorizations`, { method: 'PUT', body });
export const previewGrant = (organisation: string, body: Grant, signal?: AbortSignal) =>
  request<{ results: GrantResult[] }>(`${of(organisation)}/authorizations/preview`, { method: 'POST', body, signal });
/** R108: who of these may have all of these services. At most 200 means at a time. */
export const getEligibility = (
  organisation: string,
  question: { serviceIds: string[]; meansIds: string[] },
  signal?: AbortSignal,
) => request<Eligibility>(`${of(organisation)}/authorizations/eligibility`, { method: 'POST', body: question, signal });
/** Numbers of the establishments that a machtiging may be restricted to. */
export const getEstablishments = (organisation: string, signal?: AbortSignal) =>
  request<{ establishments: string[] }>(`${of(organisation)}/establishments`, { signal });
export const startJob = (organisation: string, body: Grant, key: string) =>
  post<GrantJob>(`${of(organisation)}/grant-jobs`, body, { 'Idempotency-Key': key });
export const getJob = (organisation: string, id: string, signal?: AbortSignal) =>
  request<GrantJob>(job(organisation, id), { signal });
export const getJobs = (organisation: string, page: number, size: number, signal?: AbortSignal) =>
  request<Page<GrantJobItem>>(`${of(organisation)}/grant-jobs${query({ page, size })}`, { signal });
export const getJobResults = (
  organisation: string,
  id: string,
  filter: { outcome?: string; page: number; size: number },
  signal?: AbortSignal,
) => request<Page<GrantResult>>(`${job(organisation, id)}/results${query(filter)}`, { signal });
export const stopJob = (organisation: string, id: string) =>
  request<GrantJob | undefined>(job(organisation, id), { method: 'DELETE' });
