import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { getUsedServices } from '../../api/authorizations';
import { orgKey, useManaged } from '../../app/organisation';
import { Button, ButtonLink } from '../../ui/Button';
import { IconPlus } from '../../ui/icons';
import { Page } from '../../ui/Page';
import { Pager } from '../../ui/Pager';
import { SearchBox } from '../../ui/SearchBox';
import { Empty, LoadError, Skeleton } from '../../ui/states';
import { ServiceItem } from './ServiceItem';

const SIZE = 50;

/** Chapter 4: the services somebody may use, and by how many (R101–R103). */
export function ServicesOverview() {
  const { t } = useTranslation();
  const { organisationId, name } = useManaged();
  const { q = '', open, page = 0 } = useSearch({ strict: false }) as { q?: string; open?: string; page?: number };
  const navigate = useNavigate();
  const change = useCallback(
    (next: object) =>
      void navigate({ to: '.', search: (all: object) => ({ ...all, ...next }), replace: true } as never),
    [navigate],
  );
  const search = useCallback((text: string) => change({ q: text || undefined, page: undefined }), [change]);
  const services = useQuery({
    queryKey: orgKey(organisationId, 'authorizations', 'services', q, page),
    queryFn: ({ signal }) => getUsedServices(organisationId, q, page, signal),
    placeholderData: keepPreviousData,
  });
  const total = services.data?.total ?? 0;
  const actions = (
    <>
      <SearchBox
        label={t('auth.searchService')}
        placeholder={t('auth.searchServiceHint')}
        value={q}
        onChange={search}
      />
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
      <div className="bm-card">
        {services.isPending && <Skeleton />}
        {services.isError && <LoadError error={services.error} retry={() => void services.refetch()} />}
        {services.data && total === 0 && (
          <Empty title={t(q ? 'auth.noService' : 'services.none')}>
            {q ? <Button onPress={() => search('')}>{t('app.clearSearch')}</Button> : <p>{t('services.noneText')}</p>}
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
        {total > 0 && (
          <Pager page={page} size={SIZE} total={total} onPage={(to) => change({ page: to || undefined })} />
        )}
      </div>
    </Page>
  );
}
