import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChainCompany } from '../../api/chain';
import { useManaged } from '../../app/organisation';
import { RequireManager } from '../../app/RequireManager';
import { useUrlState } from '../../app/useUrlState';
import { Button } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { FindIntermediary } from './FindIntermediary';
import { GrantForm } from './GrantForm';

export const GrantChainPage = () => (
  <RequireManager>
    <GrantChain />
  </RequireManager>
);

/** R118: KvK → “Selecteer bedrijf” → services → duration → costs → “Leg ketenmachtiging vast”. */
function GrantChain() {
  const { t } = useTranslation();
  const { organisationId, name } = useManaged();
  const { search } = useUrlState<{ kvk?: string }>();
  const [company, setCompany] = useState<ChainCompany>();
  return (
    <Page title={t('chain.grantTitle')} sub={t('wizard.for', { org: name })} narrow>
      <div className="bm-card bm-card--padded">
        {company ? (
          <div className="bm-stack">
            <section className="bm-found" aria-label={t('register.found')} role="status">
              <strong>{company.name}</strong>
              <span className="bm-dim">
                {t('company.kvk', { kvk: company.kvkNumber })} · {company.address.street} {company.address.houseNumber},{' '}
                {company.address.postalCode} {company.address.city}
              </span>
              <div>
                <Button small onPress={() => setCompany(undefined)}>
                  {t('chain.otherCompany')}
                </Button>
              </div>
            </section>
            <GrantForm key={company.kvkNumber} organisation={organisationId} company={company} />
          </div>
        ) : (
          <FindIntermediary organisation={organisationId} kvk={search.kvk} onFound={setCompany} />
        )}
      </div>
    </Page>
  );
}
