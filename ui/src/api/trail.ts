import { query, request } from './http';
import type { Page } from './types';

export const TRAIL_KINDS = [
  'MEANS',
  'AUTHORIZATIONS',
  'CHAINS',
  'COMPANY',
  'BILLING',
  'DOCUMENTS',
  'DOWNLOADS',
  'OTHER',
] as const;
export type TrailKind = (typeof TRAIL_KINDS)[number];

export interface TrailLine {
  id: string;
  at: string;
  doer: 'PERSON' | 'EMPLOYEE' | 'SYSTEM' | 'ANONYMOUS';
  /** Of the own organisation only. */
  personId: string | null;
  name: string | null;
  address: string | null;
  action: string;
  kind: TrailKind;
  /** To whom or what it was done, in words. */
  subject: string | null;
}
export interface TrailFilter {
  query?: string;
  /** First and last day, `yyyy-MM-dd`. */
  from?: string;
  to?: string;
  /** A person, or `EMPLOYEE` or `SYSTEM`. */
  by?: string;
  kind?: string;
}

export const getTrail = (
  organisation: string,
  filter: TrailFilter & { page: number; size: number },
  signal?: AbortSignal,
) =>
  request<Page<TrailLine>>(`/api/export/v1/organisations/${organisation}/trail${query({ ...filter })}`, { signal });
