import type { MouseEvent } from 'react';
import { useUsersFilter } from './filter';

/** R39: one open row at a time, named in the address bar. */
export function useOpenRow(meansId: string) {
  const { search, change } = useUsersFilter();
  const open = search.open === meansId;
  const toggle = () => change({ open: open ? undefined : meansId, page: search.page });
  /** A click anywhere in the row, but not the one that ends selecting text or that presses something. */
  const onRowClick = (event: MouseEvent) => {
    const pressed = (event.target as HTMLElement).closest('button,a');
    if (!pressed && !window.getSelection()?.toString()) toggle();
  };
  return { open, toggle, onRowClick };
}
