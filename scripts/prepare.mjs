// What must be there before anything of ours can run, in plain JavaScript that Node 20 understands:
// the installed packages, the generated database client, and the built server and page.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(fileURLToPath(import.meta.url), '../..');
const stamps = join(root, 'node_modules', '.fortyfive');

/** The Node that the project pins; the host's own may be older. */
export const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** The environment in which `node` and the installed programs are found first. */
export const environment = {
  ...process.env,
  PATH: `${join(root, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`,
};

/** Installs the locked packages unless they are there. */
export function install() {
  once(
    'install',
    fingerprint(['package-lock.json', 'package.json']),
    () => existsSync(node),
    () => {
      console.log('Installing packages (once) ...');
      run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'error'], { shell: process.platform === 'win32' });
    },
  );
}

/** Generates the database client unless it is up to date. Any existing file stands in for the engine that it does not need. */
export function generate() {
  const client = join(root, 'apps/server/src/generated/prisma/client.ts');
  once(
    'generate',
    fingerprint(['package-lock.json', 'prisma/schema.prisma']),
    () => existsSync(client),
    () => {
      run(node, [join(root, 'node_modules/prisma/build/index.js'), 'generate'], {
        env: { ...environment, PRISMA_SCHEMA_ENGINE_BINARY: node, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
      });
    },
  );
}

/** Builds server and page unless they are up to date. */
export function build() {
  const built = () =>
    existsSync(join(root, 'apps/server/dist/main.js')) && existsSync(join(root, 'apps/web/dist/index.html'));
  once('build', fingerprint(['package-lock.json', 'tsconfig.json', 'apps', 'packages', 'prisma']), built, () => {
    console.log('Building ...');
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    for (const app of ['server', 'web'])
      run(node, [
        vite,
        'build',
        '--config',
        join(root, 'apps', app, 'vite.config.ts'),
        '--logLevel',
        'warn',
        join(root, 'apps', app),
      ]);
  });
}

/** Runs a step whose inputs changed since it last succeeded. */
function once(name, inputs, present, step) {
  const stamp = join(stamps, name);
  if (present() && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) return;
  step();
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, inputs);
}

function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
  });
  if (result.status === 0) return;
  console.error(`This step failed: ${[command, ...args].map((word) => word.replace(`${root}/`, '')).join(' ')}`);
  process.exit(1);
}

/** Changes when a file below one of the paths is added, removed or changed. */
function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths) addTo(hash, join(root, path));
  return hash.digest('hex');
}

function addTo(hash, path) {
  if (/[\\/](node_modules|dist|generated)$/.test(path)) return;
  const info = statSync(path, { throwIfNoEntry: false });
  if (!info) return;
  if (info.isDirectory()) {
    for (const name of readdirSync(path).sort()) addTo(hash, join(path, name));
    return;
  }
  hash.update(`${path.slice(root.length)}\0`).update(readFileSync(path));
}
