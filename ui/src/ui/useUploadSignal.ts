import { useEffect, useRef } from 'react';

/** Of the file that is sent now: it is no longer wanted once one leaves. */
export function useUploadSignal() {
  const current = useRef<AbortController>(undefined);
  useEffect(() => () => current.current?.abort(), []);
  return () => {
    current.current = new AbortController();
    return current.current.signal;
  };
}
