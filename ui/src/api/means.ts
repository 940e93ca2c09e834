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
  mutation?: Mutation | null;
  plannedEnd?: PlannedEnd | null;
  activateBy: string | null;
  /** Last day of the beheerdersrol, also when it is over (norm 9). */
  administratorUntil?: string | null;
}
export interface OtherOrganisation {
  organisationId: string;
  name: string;
}
export type MutationKind = 'LEVEL_CHANGE' | 'LINK' | 'ROLE_CHANGE' | 'CONVERSION';
/** What is asked for a means that already exists; one at a time (R58). */
export interface Mutation {
  mutationId: string;
  kind: MutationKind;
  state: 'AWAITING_APPROVAL' | 'AWAITING_ACTIVATION';
  requestedOn: string;
  level?: Level | null;
  role?: Role | null;
  secondFactor?: SecondFactor | null;
  organisations?: OtherOrganisation[];
  activateBy?: string | null;
}
export interface PlannedEnd {
  endsOn: string;
  organisations: OtherOrganisation[];
}
export type Happening =
  | 'REQUESTED'
  | 'APPROVED'
  | 'LETTER_SENT'
  | 'ACTIVATION_EXPIRED'
  | 'ACTIVATED'
  | 'MUTATION_REQUESTED'
  | 'MUTATION_APPROVED'
  | 'MUTATION_REJECTED'
  | 'MUTATION_WITHDRAWN'
  | 'LEVEL_CHANGED'
  | 'ROLE_CHANGED'
  | 'LINKED'
  | 'UNLINKED'
  | 'CONVERTED'
  | 'END_SCHEDULED'
  | 'END_CANCELLED';
export type Action =
  'levelChange' | 'link' | 'roleChange' | 'conversion' | 'termination' | 'mobile' | 'email' | 'letter';
/** By action: null when it may be done, else the Dutch sentence why not. */
export type Allowed = Partial<Record<Action, string | null>>;
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
  timeline?: { at: string; what: Happening; note: string | null }[];
  allowed?: Allowed;
  version: number;
}

/** The server's sentence why this may not be done now; undefined when it may. */
export const whyNot = (means: MeansDetail, action: Action) => means.allowed?.[action] ?? undefined;
export type MeansTotals = Partial<Record<Status | 'all' | 'attention' | 'roleExpiring', number>>;
export interface MeansFilter {
  page?: number;
  size?: number;
  sort?: string;
  query?: string;
  status?: string;
  /** These only; an empty list is nobody. */
  ids?: string[];
}
export const DOCUMENT_TYPES = ['PASSPORT', 'ID_CARD', 'DRIVING_LICENCE', 'ALIEN_DOCUMENT'] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];
export interface IdentityDocument {
  type: DocumentType;
  number: string;
  expiresOn: string;
  scanIds: string[];
}
export interface MeansRequest {
  level: Level;
  role: Role;
  firstNames: string;
  prefix: string;
  surname: string;
  dateOfBirth: string;
  email: string;
  mobile?: string;
  identityDocument?: IdentityDocument;
  identificationAddress?: Address;
  secondFactor: SecondFactor;
  organisationIds: string[];
  contractYears: 1 | 3;
  taxAuthorityMeans?: true;
  personallyUsed?: true;
  quoteId?: string;
  agreed: boolean;
}

const of = (organisation: string) => `${ROOT}/organisations/${organisation}`;

export const scansPath = (organisation: string) => `${of(organisation)}/scans`;
/** A selection may be longer than an address can be. */
export const getMeansPage = (organisation: string, { ids, ...filter }: MeansFilter, signal?: AbortSignal) =>
  request<Page<MeansRow, MeansTotals>>(
    `${of(organisation)}/means${ids ? '/selection' : ''}${query({ ...filter })}`,
    ids ? { method: 'POST', body: { ids }, signal } : { signal },
  );
export const getMeans = (organisation: string, id: string, signal?: AbortSignal) =>
  request<MeansDetail>(`${of(organisation)}/means/${id}`, { signal });
export const requestMeans = (organisation: string, body: MeansRequest, key: string) =>
  post<MeansDetail>(`${of(organisation)}/means`, body, { 'Idempotency-Key': key });
export const sendLetter = (organisation: string, id: string) =>
  post<MeansDetail>(`${of(organisation)}/means/${id}/activation-letter`);
