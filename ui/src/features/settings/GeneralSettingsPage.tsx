import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getOrganisation, type Organisation } from '../../api/identity';
import { orgKey, useManaged } from '../../app/organisation';
import { RequireManager } from '../../app/RequireManager';
import { Fact, Facts } from '../../ui/Facts';
import { Page } from '../../ui/Page';
import { Alert, LoadError, Skeleton } from '../../ui/states';
import { EstablishmentPencil } from './EstablishmentPencil';
import { SettingsTabs } from './SettingsTabs';

export const GeneralSettingsPage = () => (
  <RequireManager>
    <General />
  </RequireManager>
);

/** R26: what we know of the company, to look at; R27: what an establishment number means. */
function General() {
  const { t } = useTranslation();
  const { organisationId, name } = useManaged();
  const organisation = useQuery({
    queryKey: orgKey(organisationId, 'organisation'),
    queryFn: ({ signal }) => getOrganisation(organisationId, signal),
  });
  return (
    <Page title={t('settings.title')} sub={name} narrow>
      <SettingsTabs />
      <section className="bm-card bm-card--padded" aria-labelledby="general">
        <h2 id="general" className="nl-heading nl-heading--level-2">
          {t('settings.general')}
        </h2>
        {organisation.isPending && <Skeleton />}
        {organisation.isError && <LoadError error={organisation.error} retry={() => void organisation.refetch()} />}
        {organisation.data && <CompanyFacts company={organisation.data} />}
      </section>
    </Page>
  );
}

function CompanyFacts({ company }: { company: Organisation }) {
  const { t } = useTranslation();
  const { street, houseNumber, postalCode, city } = company.address;
  return (
    <>
      <Facts>
        <Fact name={t('settings.name')}>{company.name}</Fact>
        <Fact name={t('settings.kvk')}>{company.kvkNumber}</Fact>
        {company.establishmentNumber && (
          <Fact name={t('settings.establishment')} action={<EstablishmentPencil company={company} />}>
            {company.establishmentNumber}
          </Fact>
        )}
        <Fact name={t('settings.rsin')}>{company.rsin ?? '–'}</Fact>
        <Fact name={t('settings.address')}>
          {street} {houseNumber}, {postalCode} {city}
        </Fact>
        <Fact name={t('settings.phone')}>{company.phoneNumber ?? '–'}</Fact>
      </Facts>
      {company.establishmentNumber && <Alert tone="warn">{t('settings.establishmentWarning')}</Alert>}
      <p className="bm-dim bm-gap">{t('settings.source')}</p>
    </>
  );
}
