// Prints what each route costs in JavaScript (gzip) and fails when it is over budget.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const INITIAL = 200;
const ROUTE = 60;

const root = 'target/dist/';
const manifest = JSON.parse(readFileSync(`${root}manifest.json`, 'utf8'));
const kilobytes = (file) => gzipSync(readFileSync(root + file), { level: 9 }).length / 1000;

/** A chunk and everything it imports at once. */
function closure(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) closure(next, seen);
  return seen;
}
const weigh = (keys) => [...keys].reduce((sum, key) => sum + kilobytes(manifest[key].file), 0);

const initial = closure('index.html');
const entries = Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry);
let over = weigh(initial) > INITIAL;
console.log(`UI: first load ${weigh(initial).toFixed(1)} kB of ${INITIAL}`);
for (const key of entries) {
  const own = [...closure(key)].filter((part) => !initial.has(part));
  const size = weigh(own);
  if (size > ROUTE) over = true;
  console.log(`UI: ${manifest[key].name.padEnd(20)} ${size.toFixed(1).padStart(5)} kB of ${ROUTE}${size > ROUTE ? '  TOO MUCH' : ''}`);
}
if (over) {
  console.error('The UI is over its JavaScript budget.');
  process.exit(1);
}
