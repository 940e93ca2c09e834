import { scansPath } from '../../api/means';
import { upload } from '../../api/upload';
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

/** Sends one scan. Progress from 0 to 1. */
export const uploadScan = (
  organisation: string,
  file: File,
  onProgress: (part: number) => void,
  signal: AbortSignal,
) =>
  upload<UploadedScan>(scansPath(organisation), file, { onProgress, signal });
