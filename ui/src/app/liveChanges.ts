import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from './announce';
import { orgKey } from './organisation';
import { ME } from './session';

interface Change {
  type: string;
  subject: string;
  organisationId?: string;
}

/** Several events of one command are one announcement, and one refresh. */
const TOGETHER = 400;

function stale(client: QueryClient, organisation: string | undefined, type: string) {
  const refresh = (queryKey: unknown[]) => void client.invalidateQueries({ queryKey });
  if (type.startsWith('ServiceCatalogue')) return refresh(['services']);
  if (/^(Means|Activation|Mutation)/.test(type)) refresh(['applications']);
  if (!organisation) return;
  if (/^(Chain|Intermediary|RelationsFunction)/.test(type)) return refresh(orgKey(organisation, 'chain'));
  if (type.startsWith('Billing')) return refresh(orgKey(organisation, 'billing-account'));
  if (type.startsWith('Authorization')) return refresh(orgKey(organisation, 'authorizations'));
  refresh(orgKey(organisation, 'means'));
  if (/^(Means|Organisation|Contact|Account)/.test(type)) refresh(ME);
}

/** What others change appears by itself: each event makes stale what it touches. The browser reconnects by itself. */
export function useLiveChanges(organisation: string | undefined, employee: boolean) {
  const client = useQueryClient();
  const { t } = useTranslation();
  useEffect(() => {
    if (typeof EventSource === 'undefined' || (!organisation && !employee)) return;
    const source = new EventSource(organisation ? `/api/events?organisation=${organisation}` : '/api/events');
    const types = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const flush = () => {
      timer = undefined;
      types.forEach((type) => stale(client, organisation, type));
      types.clear();
      announce(t('app.changed'));
    };
    source.addEventListener('changed', (event) => {
      types.add((JSON.parse((event as MessageEvent<string>).data) as Change).type);
      timer ??= setTimeout(flush, TOGETHER);
    });
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, [client, organisation, employee, t]);
}
