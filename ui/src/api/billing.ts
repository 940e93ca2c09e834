import { post, query, request } from './http';
import type { Level, SecondFactor } from './types';

export interface QuoteRequest {
  kind: 'NEW_MEANS' | 'LEVEL_CHANGE' | 'LINK' | 'CONVERSION' | 'LETTER' | 'INTERMEDIARY' | 'RELATIONS';
  level?: Level;
  currentLevel?: Level;
  secondFactor?: SecondFactor;
  contractYears?: 1 | 3;
  /** How many besides the current one (R55). */
  organisations?: number;
  taxAuthorityMeans?: boolean;
}
/** Amounts are decimal numbers in text, in euros. */
export interface CostLines {
  lines: {
    code: string;
    description: string;
    quantity: number;
    unitPrice: string;
    amount: string;
    vatRate: string;
  }[];
  net: string;
  vat: string;
  total: string;
  note: string;
}
export interface Quote extends CostLines {
  quoteId: string;
  validUntil: string;
}
export interface RegistrationWish {
  level: Level;
  secondFactor: SecondFactor;
  contractYears: 1 | 3;
  /** How many besides the first (R55). */
  organisations: number;
}

export const makeQuote = (organisation: string, body: QuoteRequest) =>
  post<Quote>(`/api/billing/v1/organisations/${organisation}/quotes`, body);
/** R9: of a first application, before anybody has logged in. */
export const getRegistrationCosts = (wish: RegistrationWish, signal?: AbortSignal) =>
  request<CostLines>(`/api/billing/v1/registration-costs${query({ ...wish })}`, { signal });
