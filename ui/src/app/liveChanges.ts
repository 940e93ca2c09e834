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
/** How long until a line that the browser has given up, such as after an error of the server, is tried again. */
const AGAIN = 30_000;

function stale(client: QueryClient, organisation: string | undefined, type: string) {
  const refresh = (queryKey: unknown[]) => void client.invalidateQueries({ queryKey });
  if (type.startsWith('ServiceCatalogue')) return refresh(['services']);
  if (/^(Means|Activation|Mutation)/.test(type)) refresh(['applications']);
  if (!organisation) return;
  const part = (name: string) => refresh(orgKey(organisation, name));
  if (/^(Chain|Intermediary|RelationsFunction)/.test(type)) return part('chain');
  if (/^(Billing|Charge|Invoice)/.test(type)) return ['billing-account', 'invoices'].forEach(part);
  if (type.startsWith('Authorization')) return part('authorizations');
  if (/^(Organisation|Establishment)/.test(type)) part('organisation');
  part('means');
  if (/^(Means|Organisation|Establishment|Contact|Account)/.test(type)) refresh(ME);
}

/** The line was down: whatever happened meanwhile was told to nobody. */
function allStale(client: QueryClient, organisation: string | undefined) {
  const keys = [['services'], ['applications'], ME, ...(organisation ? [orgKey(organisation)] : [])];
  keys.forEach((queryKey) => void client.invalidateQueries({ queryKey }));
}

/**
 * What others change appears by itself: each event makes stale what it touches. The server ends every line now and then,
 * and at once when a browser falls behind; the browser opens another by itself, and everything is loaded again.
 */
export function useLiveChanges(organisation: string | undefined, employee: boolean) {
  const client = useQueryClient();
  const { t } = useTranslation();
  useEffect(() => {
    if (typeof EventSource === 'undefined' || (!organisation && !employee)) return;
    const types = new Set<string>();
    let source: EventSource;
    let missed = false;
    let refresh: ReturnType<typeof setTimeout> | undefined;
    let retry: ReturnType<typeof setTimeout> | undefined;
    const flush = () => {
      refresh = undefined;
      types.forEach((type) => stale(client, organisation, type));
      types.clear();
      announce(t('app.changed'));
    };
    const listen = () => {
      source = new EventSource(organisation ? `/api/events?organisation=${organisation}` : '/api/events');
      source.addEventListener('changed', (event) => {
        types.add((JSON.parse((event as MessageEvent<string>).data) as Change).type);
        refresh ??= setTimeout(flush, TOGETHER);
      });
      source.addEventListener('open', () => {
        if (missed) allStale(client, organisation);
        missed = false;
      });
      source.addEventListener('error', () => {
        missed = true;
        if (source.readyState === EventSource.CLOSED) retry = setTimeout(listen, AGAIN);
      });
    };
    listen();
    return () => {
      clearTimeout(refresh);
      clearTimeout(retry);
      source.close();
    };
  }, [client, organisation, employee, t]);
}
