import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useUrlState } from '../../app/useUrlState';
import { LevelBadge } from '../../ui/badges';
import { Button } from '../../ui/Button';
import { Pager } from '../../ui/Pager';
import { SearchBox } from '../../ui/SearchBox';
import { serviceText } from '../../ui/serviceText';
import { Empty, LoadError, Skeleton } from '../../ui/states';
import { useLastPage } from '../../ui/useLastPage';
import { Validity } from '../authorizations/Validity';
import { DownloadMenu } from '../exports/DownloadMenu';
import { GiveAccess } from './GiveAccess';
import { useReceived } from './queries';
import type { RelationsSearch } from './RelationsPage';

const SIZE = 20;

/** The chain authorizations that relations gave to this company. */
export function ReceivedList({ organisation }: { organisation: string }) {
  const { t } = useTranslation();
  const { search, change } = useUrlState<RelationsSearch>();
  const { q = '', page = 0 } = search;
  const find = useCallback((text: string) => change({ q: text || undefined, page: undefined }), [change]);
  const list = useReceived(organisation, q, page);
  const goTo = (to: number) => change({ page: to || undefined });
  useLastPage(list, page, SIZE, goTo);
  const total = list.data?.total ?? 0;
  return (
    <div className="bm-chainlist">
      {(q || total > 0) && (
        <div className="bm-chainlist__head">
          <SearchBox label={t('chain.searchRelation')} placeholder={t('chain.searchHint')} value={q} onChange={find} />
          <DownloadMenu
            overview="RECEIVED"
            total={total}
            filter={{ query: q || undefined }}
            sub={t('chain.downloadSub')}
          />
        </div>
      )}
      {list.isPending && <Skeleton />}
      {list.isError && !list.data && <LoadError error={list.error} retry={() => void list.refetch()} />}
      {list.data && total === 0 && (
        <Empty title={t(q ? 'chain.noneFound' : 'chain.receivedNone')}>
          {q ? (
            <Button onPress={() => find('')}>{t('app.clearSearch')}</Button>
          ) : (
            <>
              <p>{t('chain.receivedNoneText')}</p>
              <Button onPress={() => change({ tab: 'verzoeken' })}>{t('chain.ask')}</Button>
            </>
          )}
        </Empty>
      )}
      <ul className="bm-auth">
        {list.data?.items.map((item) => (
          <li key={item.chainAuthorizationId} className="bm-auth__item">
            <div>
              <span className="bm-auth__name">
                <strong>{item.relationName}</strong> –{' '}
                {serviceText(item.provider, item.serviceName)}
              </span>
              <Validity authorization={item} withStart />
            </div>
            <LevelBadge level={item.level} />
            <GiveAccess chain={item} />
          </li>
        ))}
      </ul>
      {total > SIZE && <Pager page={page} size={SIZE} total={total} onPage={goTo} />}
    </div>
  );
}
