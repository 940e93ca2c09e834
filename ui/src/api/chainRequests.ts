import type { ChainService } from './chain';
import type { components } from './generated/chain-authorization';
import { post, query, request } from './http';
import type { Page } from './types';

const ROOT = '/api/chain-authorization/v1';

export interface RelationsFunction {
  active: boolean;
  activatedOn: string | null;
  quoteId: string | null;
}
export const REQUEST_STATES = ['OPEN', 'ACCEPTED', 'DECLINED', 'LAPSED', 'WITHDRAWN'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];
export interface ChainRequest {
  requestId: string;
  direction: 'SENT' | 'RECEIVED';
  intermediaryKvk: string;
  intermediaryName: string;
  relationKvk: string;
  relationName: string;
  services: ChainService[];
  endDate: string;
  state: RequestState;
  requestedOn: string;
  /** Last day to answer: three months after it was asked. */
  openUntil: string;
  answeredOn: string | null;
  answeredBy: string | null;
  byLink: boolean;
  relationEmail?: string | null;
  version: number;
}
export type NewChainRequest = components['schemas']['AskRequest'];
/** What a relation without eHerkenning sees behind the link in the e-mail. */
export interface AskedByLink {
  intermediaryKvk: string;
  intermediaryName: string;
  relationKvk: string;
  relationName: string;
  services: ChainService[];
  endDate: string;
  openUntil: string;
  state: RequestState;
  message: string | null;
}
export type LinkAnswer = components['schemas']['LinkAnswer'];

const of = (organisation: string) => `${ROOT}/organisations/${organisation}`;
const one = (organisation: string, id: string) => `${of(organisation)}/requests/${id}`;

export const getFunction = (organisation: string, signal?: AbortSignal) =>
  request<RelationsFunction>(`${of(organisation)}/relations-function`, { signal });
export const activateFunction = (organisation: string, quoteId: string) =>
  post<RelationsFunction>(`${of(organisation)}/relations-function`, { quoteId, agreed: true });
export const getRequests = (
  organisation: string,
  filter: { direction: 'SENT' | 'RECEIVED'; state?: string; page: number; size: number },
  signal?: AbortSignal,
) =>
  request<Page<ChainRequest, Partial<Record<RequestState, number>>>>(`${of(organisation)}/requests${query(filter)}`, {
    signal,
  });
export const makeRequest = (organisation: string, body: NewChainRequest, key: string) =>
  post<ChainRequest>(`${of(organisation)}/requests`, body, { 'Idempotency-Key': key });
export const acceptRequest = (organisation: string, id: string) =>
  post<ChainRequest>(`${one(organisation, id)}/acceptance`);
export const declineRequest = (organisation: string, id: string, reason?: string) =>
  post<ChainRequest>(`${one(organisation, id)}/rejection`, reason ? { reason } : {});
export const withdrawRequest = (organisation: string, id: string) =>
  request<void>(one(organisation, id), { method: 'DELETE' });
export const lookUpAsked = (token: string) => post<AskedByLink>(`${ROOT}/answers/lookup`, { token });
export const answerAsked = (answer: LinkAnswer) => post<{ state: RequestState }>(`${ROOT}/answers`, answer);
