import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What stands around every screen; all other texts come along with the first screen. */
const START = [
  'app',
  'nav',
  'company',
  'landing',
  'session',
  'explain',
  'problem',
  'notFound',
  'form',
  'pager',
  'settings',
  'profile',
];
const NAME = /^texts:(start|screens)$/;

/** One file of Dutch texts to write in, two parts to load: `texts:start` and `texts:screens`. */
export const texts = (): Plugin => ({
  name: 'texts',
  resolveId: (id) => (NAME.test(id) ? `\0${id}` : undefined),
  load(id) {
    const part = NAME.exec(id.replace('\0', ''))?.[1];
    if (!part) return undefined;
    const file = join(import.meta.dirname, 'src/i18n/nl.json');
    this.addWatchFile(file);
    const all = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>);
    const chosen = all.filter(([root]) => START.includes(root) === (part === 'start'));
    return `export default ${JSON.stringify(Object.fromEntries(chosen))}`;
  },
});
