import { Navigate, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Me, MyOrganisation } from '../api/identity';
import { LoadError, Skeleton } from '../ui/states';
import { Landing } from './Landing';
import { manages, useOrganisation } from './organisation';
import { PublicLayout } from './PublicLayout';
import { takePlace, useMe, useSession } from './session';

const startOf = (me: Me, organisation: MyOrganisation | undefined) => {
  if (!organisation) return me.employee ? '/behandeling' : '/profiel';
  return manages(organisation) ? '/gebruikers' : '/machtigingen';
};

/** `/`: the way in, or on to where one was going, or to the first screen that makes sense for this person in this company. */
export function Home() {
  const session = useSession();
  const me = useMe(session.data?.signedIn === true);
  if (session.data?.signedIn === false) return <Landing />;
  const error = session.error ?? me.error;
  return (
    <>
      {me.data ? (
        <Onward me={me.data} />
      ) : (
        <PublicLayout>
          {error ? (
            <LoadError page error={error} retry={() => void (session.error ? session : me).refetch()} />
          ) : (
            <Skeleton />
          )}
        </PublicLayout>
      )}
    </>
  );
}

function Onward({ me }: { me: Me }) {
  const { history } = useRouter();
  const organisation = useOrganisation();
  const [place] = useState(takePlace);
  useEffect(() => {
    if (place) history.replace(place);
  }, [place, history]);
  return place ? null : <Navigate to={startOf(me, organisation)} replace />;
}
