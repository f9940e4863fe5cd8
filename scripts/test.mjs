// npm test: every check and every suite; ends with a line `N passed, N failed`.
//   npm test -- unit integration   runs only these suites (and no checks)
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, environment, generate, install, node, root } from './prepare.mjs';

install();
generate();

const suites = process.argv.slice(2);
const results = join(root, 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const bin = (name) => [node, join(root, 'node_modules', name)];
const projects = [
  'apps/server',
  'apps/web',
  ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`),
  '.',
];
const checks = [
  ...projects.map((project) => ({
    name: `types of ${project}`,
    command: [...bin('typescript/bin/tsc'), '-p', project],
  })),
  { name: 'lint', command: [...bin('oxlint/bin/oxlint'), '--quiet'] },
  { name: 'format', command: [...bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
  {
    name: 'import boundaries',
    command: [
      ...bin('dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.mjs',
      'apps',
      'packages',
    ],
  },
  { name: 'problem packs', command: [node, 'packages/question-bank/src/lint.ts'] },
];

let passed = 0;
let failed = 0;

if (suites.length === 0) await runChecks();
build();
await runSuites();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** Two at a time: one for each core of a small machine. */
async function runChecks() {
  const waiting = [...checks];
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const { code, output } = await run(check.command, { quiet: true });
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${check.name}`);
      if (code !== 0) console.log(output);
      if (code === 0) passed += 1;
      else failed += 1;
    }
  };
  await Promise.all([worker(), worker()]);
}

async function runSuites() {
  const report = join(results, 'vitest.json');
  const chosen = suites.flatMap((suite) => ['--project', suite]);
  const { code } = await run(
    [
      ...bin('vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...chosen,
    ],
    { quiet: false },
  );
  let totals;
  try {
    totals = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    failed += 1;
    return;
  }
  passed += totals.numPassedTests;
  // A file that could not even be loaded has no failed test, and a skipped test is not a passed one.
  const unrun = totals.numPendingTests + totals.numTodoTests;
  failed += totals.numFailedTests + unrun + (totals.numFailedTests === 0 && code !== 0 ? 1 : 0);
}

function run([command, ...args], { quiet }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...environment, CI: 'true' },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => resolve({ code, output }));
  });
}
