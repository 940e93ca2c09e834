import { isBackground } from './activity';
import { ApiError, type Problem } from './problem';

const UNSAFE = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
/** Screens that must not lose what was typed listen to this: the session ended while someone was working. */
export const SIGNED_OUT = 'beheermodule:signed-out';

const cookie = (name: string) =>
  document.cookie
    .split('; ')
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1);

/** The double-submit token that the gateway asks with every change, also on public forms. */
export const csrfHeaders = (): Record<string, string> => {
  const token = cookie('XSRF-TOKEN');
  return token ? { 'X-XSRF-TOKEN': decodeURIComponent(token) } : {};
};

export const SESSION_PATH = '/api/session';

let last = 0;
/** When the server was last asked something, in milliseconds: that is when the session was last prolonged. */
export const lastRequestAt = () => last;

interface Options {
  method?: string;
  body?: unknown;
  signal?: AbortSignal;
  headers?: Record<string, string>;
}

async function problemOf(response: Response): Promise<Problem> {
  const type = response.headers.get('content-type') ?? '';
  const body = type.includes('json') ? ((await response.json().catch(() => ({}))) as Partial<Problem>) : {};
  return { type: '', title: '', ...body, status: response.status };
}

/** One request to the gateway. Throws {@link ApiError} for every answer that is not 2xx. */
export async function request<T>(path: string, { method = 'GET', body, signal, headers }: Options = {}): Promise<T> {
  const background = isBackground();
  const response = await fetch(path, {
    method,
    signal,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(UNSAFE.has(method) ? csrfHeaders() : {}),
      ...(background ? { 'X-Background': '1' } : {}),
      ...headers,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!background && path !== SESSION_PATH) last = Date.now();
  if (!response.ok) {
    if (response.status === 401) window.dispatchEvent(new Event(SIGNED_OUT));
    throw new ApiError(await problemOf(response));
  }
  const text = response.status === 204 ? '' : await response.text();
  return (text ? JSON.parse(text) : undefined) as T;
}

export const post = <T>(path: string, body?: unknown, headers?: Record<string, string>) =>
  request<T>(path, { method: 'POST', body, headers });

/** `?a=1&b=2` of what is filled in; empty values are left out. */
export function query(values: Record<string, string | number | boolean | undefined>): string {
  const filled = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  const text = new URLSearchParams(filled.map(([key, value]) => [key, String(value)])).toString();
  return text && `?${text}`;
}
