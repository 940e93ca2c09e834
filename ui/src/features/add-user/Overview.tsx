import { useTranslation } from 'react-i18next';
import { longDate } from '../../i18n/format';
import { LevelBadge, TaxLabel } from '../../ui/badges';
import { Fact, Facts } from '../../ui/Facts';
import type { Draft } from './draft';
import { isTaxMeans, needsAddress, needsDocument, needsFactor } from './rules';

/** What will be sent, to look over before agreeing. */
export function Overview({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const { street, houseNumber, postalCode, city } = draft.address;
  return (
    <section aria-labelledby="overview">
      <h2 id="overview" className="nl-heading nl-heading--level-2">
        {t('wizard.overview')}
      </h2>
      <Facts>
        <Fact name={t('detail.level')}>
          {draft.level && <LevelBadge level={draft.level} />}
          {isTaxMeans(draft) && <TaxLabel />}
        </Fact>
        <Fact name={t('detail.role')}>{t(`wizard.role.${draft.role}`)}</Fact>
        <Fact name={t('detail.name')}>{[draft.firstNames, draft.prefix, draft.surname].filter(Boolean).join(' ')}</Fact>
        <Fact name={t('detail.born')}>{longDate(draft.dateOfBirth)}</Fact>
        <Fact name={t('detail.email')}>{draft.email}</Fact>
        {needsDocument(draft) && (
          <Fact name={t('document.title')}>
            {t(`document.types.${draft.document.type}`)},{' '}
            {t('wizard.validUntil', { date: longDate(draft.document.expiresOn) })}
          </Fact>
        )}
        {needsFactor(draft) && draft.secondFactor && (
          <Fact name={t('users.column.factor')}>
            {t(`factor.${draft.secondFactor}`)} {draft.secondFactor === 'SMS' && draft.mobile}
          </Fact>
        )}
        <Fact name={t(needsAddress(draft) ? 'wizard.address' : 'wizard.letter')}>
          {needsAddress(draft) ? `${street} ${houseNumber}, ${postalCode} ${city}` : t('wizard.letterToCompany')}
        </Fact>
      </Facts>
    </section>
  );
}
