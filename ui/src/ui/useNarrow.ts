import { useSyncExternalStore } from 'react';

const list = () => window.matchMedia('(max-width: 1023px)');
const subscribe = (changed: () => void) => {
  const query = list();
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** True where a table does not fit and cards are shown instead. */
export const useNarrow = () => useSyncExternalStore(subscribe, () => list().matches);
