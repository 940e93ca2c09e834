import { useEffect, useEffectEvent } from 'react';

interface List {
  data?: { items: unknown[]; total: number };
  isPlaceholderData: boolean;
}

/** When a page has been emptied, by oneself or by others, the last one that there still is takes its place. */
export function useLastPage({ data, isPlaceholderData }: List, page: number, size: number, onPage: (page: number) => void) {
  const total = data && !isPlaceholderData && data.items.length === 0 ? data.total : 0;
  const last = Math.ceil(total / size) - 1;
  const go = useEffectEvent(onPage);
  useEffect(() => {
    if (last >= 0 && page > last) go(last);
  }, [last, page]);
}
