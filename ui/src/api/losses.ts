import { query, request } from './http';
import type { Level, Page } from './types';

/** An authorization that a change of its means would end. */
export interface Loss {
  authorizationId: string;
  organisationId: string;
  serviceId: string;
  serviceName: string;
  provider: string;
  level: Level;
  endDate: string;
  /** Nobody else of its organisation reaches the service. */
  lastUser: boolean;
}
export type Losses = Page<Loss, { lost: number; kept: number; withoutUsers: number }>;
/** What the means will be; nothing named: it ends. */
export interface LossChange {
  level?: Level;
  taxAuthorityMeans?: boolean;
}

export interface LossQuestion extends LossChange {
  meansId: string;
  /** Others that the change is for: more than an address can hold. */
  organisationIds?: string[];
}

/** As many as `size` of them, with the totals of all. */
export const getLosses = (organisation: string, question: LossQuestion, size: number, signal?: AbortSignal) =>
  request<Losses>(`/api/authorization/v1/organisations/${organisation}/authorizations/losses${query({ size })}`, {
    method: 'POST',
    body: question,
    signal,
  });
