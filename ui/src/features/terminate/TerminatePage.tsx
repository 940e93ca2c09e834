import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeansDetail } from '../../api/means';
import { getTermination, type Terminated } from '../../api/termination';
import { orgKey, useManaged } from '../../app/organisation';
import { LoadError, Skeleton } from '../../ui/states';
import { ChangeScreen } from '../change-means/ChangeScreen';
import { Ended } from './Ended';
import { LastAdministrator } from './LastAdministrator';
import { Planned } from './Planned';
import { TerminateForm } from './TerminateForm';

/** 3.4: end a means, now or later, and take back an end that was planned (R71–R77, Q18). */
export function TerminatePage() {
  const { meansId } = useParams({ strict: false }) as { meansId?: string };
  return <Screen key={meansId} />;
}

function Screen() {
  const { t } = useTranslation();
  const [ended, setEnded] = useState<Terminated>();
  return (
    <ChangeScreen title={t('end.title')} action={undefined} gone={ended?.status === 'ENDED'}>
      {(means) => (ended ? <Ended means={means} ended={ended} /> : <Terminate means={means} done={setEnded} />)}
    </ChangeScreen>
  );
}

function Terminate({ means, done }: { means: MeansDetail; done: (ended: Terminated) => void }) {
  const { organisationId } = useManaged();
  const options = useQuery({
    queryKey: orgKey(organisationId, 'means', 'termination', means.meansId),
    queryFn: ({ signal }) => getTermination(organisationId, means.meansId, signal),
    staleTime: 0,
  });
  if (options.isError) return <LoadError error={options.error} retry={() => void options.refetch()} />;
  if (!options.data) return <Skeleton />;
  const { endsOn, refusal } = options.data;
  return (
    <div className="bm-stack">
      {endsOn && <Planned means={means} endsOn={endsOn} />}
      {refusal && <LastAdministrator text={refusal} />}
      {!endsOn && !refusal && <TerminateForm means={means} options={options.data} done={done} />}
    </div>
  );
}
