import { post, query, request } from './http';
import type { Level, Page } from './types';

const ROOT = '/api/authorization/v1';

export interface CatalogueService {
  serviceId: string;
  name: string;
  provider: string;
  providerOin?: string;
  description?: string;
  /** Where the dienstverlener tells more. */
  descriptionUrl?: string | null;
  level: Level;
  chainable?: boolean;
}
export interface UsedService {
  serviceId: string;
  name: string;
  provider: string;
  level: Level;
  /** No longer in the catalogue: nobody can log in there with it. */
  withdrawn?: boolean;
  users: number;
  expiring: number;
}
/** R103. */
export interface UsersPerLevel {
  serviceId: string;
  users: number;
  usersPerLevel: Partial<Record<Level, number>>;
}
export interface Authorization {
  authorizationId: string;
  meansId: string;
  personName: string;
  serviceId: string;
  serviceName: string;
  provider: string;
  level: Level;
  startDate: string;
  endDate: string;
  expiring: boolean;
  daysLeft: number;
  revocation: { finalAt: string } | null;
  /** Only for this establishment (norm 5). */
  establishment?: string | null;
  /** KvK number of the relation that is acted for, in a chain. */
  relation?: string | null;
  /** The service is no longer in the catalogue. */
  withdrawn?: boolean;
  /** The service asks a higher level than the means has. */
  levelTooLow?: boolean;
  version: number;
}
export interface Summary {
  items: { meansId: string; count: number; expiring: number }[];
  expiring: number;
  meansWithExpiring: string[];
}
/** What a user did with the machtigingen here (norm 9). */
export interface LastUse {
  lastUsed?: string | null;
  /** From this day on what is not used is gone. */
  lapsesOn?: string | null;
  lapsing: boolean;
}
const of = (organisation: string) => `${ROOT}/organisations/${organisation}`;
const one = (organisation: string, id: string) => `${of(organisation)}/authorizations/${id}`;

export const getCatalogue = (page: number, signal?: AbortSignal) =>
  request<Page<CatalogueService>>(`${ROOT}/services${query({ page, size: 100 })}`, { signal });
export const getUsedServices = (organisation: string, text: string, page: number, signal?: AbortSignal) =>
  request<Page<UsedService>>(`${of(organisation)}/services${query({ query: text, page, size: 50 })}`, { signal });
export const getAuthorizations = (
  organisation: string,
  filter: {
    meansId?: string;
    serviceId?: string;
    query?: string;
    serviceQuery?: string;
    page?: number;
    size?: number;
  },
  signal?: AbortSignal,
) => request<Page<Authorization>>(`${of(organisation)}/authorizations${query({ size: 100, ...filter })}`, { signal });
/** How many machtigingen there are for the services that a search finds. */
export const countAuthorizations = (organisation: string, serviceQuery?: string, signal?: AbortSignal) =>
  getAuthorizations(organisation, { serviceQuery, size: 1 }, signal).then((page) => page.total);
export const getUsersPerLevel = (organisation: string, serviceId: string, signal?: AbortSignal) =>
  request<UsersPerLevel>(`${of(organisation)}/services/${encodeURIComponent(serviceId)}`, { signal });
export const getLastUse = (organisation: string, meansId: string, signal?: AbortSignal) =>
  request<LastUse>(`${of(organisation)}/uses/${meansId}`, { signal });
export const getSummary = (organisation: string, meansIds: string[], signal?: AbortSignal) =>
  request<Summary>(`${of(organisation)}/authorizations/summary${query({ meansIds: meansIds.join(',') })}`, { signal });
export const changeEndDate = (organisation: string, id: string, version: number, endDate: string) =>
  request<Authorization>(one(organisation, id), {
    method: 'PATCH',
    body: { endDate },
    headers: { 'If-Match': `"${version}"` },
  });
export const revoke = (organisation: string, id: string) =>
  post<{ finalAt: string }>(`${one(organisation, id)}/revocation`);
export const undoRevocation = (organisation: string, id: string) =>
  request<Authorization>(`${one(organisation, id)}/revocation`, { method: 'DELETE' });
