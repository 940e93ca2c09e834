import { post, query, request } from './http';
import type { Level, Page, Role, Status } from './types';

const ROOT = '/api/means/v1';

/** What the wettelijk vertegenwoordiger fills in to renew a beheerdersrol (norm 9). */
export interface RoleRenewalForm {
  kvkNumber: string;
  /** UniekID or e-mail address of the beheerder. */
  administrator: string;
  representativeName: string;
  representativeEmail: string;
  agreed: boolean;
}
export type RoleRenewalState = 'OPEN' | 'APPROVED' | 'REJECTED';
export interface RoleRenewalRow {
  renewalId: string;
  kvkNumber: string;
  administrator: string;
  representativeName: string;
  requestedOn: string;
  ageDays: number;
  state: RoleRenewalState;
}
/** A means that the form can be about. */
export interface RenewalCandidate {
  meansId: string;
  uniqueId: string;
  name: string;
  dateOfBirth: string;
  email: string;
  role: Role;
  level: Level;
  status: Status;
  administratorUntil: string | null;
  companies: string[];
  /** The server's sentence why its role cannot be renewed; null when it can. */
  refusal: string | null;
}
export interface RoleRenewal extends Omit<RoleRenewalRow, 'ageDays'> {
  representativeEmail: string;
  candidates: RenewalCandidate[];
  /** Last day if it is approved today; null when the role has no end. */
  newUntil: string | null;
  meansId: string | null;
  decidedOn: string | null;
  rejectionReason: string | null;
  version: number;
}
export interface RoleRenewalFilter {
  page?: number;
  size?: number;
  query?: string;
  state?: string;
}

const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` });

export const askRoleRenewal = (form: RoleRenewalForm, key: string) =>
  post<{ renewalId: string }>(`${ROOT}/role-renewal-forms`, form, { 'Idempotency-Key': key });
export const getRoleRenewals = (filter: RoleRenewalFilter, signal?: AbortSignal) =>
  request<Page<RoleRenewalRow, { OPEN?: number }>>(`${ROOT}/role-renewals${query({ ...filter })}`, { signal });
export const getRoleRenewal = (id: string, signal?: AbortSignal) =>
  request<RoleRenewal>(`${ROOT}/role-renewals/${id}`, { signal });
export const approveRoleRenewal = (id: string, version: number, meansId: string) =>
  post<unknown>(`${ROOT}/role-renewals/${id}/approval`, { meansId }, ifMatch(version));
export const rejectRoleRenewal = (id: string, version: number, reason: string) =>
  post<unknown>(`${ROOT}/role-renewals/${id}/rejection`, { reason }, ifMatch(version));
