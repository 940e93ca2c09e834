import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoleRenewal } from '../../api/roleRenewals';
import { longDate } from '../../i18n/format';
import { Fact, Facts } from '../../ui/Facts';
import { Page } from '../../ui/Page';
import { Alert, LoadError, Skeleton } from '../../ui/states';
import { RenewalCandidates } from './RenewalCandidates';
import { RenewalDecision } from './RenewalDecision';
import { RequireEmployee } from './RequireEmployee';
import { useRoleRenewal } from './roleRenewalQueries';

export const RenewalPage = () => (
  <RequireEmployee>
    <Detail />
  </RequireEmployee>
);

/** What the legal representative filled in beside whom it can be about, and the decision (norm 9). */
function Detail() {
  const { t } = useTranslation();
  const { renewalId = '' } = useParams({ strict: false }) as { renewalId?: string };
  const { data, error, refetch } = useRoleRenewal(renewalId);
  const [conflict, setConflict] = useState(false);
  return (
    <Page title={t('review.kind.ROLE_RENEWAL')} sub={data?.administrator ?? ''}>
      <p className="bm-back">
        <Link to="/behandeling" search={{ kind: 'ROLE_RENEWAL' }} className="bm-link">
          {t('review.back')}
        </Link>
      </p>
      {error && !data && <LoadError error={error} retry={() => void refetch()} />}
      {!error && !data && <Skeleton />}
      {data && (
        <>
          {conflict && (
            <Alert tone="warn" title={t('review.conflict')} live>
              <p>{t('review.conflictText')}</p>
            </Alert>
          )}
          {data.state !== 'OPEN' && <Decided renewal={data} />}
          <div className="bm-review">
            <Form renewal={data} />
            {data.state !== 'OPEN' && <RenewalCandidates renewal={data} />}
            {data.state === 'OPEN' && (
              <RenewalDecision key={data.version} renewal={data} onConflict={() => setConflict(true)} />
            )}
          </div>
        </>
      )}
    </Page>
  );
}

function Form({ renewal }: { renewal: RoleRenewal }) {
  const { t } = useTranslation();
  return (
    <div className="bm-card bm-card--padded">
      <h2 className="nl-heading nl-heading--level-2">{t('review.filledIn')}</h2>
      <Facts>
        <Fact name={t('settings.kvk')}>{renewal.kvkNumber}</Fact>
        <Fact name={t('roleRenewal.column.administrator')}>{renewal.administrator}</Fact>
        <Fact name={t('roleRenewal.column.representative')}>{renewal.representativeName}</Fact>
        <Fact name={t('roleRenewal.column.representativeEmail')}>{renewal.representativeEmail}</Fact>
        <Fact name={t('review.requestedOn')}>{longDate(renewal.requestedOn)}</Fact>
      </Facts>
      <p className="bm-dim bm-gap">{t('roleRenewal.check')}</p>
    </div>
  );
}

function Decided({ renewal: { state, decidedOn, rejectionReason } }: { renewal: RoleRenewal }) {
  const { t } = useTranslation();
  return (
    <Alert
      tone={state === 'APPROVED' ? 'good' : 'bad'}
      title={`${t(`review.state.${state}`)}${decidedOn ? ` – ${longDate(decidedOn)}` : ''}`}
      live
    >
      {rejectionReason && <p>{rejectionReason}</p>}
    </Alert>
  );
}
