import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { execFileSync } from 'node:child_process';
import { afterEach, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** One planted file per rule: what it imports, and where it would stand. */
const PLANTED: readonly [rule: string, file: string, source: string][] = [
  [
    'pure-packages-import-no-runtime',
    'packages/session/src/planted.ts',
    "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;",
  ],
  [
    'pure-packages-import-no-framework',
    'packages/session/src/planted.ts',
    "import { z } from 'zod';\nexport const x = z;",
  ],
  [
    'web-knows-no-answers',
    'apps/web/src/planted.ts',
    "import { CHECKLIST } from '@fortyfive/rubric';\nexport const x = CHECKLIST;",
  ],
  [
    'pipeline-imports-no-guest',
    'apps/server/src/session/planted.ts',
    "import { Reports } from '../scoring/reports.ts';\nexport const x = Reports;",
  ],
  [
    'features-do-not-import-each-other',
    'apps/web/src/features/start/planted.ts',
    "import * as room from '../report/planted-target.ts';\nexport const x = room;",
  ],
  [
    'packages-do-not-import-apps',
    'packages/protocol/src/planted.ts',
    "import { PATHS } from '../../../apps/server/src/paths.ts';\nexport const x = PATHS;",
  ],
  [
    'interviewer-is-not-told-the-rubric',
    'packages/interviewer/src/planted.ts',
    "import { CHECKLIST } from '@fortyfive/rubric';\nexport const x = CHECKLIST;",
  ],
  [
    'packages-through-their-root',
    'apps/server/src/planted.ts',
    "import { decide } from '../../../packages/session/src/decide.ts';\nexport const x = decide;",
  ],
  [
    'no-cycles',
    'packages/session/src/planted.ts',
    "import { y } from './planted-target.ts';\nexport const x = () => y;",
  ],
];

const TARGETS: Record<string, [file: string, source: string]> = {
  'features-do-not-import-each-other': ['apps/web/src/features/report/planted-target.ts', 'export const y = 1;'],
  'no-cycles': [
    'packages/session/src/planted-target.ts',
    "import { x } from './planted.ts';\nexport const y = () => x;",
  ],
};

let written: string[] = [];
afterEach(() => {
  for (const file of written) rmSync(join(ROOT, file), { force: true });
  written = [];
});

function plant(file: string, source: string): void {
  mkdirSync(dirname(join(ROOT, file)), { recursive: true });
  writeFileSync(join(ROOT, file), source);
  written.push(file);
}

function violations(folders: readonly string[]): string[] {
  const args = [
    join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
    '--config',
    '.dependency-cruiser.mjs',
    '--output-type',
    'json',
    ...folders,
  ];
  let output: string;
  try {
    output = execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 27 });
  } catch (error) {
    output = (error as { stdout: string }).stdout;
  }
  const { summary } = JSON.parse(output) as { summary: { violations: { rule: { name: string } }[] } };
  return [...new Set(summary.violations.map((violation) => violation.rule.name))];
}

it('has one planted violation for every rule', async () => {
  const { default: config } = (await import(join(ROOT, '.dependency-cruiser.mjs'))) as {
    default: { forbidden: { name: string; comment: string }[] };
  };
  expect(PLANTED.map(([rule]) => rule).sort()).toEqual(config.forbidden.map((rule) => rule.name).sort());
  for (const rule of config.forbidden) expect(rule.comment.length).toBeGreaterThan(30);
});

it.each(PLANTED)('%s is found when it is broken', (rule, file, source) => {
  plant(file, source);
  const target = TARGETS[rule];
  if (target) plant(...target);
  expect(violations([file])).toContain(rule);
});
