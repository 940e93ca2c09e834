import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useLiveChanges } from './liveChanges';
import { orgKey } from './organisation';
import { ME } from './session';

class FakeLine extends EventTarget {
  static readonly CLOSED = 2;
  static lines: FakeLine[] = [];
  readyState = 1;
  constructor(readonly url: string) {
    super();
    FakeLine.lines.push(this);
  }
  close() {
    this.readyState = FakeLine.CLOSED;
  }
  tell(type: string) {
    this.dispatchEvent(new MessageEvent('changed', { data: JSON.stringify({ type, subject: 'x' }) }));
  }
}

const KEYS = {
  means: orgKey('o-1', 'means', 'page'),
  authorizations: orgKey('o-1', 'authorizations', 'list'),
  chain: orgKey('o-1', 'chain', 'received'),
  account: orgKey('o-1', 'billing-account'),
  invoices: orgKey('o-1', 'invoices', 'page'),
  organisation: orgKey('o-1', 'organisation'),
  me: ME,
};

describe('live changes', () => {
  let client: QueryClient;
  const line = () => FakeLine.lines.at(-1)!;
  const staleNow = () =>
    Object.entries(KEYS)
      .filter(([, key]) => client.getQueryState(key)?.isInvalidated)
      .map(([name]) => name);
  const fill = () => Object.values(KEYS).forEach((key) => client.setQueryData(key, 'loaded'));

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('EventSource', FakeLine);
    FakeLine.lines = [];
    client = new QueryClient();
    fill();
    const wrapper = ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    );
    renderHook(() => useLiveChanges('o-1', false), { wrapper });
    line().dispatchEvent(new Event('open'));
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('loads nothing again when the line opens for the first time', () => {
    expect(staleNow()).toEqual([]);
  });

  it('loads everything again when the line was down', () => {
    line().dispatchEvent(new Event('error'));
    expect(staleNow()).toEqual([]);
    line().dispatchEvent(new Event('open'));
    expect(staleNow()).toEqual(Object.keys(KEYS));
    fill();
    line().dispatchEvent(new Event('open'));
    expect(staleNow()).toEqual([]);
  });

  it('opens another line when the browser has given up', () => {
    line().close();
    line().dispatchEvent(new Event('error'));
    vi.advanceTimersByTime(30_000);
    expect(FakeLine.lines).toHaveLength(2);
    line().dispatchEvent(new Event('open'));
    expect(staleNow()).toEqual(Object.keys(KEYS));
  });

  it.each([
    ['ChargeRecorded', ['account', 'invoices']],
    ['InvoiceIssued', ['account', 'invoices']],
    ['BillingDetailsChanged', ['account', 'invoices']],
    ['AuthorizationRevoked', ['authorizations']],
    ['ChainAuthorizationGranted', ['chain']],
    ['IntermediaryRemoved', ['chain']],
    ['MeansApproved', ['means', 'me']],
    ['MutationRequested', ['means']],
    ['ContactDetailsChanged', ['means', 'me']],
    ['EstablishmentNumberRemoved', ['means', 'organisation', 'me']],
  ])('%s makes stale what it touches', (type, touched) => {
    act(() => {
      line().tell(type);
      vi.advanceTimersByTime(400);
    });
    expect(staleNow()).toEqual(touched);
  });
});
