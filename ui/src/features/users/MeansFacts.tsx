import { useTranslation } from 'react-i18next';
import type { MeansDetail } from '../../api/means';
import { longDate, today } from '../../i18n/format';
import { LevelBadge, RoleLabel, StatusBadge, TaxLabel } from '../../ui/badges';
import { Fact, Facts } from '../../ui/Facts';
import { IconPencil, IconStairsUp } from '../../ui/icons';
import { RoleUntil } from '../role-renewal/RoleUntil';
import { ChangeIcon } from './ChangeIcon';

export function MeansFacts({ means }: { means: MeansDetail }) {
  const { t } = useTranslation();
  return (
    <Facts>
      <Fact name={t('detail.uniqueId')}>
        <span className="bm-mono">{means.uniqueId}</span>
      </Fact>
      <Fact
        name={t('detail.role')}
        action={<ChangeIcon means={means} action="roleChange" to="/gebruikers/$meansId/rol" icon={IconPencil} />}
      >
        <RoleLabel role={means.role} />
      </Fact>
      {means.administratorUntil && (means.role === 'ADMINISTRATOR' || means.administratorUntil < today()) && (
        <Fact name={t('roleRenewal.role')}>
          <RoleUntil until={means.administratorUntil} />
        </Fact>
      )}
      <Fact
        name={t('detail.level')}
        action={<ChangeIcon means={means} action="levelChange" to="/gebruikers/$meansId/niveau" icon={IconStairsUp} />}
      >
        <LevelBadge level={means.level} />
        {means.taxAuthorityMeans && <TaxLabel />}
      </Fact>
      <Fact name={t('users.column.factor')}>{t(`factor.${means.secondFactor}`)}</Fact>
      <Fact name={t('detail.status')}>
        <StatusBadge status={means.status} />
      </Fact>
      {means.activatedOn && <Fact name={t('profile.activatedOn')}>{longDate(means.activatedOn)}</Fact>}
      {means.contractEnd && <Fact name={t('detail.contract')}>{longDate(means.contractEnd)}</Fact>}
    </Facts>
  );
}
