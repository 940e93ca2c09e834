import { post, query, request } from './http';
import type { Address, Level, Page, Role, SecondFactor, Status } from './types';

const ROOT = '/api/means/v1';

export interface MeansRow {
  meansId: string;
  uniqueId: string;
  personId: string;
  name: string;
  surname: string;
  email: string;
  role: Role;
  level: Level;
  secondFactor: SecondFactor;
  secondFactorNumber: string | null;
  status: Status;
  taxAuthorityMeans: boolean;
  self: boolean;
  mutationPending: boolean;
  activateBy: string | null;
}
export interface MeansDetail extends MeansRow {
  firstNames: string;
  prefix: string | null;
  dateOfBirth: string;
  mobile: string | null;
  requestedOn: string;
  requestedByName: string | null;
  approvedOn: string | null;
  activatedOn: string | null;
  contractYears: number;
  contractEnd: string | null;
  organisations: { organisationId: string; name: string; role: Role }[];
  identificationAddress?: Address | null;
  letters: { sentOn: string; activateBy: string }[];
  version: number;
}
export type MeansTotals = Partial<Record<Status | 'all', number>>;
export interface MeansFilter {
  page?: number;
  size?: number;
  sort?: string;
  query?: string;
  status?: string;
  ids?: string;
}
export const DOCUMENT_TYPES = ['PASSPORT', 'ID_CARD', 'DRIVING_LICENCE', 'ALIEN_DOCUMENT'] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];
export interface MeansRequest {
  level: Level;
  role: Role;
  firstNames: string;
  prefix: string;
  surname: string;
  dateOfBirth: string;
  email: string;
  mobile?: string;
  identityDocument?: { type: DocumentType; number: string; expiresOn: string; scanIds: string[] };
  identificationAddress?: Address;
  secondFactor: SecondFactor;
  organisationIds: string[];
  contractYears: 1 | 3;
  agreed: boolean;
}

const of = (organisation: string) => `${ROOT}/organisations/${organisation}`;

export const scansPath = (organisation: string) => `${of(organisation)}/scans`;
export const exportPath = (organisation: string, kind: 'xlsx' | 'csv', filter: MeansFilter) =>
  `/api/export/v1/organisations/${organisation}/means.${kind}${query({ query: filter.query, status: filter.status, sort: filter.sort })}`;
export const getMeansPage = (organisation: string, filter: MeansFilter, signal?: AbortSignal) =>
  request<Page<MeansRow, MeansTotals>>(`${of(organisation)}/means${query({ ...filter })}`, { signal });
export const getMeans = (organisation: string, id: string, signal?: AbortSignal) =>
  request<MeansDetail>(`${of(organisation)}/means/${id}`, { signal });
export const requestMeans = (organisation: string, body: MeansRequest, key: string) =>
  post<MeansDetail>(`${of(organisation)}/means`, body, { 'Idempotency-Key': key });
export const sendLetter = (organisation: string, id: string) =>
  post<MeansDetail>(`${of(organisation)}/means/${id}/activation-letter`);
