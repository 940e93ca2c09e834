import { useTranslation } from 'react-i18next';
import type { RenewalCandidate, RoleRenewal } from '../../api/roleRenewals';
import { longDate } from '../../i18n/format';
import { LevelBadge, RoleLabel, StatusBadge } from '../../ui/badges';
import { Fact, Facts } from '../../ui/Facts';

/** Whom the form can be about; empty when nobody of that company has this UniekID or e-mail address. */
export function RenewalCandidates({ renewal }: { renewal: RoleRenewal }) {
  const { t } = useTranslation();
  return (
    <div className="bm-card bm-card--padded">
      <h2 className="nl-heading nl-heading--level-2">{t('roleRenewal.found')}</h2>
      {renewal.candidates.length === 0 && <p>{t('roleRenewal.nobodyFound')}</p>}
      {renewal.candidates.map((candidate) => (
        <CandidateFacts key={candidate.meansId} candidate={candidate} />
      ))}
    </div>
  );
}

export function CandidateFacts({ candidate }: { candidate: RenewalCandidate }) {
  const { t } = useTranslation();
  return (
    <Facts>
      <Fact name={t('detail.name')}>{candidate.name}</Fact>
      <Fact name={t('detail.uniqueId')}>
        <span className="bm-mono">{candidate.uniqueId}</span>
      </Fact>
      <Fact name={t('detail.born')}>{longDate(candidate.dateOfBirth)}</Fact>
      <Fact name={t('detail.email')}>{candidate.email}</Fact>
      <Fact name={t('detail.role')}>
        <RoleLabel role={candidate.role} />
      </Fact>
      <Fact name={t('detail.level')}>
        <LevelBadge level={candidate.level} />
      </Fact>
      <Fact name={t('detail.status')}>
        <StatusBadge status={candidate.status} />
      </Fact>
      {candidate.administratorUntil && (
        <Fact name={t('roleRenewal.untilShort')}>{longDate(candidate.administratorUntil)}</Fact>
      )}
      <Fact name={t('detail.organisations')}>{candidate.companies.join(', ')}</Fact>
    </Facts>
  );
}
