import { useTranslation } from 'react-i18next';
import type { MeansDetail } from '../../api/means';
import { longDate } from '../../i18n/format';
import { LevelBadge, RoleLabel, StatusBadge } from '../../ui/badges';
import { Fact, Facts } from '../../ui/Facts';

export function MeansFacts({ means }: { means: MeansDetail }) {
  const { t } = useTranslation();
  return (
    <Facts>
      <Fact name={t('detail.uniqueId')}>
        <span className="bm-mono">{means.uniqueId}</span>
      </Fact>
      <Fact name={t('detail.role')}>
        <RoleLabel role={means.role} />
      </Fact>
      <Fact name={t('detail.level')}>
        <LevelBadge level={means.level} />
        {means.taxAuthorityMeans && <> {t('users.taxMeans')}</>}
      </Fact>
      <Fact name={t('detail.status')}>
        <StatusBadge status={means.status} />
        {means.mutationPending && <span className="bm-tax">{t('users.mutationPending')}</span>}
      </Fact>
      {means.contractEnd && <Fact name={t('detail.contract')}>{longDate(means.contractEnd)}</Fact>}
    </Facts>
  );
}
