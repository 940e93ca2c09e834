import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lookUpAsked, type RequestState } from '../../api/chainRequests';
import { statusOf } from '../../api/problem';
import { PublicLayout } from '../../app/PublicLayout';
import { Page } from '../../ui/Page';
import { Alert, Empty, LoadError, Skeleton } from '../../ui/states';
import { AnswerForm } from './AnswerForm';
import { Asked } from './Asked';

/** What stands after `#` is not sent to any server, so the token is in no log. */
const tokenOf = () => window.location.hash.slice(1);

/** R117: a relation without eHerkenning answers through the link in the e-mail. */
export function AnswerPage() {
  const { t } = useTranslation();
  const [token] = useState(tokenOf);
  const [answered, setAnswered] = useState<RequestState>();
  const asked = useQuery({
    queryKey: ['chain-asked', token],
    queryFn: () => lookUpAsked(token),
    enabled: token !== '',
    retry: false,
  });
  const state = answered ?? asked.data?.state;
  const unknown = token === '' || statusOf(asked.error) === 404;
  return (
    <PublicLayout>
      <Page title={t('answer.title')} sub={t('answer.sub')} narrow>
        <div className="bm-card bm-card--padded bm-stack">
          {unknown && (
            <Empty title={t('answer.unknown')}>
              <p>{t('answer.unknownText')}</p>
            </Empty>
          )}
          {!unknown && asked.isPending && <Skeleton />}
          {!unknown && asked.isError && <LoadError error={asked.error} retry={() => void asked.refetch()} />}
          {asked.data && <Asked asked={asked.data} />}
          {asked.data && state === 'OPEN' && <AnswerForm token={token} asked={asked.data} onAnswered={setAnswered} />}
          {state && state !== 'OPEN' && (
            <Alert tone={state === 'ACCEPTED' ? 'good' : 'info'} live>
              {t(`answer.state.${state}`)}
            </Alert>
          )}
        </div>
      </Page>
    </PublicLayout>
  );
}
