import type { components } from './generated/chain-authorization';
import { post, query, request } from './http';
import type { Address, Level, Page } from './types';

const ROOT = '/api/chain-authorization/v1';

export interface ChainService {
  serviceId: string;
  name: string;
  provider: string;
  level: Level;
}
export interface ChainAuthorization {
  chainAuthorizationId: string;
  intermediaryKvk?: string;
  intermediaryName?: string;
  relationKvk?: string;
  relationName?: string;
  serviceId: string;
  serviceName: string;
  provider: string;
  level: Level;
  startDate: string;
  endDate: string;
  expiring: boolean;
  daysLeft: number;
  version: number;
}
export interface ChainCompany {
  kvkNumber: string;
  name: string;
  address: Address;
  /** It is the company itself. */
  own: boolean;
  /** Recorded as intermediary already: no costs. */
  known: boolean;
}
export interface Intermediary {
  kvkNumber: string;
  name: string;
  city: string | null;
  recordedOn: string;
  authorizations: number;
  expiring: number;
  firstEnd: string | null;
}
export interface IntermediaryDetail extends Omit<Intermediary, 'city'> {
  address: Address;
  items: ChainAuthorization[];
}
export interface Losses {
  kvkNumber: string;
  name: string;
  items: ChainAuthorization[];
}
export type ChainGrant = components['schemas']['GrantRequest'];
export interface ChainGrantAnswer {
  intermediary: { kvkNumber: string; name: string; recorded: boolean };
  results: {
    serviceId: string;
    serviceName: string;
    outcome: 'GRANTED' | 'CHANGED' | 'UNCHANGED' | 'REFUSED';
    message?: string | null;
    oldEndDate?: string | null;
    endDate?: string | null;
  }[];
}

const of = (organisation: string) => `${ROOT}/organisations/${organisation}`;
const granted = (organisation: string, id: string) => `${of(organisation)}/granted/${id}`;
const intermediary = (organisation: string, kvk: string) => `${of(organisation)}/intermediaries/${kvk}`;

export const getChainServices = (page: number, signal?: AbortSignal) =>
  request<Page<ChainService>>(`${ROOT}/services${query({ page, size: 100 })}`, { signal });
export const findCompany = (organisation: string, kvk: string) =>
  request<ChainCompany>(`${of(organisation)}/companies/${encodeURIComponent(kvk)}`);
export const getIntermediaries = (organisation: string, text: string, page: number, signal?: AbortSignal) =>
  request<Page<Intermediary>>(`${of(organisation)}/intermediaries${query({ query: text, page, size: 20 })}`, {
    signal,
  });
export const getIntermediary = (organisation: string, kvk: string, signal?: AbortSignal) =>
  request<IntermediaryDetail>(intermediary(organisation, kvk), { signal });
export const getChainLosses = (organisation: string, kvk: string, signal?: AbortSignal) =>
  request<Losses>(`${intermediary(organisation, kvk)}/losses`, { signal });
export const removeIntermediary = (organisation: string, kvk: string) =>
  request<Losses>(intermediary(organisation, kvk), { method: 'DELETE' });
export const grantChain = (organisation: string, body: ChainGrant, key: string) =>
  post<ChainGrantAnswer>(`${of(organisation)}/granted`, body, { 'Idempotency-Key': key });
export const changeChainEnd = (organisation: string, id: string, version: number, endDate: string) =>
  request<ChainAuthorization>(granted(organisation, id), {
    method: 'PATCH',
    body: { endDate },
    headers: { 'If-Match': `"${version}"` },
  });
export const revokeChain = (organisation: string, id: string) =>
  request<void>(granted(organisation, id), { method: 'DELETE' });
/** How many chain authorizations the company gave. */
export const countGranted = (organisation: string, text: string, signal?: AbortSignal) =>
  request<Page<ChainAuthorization>>(`${of(organisation)}/granted${query({ query: text, size: 1 })}`, { signal }).then(
    (page) => page.total,
  );
export const getReceived = (organisation: string, text: string, page: number, signal?: AbortSignal) =>
  request<Page<ChainAuthorization>>(`${of(organisation)}/received${query({ query: text, page, size: 20 })}`, {
    signal,
  });
