import { useTranslation } from 'react-i18next';
import { useManaged } from '../../app/organisation';
import { RequireManager } from '../../app/RequireManager';
import { useUrlState } from '../../app/useUrlState';
import { Button } from '../../ui/Button';
import { howMany } from '../../ui/howMany';
import { Page } from '../../ui/Page';
import { SearchBox } from '../../ui/SearchBox';
import { Empty, LoadError, Skeleton } from '../../ui/states';
import { AuthorizationTabs } from '../services/AuthorizationTabs';
import { Legend } from './Legend';
import { MatrixDownload } from './MatrixDownload';
import { MatrixGrid } from './MatrixGrid';
import { PrintMatrix } from './PrintMatrix';
import { useFirstBlock } from './useMatrix';

export const MatrixPage = () => (
  <RequireManager>
    <Matrix />
  </RequireManager>
);

/** “Wie mag wat”: every user and every service, with the reason in each cell. */
function Matrix() {
  const { t } = useTranslation();
  const { organisationId, name } = useManaged();
  const { search, change } = useUrlState<{ q?: string; dienst?: string; alle?: boolean }>();
  const wanted = { query: search.q, serviceQuery: search.dienst, used: !search.alle };
  const first = useFirstBlock(organisationId, wanted);
  const totals = first.data?.totals;
  const empty = totals && (totals.means === 0 || totals.services === 0);
  const actions = (
    <>
      <PrintMatrix organisation={organisationId} name={name} wanted={wanted} totals={totals} />
      <MatrixDownload organisation={organisationId} wanted={wanted} totals={totals} />
    </>
  );
  return (
    <Page title={t('matrix.title')} sub={t('matrix.sub', { org: name })} actions={actions}>
      <AuthorizationTabs />
      <div className="bm-card bm-matrixcard">
        <div className="bm-toolbar bm-matrix__tools">
          <SearchBox
            label={t('users.search')}
            placeholder={t('users.searchHint')}
            value={search.q ?? ''}
            onChange={(q) => change({ q: q || undefined })}
          />
          <SearchBox
            label={t('auth.searchService')}
            placeholder={t('auth.searchServiceHint')}
            value={search.dienst ?? ''}
            onChange={(dienst) => change({ dienst: dienst || undefined })}
          />
          <label className="bm-tick bm-matrix__used">
            <input
              type="checkbox"
              checked={!search.alle}
              onChange={(event) => change({ alle: event.target.checked ? undefined : true })}
            />
            <span>{t('matrix.used')}</span>
          </label>
          <p className="bm-dim" role="status">
            {totals && t('matrix.count', howMany(t, { users: totals.means, services: totals.services }))}
          </p>
        </div>
        {first.isPending && <Skeleton rows={8} />}
        {first.isError && !first.data && <LoadError error={first.error} retry={() => void first.refetch()} />}
        {empty && (
          <Empty title={t('matrix.none')}>
            <Button onPress={() => change({ q: undefined, dienst: undefined, alle: true })}>
              {t('app.clearSearch')}
            </Button>
          </Empty>
        )}
        {totals && !empty && (
          <>
            <MatrixGrid key={JSON.stringify(wanted)} wanted={wanted} totals={totals} />
            <Legend />
            <p className="bm-dim bm-matrix__hint">{t('matrix.hint')}</p>
          </>
        )}
      </div>
    </Page>
  );
}
