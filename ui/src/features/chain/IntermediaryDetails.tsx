import { useTranslation } from 'react-i18next';
import type { Intermediary } from '../../api/chain';
import { useManaged } from '../../app/organisation';
import { longDate } from '../../i18n/format';
import { ButtonLink } from '../../ui/Button';
import { Fact, Facts } from '../../ui/Facts';
import { IconPlus } from '../../ui/icons';
import { LoadError, Skeleton } from '../../ui/states';
import { ChainItem } from './ChainItem';
import { IntermediaryMenu } from './IntermediaryMenu';
import { useIntermediary } from './queries';

/** R120: its authorizations (and more), until when, and who it is. */
export function IntermediaryDetails({ intermediary }: { intermediary: Intermediary }) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const { kvkNumber } = intermediary;
  const detail = useIntermediary(organisationId, kvkNumber);
  if (detail.isPending) return <Skeleton rows={3} />;
  if (detail.isError) return <LoadError error={detail.error} retry={() => void detail.refetch()} />;
  const { name, address, recordedOn, items } = detail.data;
  return (
    <div className="bm-chain">
      <section>
        <h2 className="nl-heading nl-heading--level-2">{t('chain.details')}</h2>
        <Facts>
          <Fact name={t('settings.name')}>{name}</Fact>
          <Fact name={t('settings.kvk')}>{kvkNumber}</Fact>
          <Fact name={t('settings.address')}>
            {address.street} {address.houseNumber}, {address.postalCode} {address.city}
          </Fact>
          <Fact name={t('chain.recordedOn')}>{longDate(recordedOn)}</Fact>
        </Facts>
      </section>
      <section>
        <div className="bm-detail__head">
          <h2 className="nl-heading nl-heading--level-2">
            {t('chain.title')}
            <span className="bm-count">{items.length}</span>
          </h2>
          <div className="bm-actions">
            <ButtonLink
              small
              to="/ketenmachtigingen/afgegeven/toevoegen"
              search={{ kvk: kvkNumber } as never}
              icon={<IconPlus size={18} aria-hidden />}
            >
              {t('chain.addMore')}
            </ButtonLink>
            <IntermediaryMenu intermediary={intermediary} />
          </div>
        </div>
        <ul className="bm-auth">
          {items.map((item) => (
            <ChainItem key={item.chainAuthorizationId} chain={item} />
          ))}
        </ul>
      </section>
    </div>
  );
}
