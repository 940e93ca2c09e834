import { useState } from 'react';

const PREFIX = 'beheermodule.draft.';

/** Text that survives a new login in this tab. */
export function useDraftText(name: string): [string, (text: string) => void] {
  const [first] = useState(() => sessionStorage.getItem(PREFIX + name) ?? '');
  const keep = (text: string) => {
    if (text) sessionStorage.setItem(PREFIX + name, text);
    else sessionStorage.removeItem(PREFIX + name);
  };
  return [first, keep];
}
