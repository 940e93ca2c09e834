import { Link, useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { whyNot, type Action, type MeansDetail } from '../../api/means';
import { useManaged } from '../../app/organisation';
import { RequireManager } from '../../app/RequireManager';
import { Page } from '../../ui/Page';
import { Alert, LoadError, Skeleton } from '../../ui/states';
import { useMeans } from '../users/queries';

interface Props {
  title: string;
  /** What must be allowed; without it the screen itself finds out. */
  action: Action | undefined;
  /** The means is no more, so there is nothing to go back to. */
  gone?: boolean;
  children: (means: MeansDetail) => ReactNode;
}

/** A screen that changes one means: who it is about, and the reason when it may not be changed now (R58, Q20). */
export const ChangeScreen = (props: Props) => (
  <RequireManager>
    <Loaded {...props} />
  </RequireManager>
);

function Loaded({ title, action, gone, children }: Props) {
  const { t } = useTranslation();
  const { organisationId } = useManaged();
  const { meansId = '' } = useParams({ strict: false }) as { meansId?: string };
  const { data, error, refetch } = useMeans(organisationId, meansId);
  // once begun one goes on with what one saw: what was sent makes a change pending, and that is not a refusal
  const [begun, setBegun] = useState<MeansDetail>();
  const refusal = data && action && whyNot(data, action);
  if (data && !refusal && begun?.meansId !== meansId) setBegun(data);
  const means = begun?.meansId === meansId ? begun : data;
  return (
    <Page title={title} sub={means ? `${means.name} · ${means.uniqueId}` : ''} narrow>
      {!gone && (
        <p className="bm-back">
          <Link to="/gebruikers" search={{ open: meansId }} className="bm-link">
            {t('change.back')}
          </Link>
        </p>
      )}
      {!means && error && <LoadError error={error} retry={() => void refetch()} />}
      {!means && !error && <Skeleton />}
      {means && begun !== means && refusal && (
        <Alert tone="warn" title={t('change.notNow')}>
          <p>{refusal}</p>
        </Alert>
      )}
      {begun && begun === means && children(begun)}
    </Page>
  );
}
