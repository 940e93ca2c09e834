import { useTranslation } from 'react-i18next';
import { useManaged } from '../../app/organisation';
import { Button } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { Pager } from '../../ui/Pager';
import { Empty, LoadError, Skeleton } from '../../ui/states';
import { useLastPage } from '../../ui/useLastPage';
import { useNarrow } from '../../ui/useNarrow';
import { AttentionStrip } from './AttentionStrip';
import { clear, PAGE_SIZE, toFilter, useUsersFilter } from './filter';
import { useMeansPage, useSummary } from './queries';
import { StatusFilter } from './StatusFilter';
import { useHeldOrder } from './useHeldOrder';
import { UserCards } from './UserCards';
import { UsersActions } from './UsersActions';
import { UsersTable } from './UsersTable';

/** 3.1: everyone with a means of this company (R35–R40). */
export function UsersOverview() {
  const { t } = useTranslation();
  const { organisationId, name } = useManaged();
  const { search, change } = useUsersFilter();
  const narrow = useNarrow();
  const expiring = useSummary(organisationId, []);
  const filter = toFilter(search, expiring.data?.meansWithExpiring);
  const page = useMeansPage(organisationId, filter, !search.expiring || expiring.data !== undefined);
  const goTo = (to: number) => change({ page: to || undefined });
  useLastPage(page, search.page ?? 0, PAGE_SIZE, goTo);
  const ids = page.data?.items.map((row) => row.meansId) ?? [];
  const summary = useSummary(organisationId, ids, ids.length > 0);
  const { rows, handlers } = useHeldOrder(JSON.stringify(filter), page.data?.items ?? [], !page.isPlaceholderData);
  const total = page.data?.total ?? 0;
  const filtered = Boolean(search.q || search.status || search.expiring);
  const List = narrow ? UserCards : UsersTable;
  return (
    <Page
      title={t('users.title')}
      sub={t('users.sub', { org: name })}
      actions={<UsersActions total={total} filter={filter} />}
    >
      <AttentionStrip totals={page.data?.totals} expiring={expiring.data?.expiring} loading={page.isPending} />
      <div className="bm-card">
        <StatusFilter totals={page.data?.totals} />
        <p className="bm-sr-only" role="status">
          {page.data && filtered ? t('users.found', { count: total }) : ''}
        </p>
        {page.isPending && !page.isError && <Skeleton rows={8} />}
        {page.isError && !page.data && <LoadError error={page.error} retry={() => void page.refetch()} />}
        {page.data && total === 0 && (
          <Empty title={t(filtered ? 'users.noneFound' : 'users.none')}>
            <p>{t(filtered ? 'users.noneFoundHint' : 'users.noneHint')}</p>
            {filtered && <Button onPress={() => change(clear)}>{t('users.clearFilter')}</Button>}
          </Empty>
        )}
        {rows.length > 0 && total > 0 && (
          <div {...handlers} className={page.isPlaceholderData ? 'bm-stale' : undefined}>
            <List rows={rows} summary={summary.data} organisation={name} />
          </div>
        )}
        {total > 0 && (
          <Pager page={filter.page ?? 0} size={PAGE_SIZE} total={total} onPage={goTo} />
        )}
      </div>
    </Page>
  );
}
