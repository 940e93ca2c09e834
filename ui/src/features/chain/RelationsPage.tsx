import { useTranslation } from 'react-i18next';
import { useManaged } from '../../app/organisation';
import { RequireManager } from '../../app/RequireManager';
import { useUrlState } from '../../app/useUrlState';
import { FilterChips } from '../../ui/FilterChips';
import { Page } from '../../ui/Page';
import { ChainTabs } from './ChainTabs';
import { ReceivedList } from './ReceivedList';
import { Requests } from './Requests';
import { useReceived, useRequests } from './queries';

export interface RelationsSearch {
  q?: string;
  tab?: string;
  state?: string;
  page?: number;
}

export const RelationsPage = () => (
  <RequireManager>
    <Relations />
  </RequireManager>
);

/** R117: for whom we may act, and asking it from relations online. */
function Relations() {
  const { t } = useTranslation();
  const { organisationId, name } = useManaged();
  const { search, change } = useUrlState<RelationsSearch>();
  const tab = search.tab === 'verzoeken' ? 'verzoeken' : 'ontvangen';
  const received = useReceived(organisationId, '', 0).data?.total;
  const open = useRequests(organisationId, 'SENT', 'OPEN').data?.total;
  return (
    <Page title={t('chain.title')} sub={t('chain.relationsSub', { org: name })}>
      <ChainTabs />
      <div className="bm-card">
        <FilterChips
          label={t('chain.fromRelations')}
          chips={[
            { key: 'ontvangen', label: t('chain.received'), count: received },
            { key: 'verzoeken', label: t('chain.requests'), count: open ? t('chain.openCount', { count: open }) : undefined },
          ]}
          selected={tab}
          onSelect={(key) => change({ tab: key === 'verzoeken' ? key : undefined, page: undefined, state: undefined })}
        />
        {tab === 'ontvangen' ? (
          <ReceivedList organisation={organisationId} />
        ) : (
          <Requests organisation={organisationId} />
        )}
      </div>
    </Page>
  );
}
