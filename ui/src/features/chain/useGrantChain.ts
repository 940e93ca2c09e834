import type { UseQueryResult } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Quote } from '../../api/billing';
import { grantChain, type ChainCompany, type ChainGrant, type ChainService } from '../../api/chain';
import { useToast } from '../../ui/Toasts';
import { shownQuote } from '../costs/useQuote';
import { useRefreshChain } from './queries';

/** Records it, and goes to where it is visible at once (R119); answers with what was refused. */
export function useGrantChain(
  organisation: string,
  company: ChainCompany,
  services: ChainService[],
  quote: UseQueryResult<Quote> | undefined,
) {
  const { t } = useTranslation();
  const toast = useToast();
  const navigate = useNavigate();
  const refresh = useRefreshChain(organisation);
  const sent = useRef({ key: '', body: '' });
  return async (endDate: string) => {
    const shown = quote && shownQuote(quote);
    if (quote && !shown) throw new Error(t('costs.needed'));
    const body: ChainGrant = {
      kvkNumber: company.kvkNumber,
      serviceIds: services.map((s) => s.serviceId),
      endDate,
      ...(shown ? { quoteId: shown.quoteId, agreed: true } : {}),
    };
    const text = JSON.stringify(body);
    if (sent.current.body !== text) sent.current = { body: text, key: crypto.randomUUID() };
    const { results, intermediary } = await grantChain(organisation, body, sent.current.key);
    await refresh();
    const refused = results.filter((result) => result.outcome === 'REFUSED');
    toast({ text: t('chain.recorded', { count: results.length - refused.length, name: intermediary.name }) });
    if (refused.length === 0)
      void navigate({ to: '/ketenmachtigingen/afgegeven', search: { open: company.kvkNumber } } as never);
    return refused;
  };
}
