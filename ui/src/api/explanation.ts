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

/** For whom the login is, when not for the whole organisation: one establishment (norm 5), or a relation in a chain. */
export interface ForWhom {
  establishment?: string;
  relation?: string;
}

export const explain = (
  organisation: string,
  question: { meansId: string; serviceId: string } & ForWhom,
  signal?: AbortSignal,
) =>
  request<Explanation>(`/api/authorization/v1/organisations/${organisation}/explanation${query({ ...question })}`, {
    signal,
  });
