import { post } from './http';
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
export interface Quote {
  quoteId: string;
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
  validUntil: string;
  note: string;
}

export const makeQuote = (organisation: string, body: QuoteRequest) =>
  post<Quote>(`/api/billing/v1/organisations/${organisation}/quotes`, body);
