import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { getTrail } from '../../api/trail';
import { orgKey, useManaged } from '../../app/organisation';
import { RequireManager } from '../../app/RequireManager';
import { useUrlState } from '../../app/useUrlState';
import { Button } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { PageSearch } from '../../ui/PageSearch';
import { Pager } from '../../ui/Pager';
import { Empty, LoadError, Skeleton } from '../../ui/states';
import { useLastPage } from '../../ui/useLastPage';
import { DownloadMenu } from '../exports/DownloadMenu';
import { SettingsTabs } from '../settings/SettingsTabs';
import { anything, NOTHING, toFilter, type TrailSearch } from './filter';
import { TrailFilters } from './TrailFilters';
import { TrailTable } from './TrailTable';

const SIZE = 50;

export const TrailPage = () => (
  <RequireManager>
    <Trail />
  </RequireManager>
);

/** Who did what, when and from where: the logbook of the company. */
function Trail() {
  const { t } = useTranslation();
  const { organisationId, name } = useManaged();
  const { search, change } = useUrlState<TrailSearch>();
  const filter = toFilter(search);
  const page = search.page ?? 0;
  const find = useCallback((text: string) => change({ q: text || undefined, page: undefined }), [change]);
  const trail = useQuery({
    queryKey: orgKey(organisationId, 'trail', filter, page),
    queryFn: ({ signal }) => getTrail(organisationId, { ...filter, page, size: SIZE }, signal),
    placeholderData: keepPreviousData,
  });
  const goTo = (to: number) => change({ page: to || undefined });
  useLastPage(trail, page, SIZE, goTo);
  const lines = trail.data?.items ?? [];
  const total = trail.data?.total ?? 0;
  const actions = (
    <>
      <PageSearch
        label={t('trail.search')}
        placeholder={t('trail.searchHint')}
        value={search.q ?? ''}
        onChange={find}
      />
      <DownloadMenu
        overview="TRAIL"
        total={total}
        filter={filter}
        sub={t('trail.downloadSub', { count: total })}
      />
    </>
  );
  return (
    <Page title={t('settings.title')} sub={t('trail.sub', { org: name })} actions={actions}>
      <SettingsTabs />
      <section className="bm-card" aria-labelledby="trail">
        <h2 id="trail" className="bm-sr-only">
          {t('settings.trail')}
        </h2>
        <TrailFilters search={search} lines={lines} onChange={(next) => change({ ...next, page: undefined })} />
        {trail.isPending && <Skeleton />}
        {trail.isError && <LoadError error={trail.error} retry={() => void trail.refetch()} />}
        {trail.data && total === 0 && (
          <Empty title={t(anything(search) ? 'trail.noneFound' : 'trail.none')}>
            {anything(search) && <Button onPress={() => change(NOTHING)}>{t('users.clearFilter')}</Button>}
          </Empty>
        )}
        {!trail.isError && total > 0 && (
          <>
            <TrailTable lines={lines} />
            <Pager page={page} size={SIZE} total={total} onPage={goTo} />
          </>
        )}
      </section>
    </Page>
  );
}
