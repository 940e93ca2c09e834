import { csrfHeaders, SIGNED_OUT } from '../../api/http';
import { scansPath } from '../../api/means';
import { ApiError, type Problem } from '../../api/problem';
import type { UploadedScan } from './draft';

/** R46, Q6: 5 MiB. */
export const MAX_BYTES = 5 * 1024 * 1024;
/** R45. The server looks at the bytes, not at the name. */
export const EXTENSIONS = ['pdf', 'png', 'pjp', 'jpeg', 'jpg', 'jfif', 'tif', 'tiff', 'pipeg', 'pjpeg', 'bmp'];
export const ACCEPT = EXTENSIONS.map((extension) => `.${extension}`).join(',');

/** Key of what is wrong with a file before it is sent. */
export function refusalOfFile(file: Pick<File, 'name' | 'size'>): string | undefined {
  const extension = file.name.split('.').pop()?.toLowerCase() ?? '';
  if (!EXTENSIONS.includes(extension)) return 'document.wrongType';
  if (file.size > MAX_BYTES) return 'document.tooLarge';
  if (file.size === 0) return 'document.emptyFile';
  return undefined;
}

/** Sends one scan; `fetch` does not tell how far it is, so this is an XMLHttpRequest. Progress from 0 to 1. */
export function uploadScan(
  organisation: string,
  file: File,
  onProgress: (part: number) => void,
): Promise<UploadedScan> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    const refused = (problem: Partial<Problem>) =>
      reject(new ApiError({ type: '', title: '', status: call.status, ...problem }));
    call.open('POST', scansPath(organisation));
    call.responseType = 'json';
    call.setRequestHeader('accept', 'application/json');
    for (const [name, value] of Object.entries(csrfHeaders())) call.setRequestHeader(name, value);
    call.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    call.onerror = () => refused({});
    call.onload = () => {
      if (call.status === 401) window.dispatchEvent(new Event(SIGNED_OUT));
      if (call.status < 300) resolve(call.response as UploadedScan);
      else refused((call.response ?? {}) as Problem);
    };
    const form = new FormData();
    form.append('file', file);
    call.send(form);
  });
}
