import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/applications';
import { LevelBadge, RoleLabel, TaxLabel } from '../../ui/badges';
import { Fact } from '../../ui/Facts';
import { FromTo } from '../change-means/FromTo';

/** What is asked; of a means that exists already, from what to what. */
export function AskedFor({ application: { mutation, level, role } }: { application: Application }) {
  const { t } = useTranslation();
  const {
    oldLevel,
    level: newLevel,
    oldRole,
    role: newRole,
  } = mutation ?? { oldLevel: level, level, oldRole: role, role };
  return (
    <>
      {mutation && <Fact name={t('review.column.kind')}>{t(`review.kind.${mutation.kind}`)}</Fact>}
      <Fact name={t('detail.level')}>
        <FromTo
          same={oldLevel === newLevel}
          from={<LevelBadge level={oldLevel} />}
          to={<LevelBadge level={newLevel} />}
        />
      </Fact>
      <Fact name={t('detail.role')}>
        <FromTo same={oldRole === newRole} from={<RoleLabel role={oldRole} />} to={<RoleLabel role={newRole} />} />
      </Fact>
      {mutation && mutation.addedOrganisations.length > 0 && (
        <Fact name={t('change.added')}>{mutation.addedOrganisations.map((o) => o.name).join(', ')}</Fact>
      )}
      {mutation?.kind === 'CONVERSION' && (
        <Fact name={t('review.kind.CONVERSION')}>{mutation.taxAuthorityMeans ? <TaxLabel /> : t('tax.regular')}</Fact>
      )}
    </>
  );
}
