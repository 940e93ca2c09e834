import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import {
  APPLICATION_KINDS,
  APPLICATION_STATES,
  ROLE_RENEWAL,
  type ApplicationKind,
  type ApplicationState,
} from '../../api/applications';
import { ButtonLink } from '../../ui/Button';
import { FilterChips } from '../../ui/FilterChips';
import { IconPrinter } from '../../ui/icons';
import { Page } from '../../ui/Page';
import { PageSearch } from '../../ui/PageSearch';
import { Pager } from '../../ui/Pager';
import { Empty, LoadError, Skeleton } from '../../ui/states';
import { useLastPage } from '../../ui/useLastPage';
import { QueueTable } from './QueueTable';
import { RenewalQueue } from './RenewalQueue';
import { RequireEmployee } from './RequireEmployee';
import { useApplications } from './queries';
import { useRoleRenewals } from './roleRenewalQueries';

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
  } = useSearch({ strict: false }) as {
    q?: string;
    state?: ApplicationState;
    kind?: ApplicationKind | typeof ROLE_RENEWAL;
    page?: number;
  };
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
  const renewals = kind === ROLE_RENEWAL;
  const openRenewals = useRoleRenewals({ page: 0, size: 1 }).data?.totals?.OPEN;
  const queue = useApplications({ page, size: SIZE, query: q, state, kind: renewals ? undefined : kind });
  const goTo = (to: number) => change({ page: to || undefined });
  // under the other kind the page is of the list below
  useLastPage(queue, renewals ? 0 : page, SIZE, goTo);
  const total = queue.data?.total ?? 0;
  return (
    <Page
      title={t('review.title')}
      sub={t('review.sub')}
      actions={
        <>
          <PageSearch label={t('review.search')} placeholder={t('review.searchHint')} value={q ?? ''} onChange={search} />
          <ButtonLink to="/behandeling/brieven" icon={<IconPrinter size={20} aria-hidden />}>
            {t('letters.title')}
          </ButtonLink>
        </>
      }
    >
      <div className="bm-card">
        <FilterChips
          label={t('review.filter')}
          chips={APPLICATION_STATES.map((key) => ({
            key,
            label: t(`review.state.${key}`),
            count: renewals ? (key === 'OPEN' ? openRenewals : undefined) : queue.data?.totals?.[key],
          }))}
          selected={state}
          onSelect={(key) => change({ state: key === 'OPEN' ? undefined : key })}
        />
        <FilterChips
          label={t('review.kindFilter')}
          chips={['ALL', ...APPLICATION_KINDS, ROLE_RENEWAL].map((key) => ({
            key,
            label: t(`review.kind.${key}`),
            count: key === ROLE_RENEWAL ? openRenewals : undefined,
          }))}
          selected={kind ?? 'ALL'}
          onSelect={(key) => change({ kind: key === 'ALL' ? undefined : key })}
        />
        {renewals && (
          <RenewalQueue filter={{ page, size: SIZE, query: q, state }} onPage={goTo} />
        )}
        {!renewals && queue.isPending && <Skeleton />}
        {!renewals && queue.isError && <LoadError error={queue.error} retry={() => void queue.refetch()} />}
        {!renewals && queue.data && total === 0 && <Empty title={t(q || kind ? 'review.noneFound' : 'review.none')} />}
        {!renewals && queue.data && total > 0 && (
          <>
            <QueueTable rows={queue.data.items} />
            <Pager page={page} size={SIZE} total={total} onPage={goTo} />
          </>
        )}
      </div>
    </Page>
  );
}
