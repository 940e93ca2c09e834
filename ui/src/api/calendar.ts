import { post, query, request } from './http';
import type { Authorization } from './authorizations';
import type { Change } from './grants';
import type { Page } from './types';

export interface ExpiringDay {
  date: string;
  count: number;
}
export interface RenewalResult {
  authorizationId: string;
  /** Absent when it was refused; `message` says why. */
  change?: Change | null;
  reason?: string | null;
  message?: string;
  endDate?: string;
}
export interface CalendarFeed {
  active: boolean;
  createdAt?: string | null;
}
export interface NewFeed {
  /** Shown once: afterwards only its hash is known. */
  url: string;
}

/** As many as one renewal may hold. */
export const MOST_RENEWALS = 1_000;

const of = (organisation: string) => `/api/authorization/v1/organisations/${organisation}`;

export const getExpiring = (organisation: string, from: string, to: string, signal?: AbortSignal) =>
  request<{ days: ExpiringDay[] }>(`${of(organisation)}/authorizations/expiring${query({ from, to })}`, { signal });
export const getExpiringList = (
  organisation: string,
  filter: { expiresFrom: string; expiresTo: string; page: number; size: number },
  signal?: AbortSignal,
) => request<Page<Authorization>>(`${of(organisation)}/authorizations${query(filter)}`, { signal });
export const renew = (organisation: string, authorizationIds: string[], endDate: string) =>
  post<{ results: RenewalResult[] }>(`${of(organisation)}/authorizations/renewals`, { authorizationIds, endDate });
export const getFeed = (organisation: string, signal?: AbortSignal) =>
  request<CalendarFeed>(`${of(organisation)}/calendar-feed`, { signal });
export const makeFeed = (organisation: string) => post<NewFeed>(`${of(organisation)}/calendar-feed`);
export const withdrawFeed = (organisation: string) =>
  request<void>(`${of(organisation)}/calendar-feed`, { method: 'DELETE' });
