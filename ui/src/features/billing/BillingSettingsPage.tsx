import { useTranslation } from 'react-i18next';
import { useManaged } from '../../app/organisation';
import { RequireManager } from '../../app/RequireManager';
import { Page } from '../../ui/Page';
import { LoadError, Skeleton } from '../../ui/states';
import { SettingsTabs } from '../settings/SettingsTabs';
import { AccountFacts } from './AccountFacts';
import { Invoices } from './Invoices';
import { useAccount } from './useAccount';

export const BillingSettingsPage = () => (
  <RequireManager>
    <Billing />
  </RequireManager>
);

/** R31–R34: how this company pays, and where the invoices go. */
function Billing() {
  const { t } = useTranslation();
  const { organisationId, name } = useManaged();
  const account = useAccount(organisationId);
  return (
    <Page title={t('settings.title')} sub={name} narrow>
      <SettingsTabs />
      <section className="bm-card bm-card--padded" aria-labelledby="billing">
        <h2 id="billing" className="nl-heading nl-heading--level-2">
          {t('billing.title')}
        </h2>
        {account.isPending && <Skeleton rows={4} />}
        {account.isError && !account.data && <LoadError error={account.error} retry={() => void account.refetch()} />}
        {account.data && <AccountFacts organisation={organisationId} account={account.data} />}
      </section>
      <Invoices organisation={organisationId} />
    </Page>
  );
}
