import { slugOf, statusOf } from '../../api/problem';

/** By the last part of the problem's type; the same for a wrong code and an unknown UniekID. */
const SENTENCES: Record<string, string> = {
  'code-wrong': 'activate.wrongCode',
  'too-many-requests': 'activate.tooMany',
  'too-many-attempts': 'activate.letterLocked',
  'activation-expired': 'activate.expired',
  'email-code-expired': 'activate.emailExpired',
  'email-code-locked': 'activate.emailLocked',
};

/** Key of the sentence for what the server refused. */
export function refusalOf(error: unknown): string | undefined {
  if (statusOf(error) === 404 || statusOf(error) === 410) return 'activate.startAgain';
  return SENTENCES[slugOf(error)];
}

/** Says it in our words where we have them, in the server's where we do not. */
export function explained(error: unknown, t: (key: string) => string): Error {
  const key = refusalOf(error);
  return key ? new Error(t(key), { cause: error }) : (error as Error);
}
