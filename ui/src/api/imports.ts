import { query, request } from './http';
import type { Page } from './types';
import { upload } from './upload';

/** What is in the file; each has a service of its own, which takes it in the same way. */
export type ImportKind = 'authorizations' | 'users';
export const OUTCOMES = ['NEW', 'CHANGED', 'UNCHANGED', 'REFUSED'] as const;
export type ImportOutcome = (typeof OUTCOMES)[number];
export interface ImportCounts {
  added: number;
  changed: number;
  unchanged: number;
  refused: number;
}
export interface Import {
  id: string;
  fileName: string;
  state: 'ANALYSING' | 'READY' | 'APPLYING' | 'DONE' | 'CANCELLED';
  total: number;
  done: number;
  /** What the dry run said. */
  shown: ImportCounts;
  /** What became of the rows, as far as it is. */
  results: ImportCounts;
  expiresAt: string;
}
export interface ImportRow {
  /** As a spreadsheet numbers it. */
  number: number;
  about: string;
  outcome?: ImportOutcome | null;
  message?: string | null;
  changes: { column: string; from?: string | null; to: string }[];
}
/** What a beheerder agrees to before users are applied for. */
export interface ImportTerms {
  contractYears: 1 | 3;
  quoteId: string;
  agreed: boolean;
}

const SERVICE = { authorizations: 'authorization', users: 'means' } as const;
const all = (kind: ImportKind, organisation: string) =>
  `/api/${SERVICE[kind]}/v1/organisations/${organisation}/imports`;
const one = (kind: ImportKind, organisation: string, id: string) => `${all(kind, organisation)}/${id}`;

export const samplePath = (kind: ImportKind, organisation: string, type: string) =>
  `${all(kind, organisation)}/sample.${type}`;
export const resultPath = (kind: ImportKind, organisation: string, id: string, type: string) =>
  `${one(kind, organisation, id)}/result.${type}`;
export const uploadImport = (
  kind: ImportKind,
  organisation: string,
  file: File,
  key: string,
  onProgress: (part: number) => void,
  signal: AbortSignal,
) => upload<Import>(all(kind, organisation), file, { headers: { 'Idempotency-Key': key }, onProgress, signal });
export const getImport = (kind: ImportKind, organisation: string, id: string, signal?: AbortSignal) =>
  request<Import>(one(kind, organisation, id), { signal });
export const getImportRows = (
  kind: ImportKind,
  organisation: string,
  id: string,
  filter: { outcome?: string; page: number; size: number },
  signal?: AbortSignal,
) => request<Page<ImportRow>>(`${one(kind, organisation, id)}/rows${query(filter)}`, { signal });
export const applyImport = (kind: ImportKind, organisation: string, id: string, terms?: ImportTerms) =>
  request<void>(`${one(kind, organisation, id)}/application`, { method: 'POST', body: terms });
/** Stops what is being applied; otherwise removes the file with everything it would do. */
export const dropImport = (kind: ImportKind, organisation: string, id: string) =>
  request<void>(one(kind, organisation, id), { method: 'DELETE' });
