import { useCallback, useEffect, useState } from 'react';
import type { MeansRow } from '../../api/means';
import { OWN_CHANGE } from './queries';

interface Held {
  key: string;
  rows: MeansRow[];
}

/**
 * While the pointer or the focus is in the list, rows stay where they are: live changes patch what they show, and
 * only once one leaves does the list take the server's order again.
 */
export function useHeldOrder(key: string, rows: MeansRow[]) {
  const [held, setHeld] = useState<Held | null>(null);
  const hold = useCallback(() => setHeld((now) => now ?? { key, rows }), [key, rows]);
  const release = useCallback(() => setHeld(null), []);
  useEffect(() => {
    window.addEventListener(OWN_CHANGE, release);
    return () => window.removeEventListener(OWN_CHANGE, release);
  }, [release]);
  if (held && held.key !== key) setHeld({ key, rows });
  const fresh = new Map(rows.map((row) => [row.meansId, row]));
  const shown = held?.key === key ? held.rows.map((row) => fresh.get(row.meansId) ?? row) : rows;
  return {
    rows: shown,
    handlers: { onPointerEnter: hold, onPointerLeave: release, onFocus: hold, onBlur: release },
  };
}
