import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { REQUEST_STATES, type RequestState } from '../../api/chainRequests';
import { useUrlState } from '../../app/useUrlState';
import { Button } from '../../ui/Button';
import { IconPlus } from '../../ui/icons';
import { Pager } from '../../ui/Pager';
import { Empty, LoadError, Skeleton } from '../../ui/states';
import { useLastPage } from '../../ui/useLastPage';
import { DownloadMenu } from '../exports/DownloadMenu';
import { FunctionOffer } from './FunctionOffer';
import { useFunction, useRequests } from './queries';
import type { RelationsSearch } from './RelationsPage';
import { RequestItem } from './RequestItem';

/** The form comes when somebody asks. */
const RequestDrawer = lazy(() => import('./RequestDrawer').then((module) => ({ default: module.RequestDrawer })));

const SIZE = 20;

/** Asking chain authorizations online is a paid function: first that, then the requests and what became of them. */
export function Requests({ organisation }: { organisation: string }) {
  const { t } = useTranslation();
  const { search, change } = useUrlState<RelationsSearch>();
  const { state, page = 0 } = search;
  const [asking, setAsking] = useState(false);
  const paid = useFunction(organisation);
  const list = useRequests(organisation, 'SENT', state, page);
  const goTo = (to: number) => change({ page: to || undefined });
  useLastPage(list, page, SIZE, goTo);
  if (paid.isPending) return <Skeleton />;
  if (paid.isError) return <LoadError error={paid.error} retry={() => void paid.refetch()} />;
  if (!paid.data.active) return <FunctionOffer organisation={organisation} />;
  const total = list.data?.total ?? 0;
  return (
    <div className="bm-chainlist">
      <div className="bm-chainlist__head">
        <label className="bm-inline">
          {t('chain.stateFilter')}{' '}
          <select
            className="bm-text"
            value={state ?? ''}
            onChange={(event) => change({ state: event.target.value || undefined, page: undefined })}
          >
            <option value="">{t('users.all')}</option>
            {REQUEST_STATES.map((each) => (
              <option key={each} value={each}>
                {t(`chain.state.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <span className="bm-actions">
          <DownloadMenu
            overview="REQUESTS"
            total={total}
            filter={{ requestState: state as RequestState | undefined }}
            sub={t('chain.downloadSub')}
          />
          <Button kind="primary" icon={<IconPlus size={20} aria-hidden />} onPress={() => setAsking(true)}>
            {t('chain.ask')}
          </Button>
        </span>
      </div>
      {list.isPending && <Skeleton />}
      {list.isError && !list.data && <LoadError error={list.error} retry={() => void list.refetch()} />}
      {list.data && total === 0 && (
        <Empty title={t('chain.requestsNone')}>
          {state && <Button onPress={() => change({ state: undefined })}>{t('users.clearFilter')}</Button>}
        </Empty>
      )}
      <ul className="bm-auth">
        {list.data?.items.map((request) => (
          <RequestItem key={request.requestId} organisation={organisation} request={request} />
        ))}
      </ul>
      {total > SIZE && <Pager page={page} size={SIZE} total={total} onPage={goTo} />}
      {asking && (
        <Suspense>
          <RequestDrawer organisation={organisation} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </div>
  );
}
