import { MAX_BYTES } from '../add-user/upload';

/** Key of what is wrong with a file before it is sent. The server looks at the bytes, not at the name. */
export function refusalOfSheet(file: Pick<File, 'name' | 'size'>): string | undefined {
  const extension = file.name.split('.').pop()?.toLowerCase() ?? '';
  if (extension === 'xls') return 'import.oldExcel';
  if (!['xlsx', 'csv'].includes(extension)) return 'import.wrongType';
  if (file.size > MAX_BYTES) return 'document.tooLarge';
  return file.size === 0 ? 'document.emptyFile' : undefined;
}
