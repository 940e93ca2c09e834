// The UI's share of the Maven build. Does only what is needed: packages when the lock file changed, pages when a source did.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19) || major === 21 || (major === 22 && minor < 12)) {
  console.error(
    `The UI needs Node 20.19 or newer, or 22.12 or newer; this is ${process.version} (or build without it: -Dskip.ui).`,
  );
  process.exit(1);
}

function npm(...args) {
  const { status } = spawnSync('npm', args, { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`The UI's \`npm ${args.filter((arg) => arg !== '--silent').join(' ')}\` failed; see above.`);
    process.exit(1);
  }
}

const filesUnder = (path) =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)],
  );

const fingerprint = (files, extra = '') => {
  const hash = createHash('sha256').update(extra);
  for (const file of files.sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
};

/** Runs the work when its stamp differs from what it was made of. */
function when(stamp, made, print, work) {
  if (existsSync(made) && existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return;
  work();
  writeFileSync(stamp, print);
}

const INSTALLED = 'node_modules/.installed-for';
const BUILT = 'target/built-from';
const packages = fingerprint(['package-lock.json', '.npmrc'], process.version);

function install() {
  when(INSTALLED, 'node_modules/vite', packages, () => npm('ci', '--no-progress'));
}

function build() {
  install();
  mkdirSync('target', { recursive: true });
  const sources = [...filesUnder('src'), ...filesUnder('public'), ...filesUnder('forms'), 'index.html', 'vite.config.ts', 'vite-texts.ts', 'vite-forms.ts', 'tsconfig.json'];
  when(BUILT, 'target/dist/manifest.json', fingerprint(sources, packages), () => {
    npm('run', '--silent', 'build', '--', '--logLevel', 'warn');
    npm('run', '--silent', 'budget');
  });
}

const goals = {
  build,
  test() {
    npm('run', '--silent', 'api:check');
    npm('run', '--silent', 'typecheck');
    npm('run', '--silent', 'lint');
    npm('run', '--silent', 'test');
  },
  e2e: () => npm('run', '--silent', 'e2e'),
};
goals[process.argv[2]]();
