import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/applications';
import { longDate } from '../../i18n/format';
import { Page } from '../../ui/Page';
import { Alert, LoadError, Skeleton } from '../../ui/states';
import { ApplicationFacts } from './ApplicationFacts';
import { Decision } from './Decision';
import { HandlingBar } from './HandlingBar';
import { RequireEmployee } from './RequireEmployee';
import { Scans } from './Scans';
import { useApplication } from './queries';

export const ApplicationPage = () => (
  <RequireEmployee>
    <Detail />
  </RequireEmployee>
);

const fullName = ({ person }: Application) =>
  [person.firstNames, person.prefix, person.surname].filter(Boolean).join(' ');

/** What was filled in beside the document it must agree with (R44), and the decision. */
function Detail() {
  const { t } = useTranslation();
  const { meansId = '' } = useParams({ strict: false }) as { meansId?: string };
  const { data, error, refetch } = useApplication(meansId);
  const [conflict, setConflict] = useState(false);
  return (
    <Page
      title={data ? t('review.applicationOf', { name: fullName(data) }) : t('review.application')}
      sub={data?.organisation.name ?? ''}
    >
      <p className="bm-back">
        <Link to="/behandeling" className="bm-link">
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
          <Decided application={data} />
          {data.state === 'OPEN' && <HandlingBar application={data} />}
          <div className="bm-review">
            <ApplicationFacts application={data} />
            <Scans application={data} />
          </div>
          {data.state === 'OPEN' && data.handledBy?.self && (
            <Decision key={data.version} application={data} onConflict={() => setConflict(true)} />
          )}
        </>
      )}
    </Page>
  );
}

function Decided({ application: { state, decidedOn, rejectionReason } }: { application: Application }) {
  const { t } = useTranslation();
  if (state === 'OPEN') return null;
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
