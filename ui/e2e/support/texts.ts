import { readFileSync } from 'node:fs';

type Tree = { [key: string]: string | Tree };
const nl = JSON.parse(readFileSync('src/i18n/nl.json', 'utf8')) as Tree;

/** The Dutch sentence behind a key, filled in: specs name keys, never words. */
export function t(key: string, values: Record<string, string | number> = {}): string {
  const found = key
    .split('.')
    .reduce<string | Tree | undefined>((tree, part) => (typeof tree === 'object' ? tree[part] : undefined), nl);
  if (typeof found !== 'string') throw new Error(`No text ${key}`);
  return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}
