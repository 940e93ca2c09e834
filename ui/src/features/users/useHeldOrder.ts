import { useCallback, useEffect, useState } from 'react';
import type { MeansRow } from '../../api/means';
import { OWN_CHANGE } from './queries';

interface Held {
  key: string;
  rows: MeansRow[];
}

/**
 * While the pointer or the focus is in the list, rows stay where they are: live changes patch what they show, and
 * only once one leaves does the list take the server's order again. Another filter or sorting (`key`) is taken at once;
 * `arrived` says whether the rows are its own or still those of before.
 */
export function useHeldOrder(key: string, rows: MeansRow[], arrived: boolean) {
  const [inside, setInside] = useState(false);
  const [held, setHeld] = useState<Held | null>(null);
  const enter = useCallback(() => setInside(true), []);
  const leave = useCallback(() => setInside(false), []);
  useEffect(() => {
    const letGo = () => setHeld(null);
    window.addEventListener(OWN_CHANGE, letGo);
    return () => window.removeEventListener(OWN_CHANGE, letGo);
  }, []);
  if (inside && arrived && held?.key !== key) setHeld({ key, rows });
  if (!inside && held) setHeld(null);
  const fresh = new Map(rows.map((row) => [row.meansId, row]));
  const shown = inside && held?.key === key ? held.rows.map((row) => fresh.get(row.meansId) ?? row) : rows;
  return {
    rows: shown,
    handlers: { onPointerEnter: enter, onPointerLeave: leave, onFocus: enter, onBlur: leave },
  };
}
