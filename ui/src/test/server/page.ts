import type { Call } from './FakeServer';

export function pageOf<T>({ query }: Call, all: T[], totals?: unknown) {
  const page = Number(query.get('page') ?? 0);
  const size = Number(query.get('size') ?? 20);
  return { items: all.slice(page * size, (page + 1) * size), page, size, total: all.length, totals };
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
export const finds = (wanted: string, ...texts: string[]) => plain(texts.join(' ')).includes(plain(wanted));
export const matches = (call: Call, ...texts: string[]) => finds(call.query.get('query') ?? '', ...texts);
