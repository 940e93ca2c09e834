import { slugOf, statusOf } from '../../api/problem';

/** Key of the sentence for what the server refused; the same for a wrong code and an unknown UniekID. */
export function refusalOf(error: unknown): string | undefined {
  if (/too-many|attempts/.test(slugOf(error)) || statusOf(error) === 429) return 'activate.tooMany';
  if (/expired|lapsed/.test(slugOf(error))) return 'activate.expired';
  if (statusOf(error) === 400) return 'activate.wrongCode';
  if (statusOf(error) === 404 || statusOf(error) === 410) return 'activate.startAgain';
  return undefined;
}

/** Says it in our words where we have them, in the server's where we do not. */
export function explained(error: unknown, t: (key: string) => string): Error {
  const key = refusalOf(error);
  return key ? new Error(t(key), { cause: error }) : (error as Error);
}
