import { post, request, SESSION_PATH } from './http';
import type { Level } from './types';

export type Session =
  | { signedIn: false }
  | {
      signedIn: true;
      name: string;
      username: string;
      employee: boolean;
      acr?: string;
      level: Level | null;
      expiresAt: string;
    };

export const getSession = (signal?: AbortSignal) => request<Session>(SESSION_PATH, { signal });
export const extendSession = () => post<Session>('/api/session/extension');
