import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getExpiring } from '../../api/calendar';
import { orgKey, useManaged } from '../../app/organisation';
import { RequireManager } from '../../app/RequireManager';
import { useUrlState } from '../../app/useUrlState';
import { today } from '../../i18n/format';
import { ButtonLink } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { Empty, LoadError, Skeleton } from '../../ui/states';
import { latest } from '../authorizations/endDate';
import { AuthorizationTabs } from '../services/AuthorizationTabs';
import { ExpiringList } from './ExpiringList';
import { FeedButton } from './FeedButton';
import { MonthDays } from './MonthDays';
import { Months } from './Months';
import { monthOf } from './months';

export interface CalendarSearch {
  maand?: string;
  dag?: string;
  page?: number;
}

export const CalendarPage = () => (
  <RequireManager>
    <Calendar />
  </RequireManager>
);

/** When machtigingen expire: months, days, who and what, and renewing many at once. */
function Calendar() {
  const { t } = useTranslation();
  const { organisationId, name } = useManaged();
  const { search, change } = useUrlState<CalendarSearch>();
  const calendar = useQuery({
    queryKey: orgKey(organisationId, 'authorizations', 'expiring'),
    queryFn: ({ signal }) => getExpiring(organisationId, today(), latest(), signal),
  });
  const days = calendar.data?.days ?? [];
  const month = search.maand ?? monthOf(days[0]?.date ?? today());
  return (
    <Page title={t('calendar.title')} sub={t('calendar.sub', { org: name })} actions={<FeedButton />}>
      <AuthorizationTabs />
      {calendar.isPending && <Skeleton />}
      {calendar.isError && !calendar.data && <LoadError error={calendar.error} retry={() => void calendar.refetch()} />}
      {calendar.data && days.length === 0 && (
        <div className="bm-card">
          <Empty title={t('calendar.none')}>
            <ButtonLink to="/machtigingen/toevoegen/$step" params={{ step: 'diensten' }} kind="primary">
              {t('auth.add')}
            </ButtonLink>
          </Empty>
        </div>
      )}
      {days.length > 0 && (
        <>
          <Months days={days} month={month} onMonth={(maand) => change({ maand, dag: undefined, page: undefined })} />
          <div className="bm-calendar">
            <MonthDays
              days={days}
              month={month}
              day={search.dag}
              onDay={(dag) => change({ maand: month, dag: dag === search.dag ? undefined : dag, page: undefined })}
            />
            <ExpiringList
              key={`${month}${search.dag ?? ''}`}
              month={month}
              day={search.dag}
              page={search.page ?? 0}
              onPage={(page) => change({ page: page || undefined })}
            />
          </div>
        </>
      )}
    </Page>
  );
}
