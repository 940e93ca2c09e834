import { useTranslation } from 'react-i18next';
import type { AskedByLink } from '../../api/chainRequests';
import { longDate } from '../../i18n/format';
import { LevelBadge } from '../../ui/badges';
import { Fact, Facts } from '../../ui/Facts';
import { ServiceName } from '../../ui/ServiceName';

/** Who asks what, of whom, until when. */
export function Asked({ asked }: { asked: AskedByLink }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('answer.intro', { name: asked.intermediaryName, relation: asked.relationName })}</p>
      <Facts>
        <Fact name={t('answer.intermediary')}>
          {asked.intermediaryName}
          <span className="bm-sub2">{t('company.kvk', { kvk: asked.intermediaryKvk })}</span>
        </Fact>
        <Fact name={t('answer.relation')}>
          {asked.relationName}
          <span className="bm-sub2">{t('company.kvk', { kvk: asked.relationKvk })}</span>
        </Fact>
        <Fact name={t('answer.until')}>{longDate(asked.endDate)}</Fact>
        <Fact name={t('answer.openUntil')}>{longDate(asked.openUntil)}</Fact>
        {asked.message && <Fact name={t('answer.message')}>{asked.message}</Fact>}
      </Facts>
      <h2 className="nl-heading nl-heading--level-2">{t('bulk.step.diensten')}</h2>
      <ul className="bm-lost">
        {asked.services.map(({ serviceId, provider, name, level }) => (
          <li key={serviceId}>
            <span>
              <ServiceName provider={provider} name={name} />
            </span>
            <LevelBadge level={level} />
          </li>
        ))}
      </ul>
    </>
  );
}
