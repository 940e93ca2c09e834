import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import en from './en.json';
import nl from './nl.json';

const PLURAL = /_(zero|one|other)$/;

const keysOf = (tree: object, prefix = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : keysOf(value as object, `${prefix}${key}.`),
  );

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'test' ? [] : sources(path);
    return /\.tsx?$/.test(path) && !path.includes('.test.') ? [readFileSync(path, 'utf8')] : [];
  });
const code = sources('src').join('\n');

/** Whole keys, and the beginnings and ends around `${…}`. */
const literals = new Set([...code.matchAll(/['"]([a-zA-Z]+(?:\.[\w-]+)+)['"]/g)].map(([, key]) => key));
const patterns = [...code.matchAll(/`([a-zA-Z]+\.[^`]*\$\{[^`]*)`/g)].map(
  ([, text = '']) =>
    new RegExp(
      `^${text
        .split(/\$\{[^}]*\}/)
        .map((part) => part.replaceAll('.', '\\.'))
        .join('[\\w-]+')}$`,
    ),
);
const used = (key: string) => literals.has(key) || patterns.some((pattern) => pattern.test(key));

it('has the same keys in Dutch and English', () => {
  expect(keysOf(en).sort()).toEqual(keysOf(nl).sort());
});
it('holds no key that no screen uses', () => {
  expect(
    keysOf(nl)
      .map((key) => key.replace(PLURAL, ''))
      .filter((key) => !used(key)),
  ).toEqual([]);
});
it('has every key that a screen names', () => {
  const known = new Set(keysOf(nl).map((key) => key.replace(PLURAL, '')));
  const roots = Object.keys(nl);
  const named = [...code.matchAll(/\bt\(\s*'([\w.-]+)'/g)]
    .map(([, key = '']) => key)
    .filter((key) => roots.includes(key.split('.')[0]!));
  expect(named.filter((key) => !known.has(key))).toEqual([]);
});
it('fills in the same values in both', () => {
  const flat = (tree: object): Map<string, string> =>
    new Map(
      keysOf(tree).map((key) => [
        key,
        String(key.split('.').reduce<unknown>((t, part) => (t as Record<string, unknown>)[part], tree))
          .match(/\{\{\w+\}\}/g)
          ?.sort()
          .join() ?? '',
      ]),
    );
  expect([...flat(en)].sort()).toEqual([...flat(nl)].sort());
});
