import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import {
  getRegistrationCosts,
  makeQuote,
  type CostLines,
  type QuoteRequest,
  type RegistrationWish,
} from '../../api/billing';
import { orgKey } from '../../app/organisation';

/** What it will cost, asked again when what is chosen changes; the former amounts stay until then. */
export const useQuote = (organisation: string, wanted: QuoteRequest, enabled = true) =>
  useQuery({
    queryKey: orgKey(organisation, 'quote', wanted),
    queryFn: () => makeQuote(organisation, wanted),
    placeholderData: keepPreviousData,
    staleTime: 10 * 60_000,
    enabled,
  });

/** The same for who has no organisation here yet; nothing is kept. */
export const useRegistrationCosts = (wanted: RegistrationWish) =>
  useQuery({
    queryKey: ['registration-costs', wanted],
    queryFn: ({ signal }) => getRegistrationCosts(wanted, signal),
    placeholderData: keepPreviousData,
    staleTime: 10 * 60_000,
  });

/** The quote of exactly what is on the screen: nobody agrees to costs that were not shown. */
export const shownQuote = <T extends CostLines>({ data, isPlaceholderData, isError }: UseQueryResult<T>) =>
  isPlaceholderData || isError ? undefined : data;
