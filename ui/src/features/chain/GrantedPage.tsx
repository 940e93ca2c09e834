import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useManaged } from '../../app/organisation';
import { RequireManager } from '../../app/RequireManager';
import { useUrlState } from '../../app/useUrlState';
import { Button, ButtonLink } from '../../ui/Button';
import { IconBuilding, IconPlus } from '../../ui/icons';
import { Page } from '../../ui/Page';
import { PageSearch } from '../../ui/PageSearch';
import { Pager } from '../../ui/Pager';
import { Empty, LoadError, Skeleton } from '../../ui/states';
import { useLastPage } from '../../ui/useLastPage';
import { DownloadMenu } from '../exports/DownloadMenu';
import { AskedOfUs } from './AskedOfUs';
import { ChainTabs } from './ChainTabs';
import { IntermediaryItem } from './IntermediaryItem';
import { useGrantedCount, useIntermediaries } from './queries';

const SIZE = 20;

export const GrantedPage = () => (
  <RequireManager>
    <Granted />
  </RequireManager>
);

/** R118–R121: who may act for us with its own eHerkenning, and where. */
function Granted() {
  const { t } = useTranslation();
  const { organisationId, name } = useManaged();
  const { search, change } = useUrlState<{ q?: string; open?: string; page?: number }>();
  const { q = '', open, page = 0 } = search;
  const find = useCallback((text: string) => change({ q: text || undefined, page: undefined }), [change]);
  const list = useIntermediaries(organisationId, q, page);
  const goTo = (to: number) => change({ page: to || undefined });
  useLastPage(list, page, SIZE, goTo);
  const total = list.data?.total ?? 0;
  const count = useGrantedCount(organisationId, q);
  const add = (
    <ButtonLink
      to="/ketenmachtigingen/afgegeven/toevoegen"
      kind="primary"
      icon={<IconPlus size={20} aria-hidden stroke={2.25} />}
    >
      {t('users.add')}
    </ButtonLink>
  );
  const actions = (
    <>
      <PageSearch label={t('chain.search')} placeholder={t('chain.searchHint')} value={q} onChange={find} />
      <DownloadMenu
        overview="GRANTED"
        total={count}
        filter={{ query: q || undefined }}
        sub={t('chain.downloadSub')}
      />
      {add}
    </>
  );
  return (
    <Page title={t('chain.title')} sub={t('chain.grantedSub', { org: name })} actions={actions}>
      <ChainTabs />
      <AskedOfUs organisation={organisationId} />
      <div className="bm-card">
        {list.isPending && <Skeleton />}
        {list.isError && !list.data && <LoadError error={list.error} retry={() => void list.refetch()} />}
        {list.data && total === 0 && (
          <Empty title={t(q ? 'chain.noneFound' : 'chain.none')} icon={q ? undefined : IconBuilding}>
            {q ? (
              <Button onPress={() => find('')}>{t('app.clearSearch')}</Button>
            ) : (
              <>
                <p>{t('chain.noneText')}</p>
                <ButtonLink to="/ketenmachtigingen/afgegeven/toevoegen">{t('chain.grantTitle')}</ButtonLink>
              </>
            )}
          </Empty>
        )}
        <ul className="bm-list">
          {list.data?.items.map((one) => (
            <IntermediaryItem
              key={one.kvkNumber}
              intermediary={one}
              open={open === one.kvkNumber}
              onToggle={() => change({ open: open === one.kvkNumber ? undefined : one.kvkNumber })}
            />
          ))}
        </ul>
        {total > 0 && <Pager page={page} size={SIZE} total={total} onPage={goTo} />}
      </div>
    </Page>
  );
}
