import { csrfHeaders, SIGNED_OUT } from './http';
import { ApiError, type Problem } from './problem';

interface Upload {
  headers?: Record<string, string>;
  /** From 0 to 1. */
  onProgress: (part: number) => void;
  signal: AbortSignal;
}

/** Sends one file; `fetch` does not tell how far it is, so this is an XMLHttpRequest. */
export function upload<T>(path: string, file: File, { headers = {}, onProgress, signal }: Upload): Promise<T> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    const refused = (problem: Partial<Problem>) =>
      reject(new ApiError({ type: '', title: '', status: call.status, ...problem }));
    call.open('POST', path);
    call.responseType = 'json';
    call.setRequestHeader('accept', 'application/json');
    for (const [name, value] of Object.entries({ ...csrfHeaders(), ...headers })) call.setRequestHeader(name, value);
    call.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    // as `fetch` says it
    call.onerror = () => reject(new TypeError('No answer'));
    call.onabort = () => reject(signal.reason as Error);
    signal.addEventListener('abort', () => call.abort());
    call.onload = () => {
      if (call.status === 401) window.dispatchEvent(new Event(SIGNED_OUT));
      if (call.status < 300) resolve(call.response as T);
      else refused((call.response ?? {}) as Problem);
    };
    const form = new FormData();
    form.append('file', file);
    call.send(form);
  });
}
