import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RoleRenewalFilter } from '../../api/roleRenewals';
import { longDate } from '../../i18n/format';
import { Pager } from '../../ui/Pager';
import { Empty, LoadError, Skeleton } from '../../ui/states';
import { useLastPage } from '../../ui/useLastPage';
import { useRoleRenewals } from './roleRenewalQueries';

/** “Verlenging beheerdersrol”: forms of legal representatives that wait for a decision (norm 9). */
export function RenewalQueue({ filter, onPage }: { filter: RoleRenewalFilter; onPage: (page: number) => void }) {
  const { t } = useTranslation();
  const queue = useRoleRenewals(filter);
  useLastPage(queue, filter.page ?? 0, filter.size ?? 20, onPage);
  const total = queue.data?.total ?? 0;
  if (queue.isError) return <LoadError error={queue.error} retry={() => void queue.refetch()} />;
  if (!queue.data) return <Skeleton />;
  if (total === 0) return <Empty title={t(filter.query ? 'review.noneFound' : 'review.none')} />;
  return (
    <>
      <table className="bm-table bm-table--plain">
        <caption className="bm-sr-only">{t('review.kind.ROLE_RENEWAL')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('roleRenewal.column.administrator')}</th>
            <th scope="col">{t('settings.kvk')}</th>
            <th scope="col">{t('roleRenewal.column.representative')}</th>
            <th scope="col">{t('review.column.requested')}</th>
          </tr>
        </thead>
        <tbody>
          {queue.data.items.map((row) => (
            <tr key={row.renewalId}>
              <th scope="row">
                <Link
                  to="/behandeling/verlenging/$renewalId"
                  params={{ renewalId: row.renewalId }}
                  className="bm-link"
                >
                  {row.administrator}
                </Link>
              </th>
              <td data-label={t('settings.kvk')}>{row.kvkNumber}</td>
              <td data-label={t('roleRenewal.column.representative')}>{row.representativeName}</td>
              <td data-label={t('review.column.requested')}>
                {longDate(row.requestedOn)} <span className="bm-age">{t('review.age', { count: row.ageDays })}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager page={filter.page ?? 0} size={filter.size ?? 20} total={total} onPage={onPage} />
    </>
  );
}
