import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { getUsedServices } from '../../api/authorizations';
import { orgKey, useManaged } from '../../app/organisation';
import { useUrlState } from '../../app/useUrlState';
import { Button, ButtonLink } from '../../ui/Button';
import { IconPlus, IconUserShield } from '../../ui/icons';
import { Page } from '../../ui/Page';
import { PageSearch } from '../../ui/PageSearch';
import { Pager } from '../../ui/Pager';
import { Empty, LoadError, Skeleton } from '../../ui/states';
import { useLastPage } from '../../ui/useLastPage';
import { DownloadMenu } from '../exports/DownloadMenu';
import { useAuthorizationCount } from '../exports/useAuthorizationCount';
import { ImportButton } from '../imports/ImportButton';
import { RecentJobs } from '../jobs/RecentJobs';
import { AuthorizationTabs } from './AuthorizationTabs';
import { ServiceItem } from './ServiceItem';

const SIZE = 50;

/** Chapter 4: the services somebody may use, and by how many (R101–R103). */
export function ServicesOverview() {
  const { t } = useTranslation();
  const { organisationId, name } = useManaged();
  const { search: found, change } = useUrlState<{ q?: string; open?: string; page?: number }>();
  const { q = '', open, page = 0 } = found;
  const search = useCallback((text: string) => change({ q: text || undefined, page: undefined }), [change]);
  const services = useQuery({
    queryKey: orgKey(organisationId, 'authorizations', 'services', q, page),
    queryFn: ({ signal }) => getUsedServices(organisationId, q, page, signal),
    placeholderData: keepPreviousData,
  });
  const goTo = (to: number) => change({ page: to || undefined });
  useLastPage(services, page, SIZE, goTo);
  const total = services.data?.total ?? 0;
  const count = useAuthorizationCount(organisationId, q || undefined);
  const actions = (
    <>
      <PageSearch
        label={t('auth.searchService')}
        placeholder={t('auth.searchServiceHint')}
        value={q}
        onChange={search}
      />
      <DownloadMenu
        overview="AUTHORIZATIONS"
        total={count}
        filter={{ serviceQuery: q || undefined }}
        sub={t('services.downloadSub', { count })}
      />
      <ImportButton to="/machtigingen/importeren/{-$import}" />
      <ButtonLink
        to="/machtigingen/toevoegen/$step"
        params={{ step: 'diensten' }}
        kind="primary"
        icon={<IconPlus size={20} aria-hidden stroke={2.25} />}
      >
        {t('users.add')}
      </ButtonLink>
    </>
  );
  return (
    <Page title={t('auth.title')} sub={t('services.sub', { org: name })} actions={actions}>
      <AuthorizationTabs />
      <RecentJobs />
      <div className="bm-card">
        {services.isPending && <Skeleton />}
        {services.isError && <LoadError error={services.error} retry={() => void services.refetch()} />}
        {services.data && total === 0 && (
          <Empty title={t(q ? 'auth.noService' : 'services.none')} icon={q ? undefined : IconUserShield}>
            {q ? (
              <Button onPress={() => search('')}>{t('app.clearSearch')}</Button>
            ) : (
              <>
                <p>{t('services.noneText')}</p>
                <ButtonLink to="/machtigingen/toevoegen/$step" params={{ step: 'diensten' }}>
                  {t('auth.add')}
                </ButtonLink>
              </>
            )}
          </Empty>
        )}
        <ul className="bm-list">
          {services.data?.items.map((service) => (
            <ServiceItem
              key={service.serviceId}
              service={service}
              open={open === service.serviceId}
              onToggle={() => change({ open: open === service.serviceId ? undefined : service.serviceId })}
            />
          ))}
        </ul>
        {total > 0 && <Pager page={page} size={SIZE} total={total} onPage={goTo} />}
      </div>
    </Page>
  );
}
