import { useEffect, useState } from 'react';

const EVENT = 'beheermodule:announce';

/** Says something to a screen reader, politely. */
export const announce = (text: string) => window.dispatchEvent(new CustomEvent(EVENT, { detail: text }));

export function Announcer() {
  const [text, setText] = useState('');
  useEffect(() => {
    const heard = (event: Event) => setText((event as CustomEvent<string>).detail);
    window.addEventListener(EVENT, heard);
    return () => window.removeEventListener(EVENT, heard);
  }, []);
  return (
    <p className="bm-sr-only" role="status" aria-live="polite">
      {text}
    </p>
  );
}
