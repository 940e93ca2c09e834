import { post, query, request } from './http';
import type { DocumentType, MutationKind, OtherOrganisation } from './means';
import type { Address, Level, Page, Role, SecondFactor } from './types';

const ROOT = '/api/means/v1/applications';

export const APPLICATION_STATES = ['OPEN', 'APPROVED', 'REJECTED'] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number] | 'WITHDRAWN';
export const APPLICATION_KINDS = ['NEW', 'LEVEL_CHANGE', 'LINK', 'ROLE_CHANGE', 'CONVERSION'] as const;
/** Kept apart by the service: it is about a form of somebody who is not logged in (norm 9). */
export const ROLE_RENEWAL = 'ROLE_RENEWAL';
export type ApplicationKind = 'NEW' | MutationKind;
/** “In behandeling bij …”. */
export interface HandledBy {
  name: string;
  since: string;
  self: boolean;
}
export interface ApplicationRow {
  meansId: string;
  organisationId: string;
  organisationName: string;
  kvkNumber: string;
  name: string;
  level: Level;
  role: Role;
  requestedOn: string;
  ageDays: number;
  kind: ApplicationKind;
  oldLevel?: Level | null;
  handledBy: HandledBy | null;
}
export interface Scan {
  scanId: string;
  fileName: string;
  mediaType: string;
}
export interface Application {
  meansId: string;
  organisation: { organisationId: string; name: string; kvkNumber?: string; address?: Address | null };
  person: {
    firstNames: string;
    prefix: string | null;
    surname: string;
    dateOfBirth: string;
    email: string;
    mobile: string | null;
  };
  level: Level;
  role: Role;
  secondFactor: SecondFactor;
  contractYears: number;
  identityDocument: { type: DocumentType; number: string; expiresOn: string; scans: Scan[] } | null;
  identificationAddress: Address | null;
  kind?: ApplicationKind;
  /** What changes for a means that exists already; null for a new one. */
  mutation?: {
    kind: MutationKind;
    oldLevel: Level;
    level: Level;
    oldRole: Role;
    role: Role;
    secondFactor: SecondFactor;
    addedOrganisations: OtherOrganisation[];
    taxAuthorityMeans: boolean;
  } | null;
  requestedOn: string;
  requestedByName: string | null;
  state: ApplicationState;
  decidedOn: string | null;
  rejectionReason: string | null;
  handledBy: HandledBy | null;
  /** Whether the scans may be opened: by who handles it, or decided. */
  mayLook: boolean;
  version: number;
}
export interface ApplicationFilter {
  page?: number;
  size?: number;
  query?: string;
  sort?: string;
  state?: ApplicationState;
  kind?: ApplicationKind;
}

const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` });

export const scanPath = (means: string, scan: string) => `${ROOT}/${means}/scans/${scan}`;
export const getApplications = (filter: ApplicationFilter, signal?: AbortSignal) =>
  request<Page<ApplicationRow, Partial<Record<ApplicationState, number>>>>(`${ROOT}${query({ ...filter })}`, {
    signal,
  });
export const getApplication = (means: string, signal?: AbortSignal) =>
  request<Application>(`${ROOT}/${means}`, { signal });
export const approve = (means: string, version: number) =>
  post<unknown>(`${ROOT}/${means}/approval`, undefined, ifMatch(version));
export const reject = (means: string, version: number, reason: string) =>
  post<unknown>(`${ROOT}/${means}/rejection`, { reason }, ifMatch(version));
/** At the version that was seen; a colleague's only when that is said. */
export const take = (means: string, version: number, takeOver: boolean) =>
  request<void>(`${ROOT}/${means}/handling`, { method: 'PUT', body: { takeOver }, headers: ifMatch(version) });
export const giveBack = (means: string) => request<void>(`${ROOT}/${means}/handling`, { method: 'DELETE' });
