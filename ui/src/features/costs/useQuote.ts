import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { makeQuote, type Quote, type QuoteRequest } from '../../api/billing';
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

/** The quote of exactly what is on the screen: nobody agrees to costs that were not shown. */
export const shownQuote = ({ data, isPlaceholderData, isError }: UseQueryResult<Quote>) =>
  isPlaceholderData || isError ? undefined : data;
