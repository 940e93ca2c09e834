import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import {
  APPLICATION_KINDS,
  APPLICATION_STATES,
  type ApplicationKind,
  type ApplicationState,
} from '../../api/applications';
import { FilterChips } from '../../ui/FilterChips';
import { Page } from '../../ui/Page';
import { Pager } from '../../ui/Pager';
import { SearchBox } from '../../ui/SearchBox';
import { Empty, LoadError, Skeleton } from '../../ui/states';
import { QueueTable } from './QueueTable';
import { RequireEmployee } from './RequireEmployee';
import { useApplications } from './queries';

const SIZE = 20;

export const QueuePage = () => (
  <RequireEmployee>
    <Queue />
  </RequireEmployee>
);

/** The applications that wait for a decision (R53), oldest first. */
function Queue() {
  const { t } = useTranslation();
  const {
    q,
    state = 'OPEN',
    kind,
    page = 0,
  } = useSearch({ strict: false }) as { q?: string; state?: ApplicationState; kind?: ApplicationKind; page?: number };
  const navigate = useNavigate();
  const change = useCallback(
    (next: object) =>
      void navigate({
        to: '.',
        search: (all: object) => ({ ...all, page: undefined, ...next }),
        replace: true,
      } as never),
    [navigate],
  );
  const search = useCallback((text: string) => change({ q: text || undefined }), [change]);
  const queue = useApplications({ page, size: SIZE, query: q, state, kind });
  const total = queue.data?.total ?? 0;
  return (
    <Page
      title={t('review.title')}
      sub={t('review.sub')}
      actions={
        <SearchBox label={t('review.search')} placeholder={t('review.searchHint')} value={q ?? ''} onChange={search} />
      }
    >
      <div className="bm-card">
        <FilterChips
          label={t('review.filter')}
          chips={APPLICATION_STATES.map((key) => ({
            key,
            label: t(`review.state.${key}`),
            count: queue.data?.totals?.[key],
          }))}
          selected={state}
          onSelect={(key) => change({ state: key === 'OPEN' ? undefined : key })}
        />
        <FilterChips
          label={t('review.kindFilter')}
          chips={['ALL', ...APPLICATION_KINDS].map((key) => ({ key, label: t(`review.kind.${key}`) }))}
          selected={kind ?? 'ALL'}
          onSelect={(key) => change({ kind: key === 'ALL' ? undefined : key })}
        />
        {queue.isPending && <Skeleton />}
        {queue.isError && <LoadError error={queue.error} retry={() => void queue.refetch()} />}
        {queue.data && total === 0 && <Empty title={t(q || kind ? 'review.noneFound' : 'review.none')} />}
        {queue.data && total > 0 && (
          <>
            <QueueTable rows={queue.data.items} />
            <Pager page={page} size={SIZE} total={total} onPage={(to) => change({ page: to || undefined })} />
          </>
        )}
      </div>
    </Page>
  );
}
