import type { MouseEvent } from 'react';
import { useUsersFilter } from './filter';

/** R39: one open row at a time, named in the address bar. */
export function useOpenRow(meansId: string) {
  const { search, change } = useUsersFilter();
  const open = search.open === meansId;
  const toggle = () => change({ open: open ? undefined : meansId, page: search.page });
  /** A click anywhere in the row, but not the one that ends selecting text or that presses something. */
  const onRowClick = (event: MouseEvent) => {
    const target = event.target as HTMLElement;
    // a menu or dialog of this row bubbles to it in React, but stands elsewhere on the page
    if (!event.currentTarget.contains(target)) return;
    const pressed = target.closest('button,a');
    if (!pressed && !window.getSelection()?.toString()) toggle();
  };
  return { open, toggle, onRowClick };
}
