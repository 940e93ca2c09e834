import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { lastRequestAt } from '../api/http';
import { useSession } from './session';

const SessionDialog = lazy(() => import('./SessionDialog'));

/** How long before the end we ask, in milliseconds. */
const WARNING = 2 * 60_000;

/** Session about to expire: “Blijf ingelogd”. Every request to the server moves the end ahead. */
export function SessionWatch() {
  const client = useQueryClient();
  const { data, dataUpdatedAt } = useSession();
  const [left, setLeft] = useState<number | null>(null);
  const expiresAt = data?.signedIn ? Date.parse(data.expiresAt) : NaN;
  useEffect(() => {
    if (Number.isNaN(expiresAt)) return;
    const check = () => {
      const rest = expiresAt + Math.max(0, lastRequestAt() - dataUpdatedAt) - Date.now();
      setLeft(rest < WARNING ? rest : null);
      if (rest <= 0) void client.invalidateQueries({ queryKey: ['session'] });
    };
    check();
    const timer = setInterval(check, 5_000);
    return () => clearInterval(timer);
  }, [expiresAt, dataUpdatedAt, client]);
  if (left === null) return null;
  return (
    <Suspense>
      <SessionDialog left={left} onStay={() => setLeft(null)} />
    </Suspense>
  );
}
