import { post, query, request } from './http';
import type { IdentityDocument, MeansDetail } from './means';
import type { Address, Level, Role, SecondFactor } from './types';

export interface LevelChange {
  level: Level;
  role?: Role;
  identityDocument?: IdentityDocument;
  identificationAddress?: Address;
  secondFactor?: SecondFactor;
  mobile?: string;
  organisationIds: string[];
  /** Absent with a lower level: the running contract goes on (R65). */
  contractYears?: 1 | 3;
  quoteId?: string;
  agreed: true;
  confirmed?: true;
}
export interface Link {
  organisationIds: string[];
  quoteId?: string;
  agreed: true;
}
export interface RoleChange {
  role: Role;
  identityDocument?: IdentityDocument;
}
export interface Conversion {
  taxAuthorityMeans: boolean;
  personallyUsed?: true;
  agreed: true;
}

const of = (organisation: string, means: string) => `/api/means/v1/organisations/${organisation}/means/${means}`;

const ask =
  <Body>(kind: string) =>
  (organisation: string, means: string, body: Body, key: string) =>
    post<MeansDetail>(`${of(organisation, means)}/${kind}`, body, { 'Idempotency-Key': key });

/** Whether no administrator would remain; then the server's sentence (R76, Q9). */
export interface ChangePreview {
  lastAdministrator: boolean;
  refusal: string | null;
}
export const previewLevel = (organisation: string, means: string, level: Level, role: Role, signal?: AbortSignal) =>
  request<ChangePreview>(`${of(organisation, means)}/level-change${query({ level, role })}`, { signal });
export const previewRole = (organisation: string, means: string, role: Role, signal?: AbortSignal) =>
  request<ChangePreview>(`${of(organisation, means)}/role-change${query({ role })}`, { signal });

export const changeLevel = ask<LevelChange>('level-change');
export const linkOrganisations = ask<Link>('links');
export const changeRole = ask<RoleChange>('role-change');
export const convert = ask<Conversion>('conversion');
/** Q18: until an employee has handled it. */
export const withdrawMutation = (organisation: string, means: string) =>
  request<MeansDetail>(`${of(organisation, means)}/mutation`, { method: 'DELETE' });
export const withdrawApplication = (organisation: string, means: string) =>
  request<void>(`${of(organisation, means)}/application`, { method: 'DELETE' });
