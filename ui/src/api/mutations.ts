import { post, request } from './http';
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
  contractYears: 1 | 3;
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

export const changeLevel = ask<LevelChange>('level-change');
export const linkOrganisations = ask<Link>('links');
export const changeRole = ask<RoleChange>('role-change');
export const convert = ask<Conversion>('conversion');
/** Q18: until an employee has handled it. */
export const withdrawMutation = (organisation: string, means: string) =>
  request<MeansDetail>(`${of(organisation, means)}/mutation`, { method: 'DELETE' });
export const withdrawApplication = (organisation: string, means: string) =>
  request<void>(`${of(organisation, means)}/application`, { method: 'DELETE' });
