import { query, request } from './http';
import type { Level } from './types';

export const PATHS = ['own', 'provider', 'general', 'chain'] as const;
export type Path = (typeof PATHS)[number];

/** The decision as a dienstverlener would get it, with the sentence for people. */
export interface Explanation {
  decision: boolean;
  reason: string;
  sentence: string;
  level?: Level | null;
  path?: string | null;
}

export const explain = (organisation: string, meansId: string, serviceId: string, signal?: AbortSignal) =>
  request<Explanation>(
    `/api/authorization/v1/organisations/${organisation}/explanation${query({ meansId, serviceId })}`,
    { signal },
  );
