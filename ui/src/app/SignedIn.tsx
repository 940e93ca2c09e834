import { useEffect, useState } from 'react';
import { Skeleton } from '../ui/states';
import { LoadError } from '../ui/states';
import { Landing } from './Landing';
import { PublicLayout } from './PublicLayout';
import { rememberPlace, useMe, useSession } from './session';
import { Shell } from './Shell';

/** The gate before every screen that needs a login. */
export function SignedIn() {
  const session = useSession();
  const signedIn = session.data?.signedIn === true;
  const me = useMe(signedIn);
  const [wasIn, setWasIn] = useState(false);
  if (signedIn && !wasIn) setWasIn(true);
  useEffect(() => {
    if (session.data && !signedIn) rememberPlace();
  }, [session.data, signedIn]);

  if (session.data?.signedIn === false) return <Landing ended={wasIn} />;
  const error = session.error ?? me.error;
  if (error && !me.data) {
    return (
      <PublicLayout>
        <LoadError page error={error} retry={() => void (session.error ? session : me).refetch()} />
      </PublicLayout>
    );
  }
  if (!session.data?.signedIn || !me.data) {
    return (
      <PublicLayout>
        <Skeleton />
      </PublicLayout>
    );
  }
  return <Shell name={session.data.name || me.data.name} />;
}
