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

const SHELL = 'src/app/SignedIn.tsx';
const open = closure('index.html');
const signedIn = new Set([...open, ...closure(SHELL)]);
const wrong = [];

function report(name, keys, budget) {
  const size = weigh(keys);
  if (size > budget) wrong.push(name);
  console.log(`UI: ${name.padEnd(20)} ${size.toFixed(1).padStart(6)} kB of ${budget}`);
}

report('first load, public', open, INITIAL);
report('first load, shell', signedIn, INITIAL);
for (const key of Object.keys(manifest).filter((entry) => manifest[entry].isDynamicEntry && entry !== SHELL)) {
  const page = [...closure(key)];
  const loaded = /activation|registration|forgotten/.test(key) ? open : signedIn;
  report(
    manifest[key].name,
    page.filter((part) => !loaded.has(part)),
    ROUTE,
  );
}
if (wrong.length > 0) {
  console.error(`The UI is over its JavaScript budget: ${wrong.join(', ')}.`);
  process.exit(1);
}
