import { query, request } from './http';
import type { Level } from './types';

export interface MatrixCell {
  allowed: boolean;
  reason: string;
  path?: string | null;
  /** Last day of the ground it rests on. */
  until?: string | null;
  /** For whom else, or for whom only. */
  only?: MatrixOnly[];
}
/** One of both. */
export interface MatrixOnly {
  establishment?: string | null;
  relation?: string | null;
}
export interface MatrixMeans {
  meansId: string;
  personName: string;
  level: Level;
}
export interface MatrixService {
  serviceId: string;
  name: string;
  provider: string;
  level: Level;
}
/** Means down, services across. */
export interface MatrixBlock {
  means: MatrixMeans[];
  services: MatrixService[];
  totals: { means: number; services: number };
  cells: MatrixCell[][];
}
export interface MatrixQuestion {
  query?: string;
  serviceQuery?: string;
  /** Only services that somebody of the company has. */
  used?: boolean;
  page: number;
  servicePage: number;
}

/** As many means and as many services as one question may ask for. */
export const BLOCK = 50;

export const getMatrix = (organisation: string, question: MatrixQuestion, signal?: AbortSignal) =>
  request<MatrixBlock>(
    `/api/authorization/v1/organisations/${organisation}/matrix${query({ ...question, size: BLOCK, serviceSize: BLOCK })}`,
    { signal },
  );

/** More cells than this does not go in a workbook; a CSV has no end. */
export const MOST_IN_A_WORKBOOK = 250_000;

/** All of it as a file, with the searches of the screen (Q21). */
export const matrixFile = (
  organisation: string,
  kind: 'xlsx' | 'csv',
  { query: text, serviceQuery, used }: Omit<MatrixQuestion, 'page' | 'servicePage'>,
) =>
  `/api/authorization/v1/organisations/${organisation}/matrix.${kind}${query({ query: text, serviceQuery, used })}`;
