import { skipToken, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { activationStatus } from '../../api/activations';
import { completeAccount } from '../../api/identity';
import { PublicLayout } from '../../app/PublicLayout';
import { LOGIN } from '../../app/session';
import { ButtonAnchor, ButtonLink } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { Alert, LoadError, Skeleton } from '../../ui/states';
import { Steps } from '../../ui/Steps';
import { STEPS } from './steps';
import { dropToken, keptToken } from './token';

const POLL = 1_000;

/** Where Keycloak's pages return to: finish the account and wait until the means is active. */
export function ActivatedPage() {
  const { t } = useTranslation();
  const [token] = useState(keptToken);
  const completion = useCompletion(token);
  return (
    <PublicLayout back>
      <Page title={t('activate.title')} narrow>
        {token && (
          <Steps
            names={STEPS.map((step) => t(`activate.step.${step}`))}
            current={completion.active ? STEPS.length : STEPS.length - 1}
          />
        )}
        <div className="bm-card bm-card--padded">{token ? <Completion {...completion} /> : <NoToken />}</div>
      </Page>
    </PublicLayout>
  );
}

/** First the account, then the means; the token is of no use after that. */
function useCompletion(token: string | null) {
  const account = useQuery({
    queryKey: ['account-completion', token],
    queryFn: token ? () => completeAccount(token) : skipToken,
    refetchInterval: ({ state }) => (state.data?.state === 'PREPARING' ? POLL : false),
  });
  const means = useQuery({
    queryKey: ['activation-status', token],
    queryFn: token && account.data?.state === 'DONE' ? () => activationStatus(token) : skipToken,
    refetchInterval: ({ state }) => (state.data?.status === 'ACTIVE' ? false : POLL),
  });
  const active = means.data?.status === 'ACTIVE';
  useEffect(() => {
    if (active) dropToken();
  }, [active]);
  return { account, means, active };
}

function Completion({ account, means, active }: ReturnType<typeof useCompletion>) {
  const { t } = useTranslation();
  if (account.isError) return <LoadError error={account.error} retry={() => void account.refetch()} />;
  if (account.data && !['DONE', 'PREPARING'].includes(account.data.state)) {
    return (
      <Alert tone="warn" title={t('activate.notFinished')} live>
        <p>{t('activate.notFinishedText')}</p>
        <div className="bm-form__actions">
          <ButtonLink to="/activeren">{t('activate.goOn')}</ButtonLink>
        </div>
      </Alert>
    );
  }
  if (means.isError) return <LoadError error={means.error} retry={() => void means.refetch()} />;
  if (!active) {
    return (
      <>
        <p role="status">{t('activate.finishing')}</p>
        <Skeleton rows={2} />
      </>
    );
  }
  return (
    <Alert tone="good" title={t('activate.done')} live>
      <p>{t('activate.doneText')}</p>
      <div className="bm-form__actions">
        <ButtonAnchor href={LOGIN} className="bm-button--blue">
          {t('landing.login')}
        </ButtonAnchor>
      </div>
    </Alert>
  );
}

function NoToken() {
  const { t } = useTranslation();
  return (
    <Alert tone="warn" title={t('activate.noToken')}>
      <p>{t('activate.noTokenText')}</p>
      <div className="bm-form__actions">
        <ButtonLink to="/activeren">{t('activate.restart')}</ButtonLink>
        <ButtonAnchor href={LOGIN}>{t('landing.login')}</ButtonAnchor>
      </div>
    </Alert>
  );
}
