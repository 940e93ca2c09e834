import { useTranslation } from 'react-i18next';
import type { MeansDetail } from '../../api/means';
import type { Level } from '../../api/types';
import { longDate } from '../../i18n/format';
import { LevelBadge, RoleLabel } from '../../ui/badges';
import { Fact, Facts } from '../../ui/Facts';
import type { Draft } from '../add-user/draft';
import { missing } from './draft';
import { FromTo } from './FromTo';

/** Old → new, to look over before agreeing. */
export function ChangeOverview({ means, draft, level }: { means: MeansDetail; draft: Draft; level: Level }) {
  const { t } = useTranslation();
  const { document, address, factor } = missing(means, { ...draft, level });
  return (
    <section aria-labelledby="overview">
      <h2 id="overview" className="nl-heading nl-heading--level-2">
        {t('wizard.overview')}
      </h2>
      <Facts>
        <Fact name={t('detail.name')}>{means.name}</Fact>
        <Fact name={t('detail.level')}>
          <FromTo
            same={level === means.level}
            from={<LevelBadge level={means.level} />}
            to={<LevelBadge level={level} />}
          />
        </Fact>
        <Fact name={t('detail.role')}>
          <FromTo
            same={draft.role === means.role}
            from={<RoleLabel role={means.role} />}
            to={<RoleLabel role={draft.role} />}
          />
        </Fact>
        {document && (
          <Fact name={t('document.title')}>
            {t(`document.types.${draft.document.type}`)},{' '}
            {t('wizard.validUntil', { date: longDate(draft.document.expiresOn) })}
          </Fact>
        )}
        {factor && draft.secondFactor && (
          <Fact name={t('users.column.factor')}>
            {t(`factor.${draft.secondFactor}`)} {draft.secondFactor === 'SMS' && draft.mobile}
          </Fact>
        )}
        {address && (
          <Fact name={t('wizard.address')}>
            {draft.address.street} {draft.address.houseNumber}, {draft.address.postalCode} {draft.address.city}
          </Fact>
        )}
      </Facts>
    </section>
  );
}
