import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SCRIPT = fileURLToPath(new URL('read-board.ts', import.meta.url));
const GARAGE = fileURLToPath(new URL('../../../../tests/golden/garage.excalidraw', import.meta.url));

let folder = '';
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'read-board-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    encoding: 'utf8',
    timeout: 30_000,
  });
  return { status, stdout, stderr };
}

function fileOf(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

/** As an old version wrote it: few fields, and the arrows of a shape as `boundElementIds`. */
const OLD = [
  { id: 'a', type: 'rectangle', x: 0, y: 0, width: 100, height: 60, boundElementIds: ['e'] },
  { id: 'ta', type: 'text', x: 10, y: 20, text: 'API' },
  { id: 'b', type: 'rectangle', x: 300, y: 0, width: 100, height: 60 },
  { id: 'tb', type: 'text', x: 310, y: 20, text: 'Redis' },
  {
    id: 'e',
    type: 'arrow',
    x: 105,
    y: 30,
    points: [
      [0, 0],
      [190, 0],
    ],
    startBinding: { elementId: 'a' },
  },
];

describe('npm run read-board', () => {
  it('prints what is on a drawing, what was not read and what was found', () => {
    const { status, stdout, stderr } = run(GARAGE, '--json');
    expect([status, stderr]).toEqual([0, '']);
    const board = JSON.parse(stdout);
    expect(board.nodes.map(({ label }: { label: string }) => label)).toContain('Load balancer');
    expect(board.edges[0]).toMatchObject({ from: 'lb', to: 'svc', directed: true, how: 'bound' });
    expect(Object.keys(board.unread)).toEqual(['looseArrows', 'unlabelled', 'strokes', 'images', 'other']);
    expect(Array.isArray(board.findings)).toBe(true);
  });

  it('reads a clipboard, and a bare list with fields missing, as it does a file', () => {
    const bare = JSON.parse(run(fileOf('bare.json', OLD), '--json').stdout);
    expect(bare.nodes.map(({ label }: { label: string }) => label)).toEqual(['API', 'Redis']);
    expect(bare.edges).toMatchObject([{ from: 'a', to: 'b', directed: true, how: 'near' }]);
    const clipboard = fileOf('clipboard.json', { type: 'excalidraw/clipboard', elements: OLD, files: {} });
    expect(JSON.parse(run(clipboard, '--json').stdout)).toEqual(bare);
  });

  it('prints an outline for people', () => {
    const { stdout } = run(fileOf('bare.excalidraw', OLD));
    expect(stdout).toContain('  API -> Redis (near)\n');
    expect(stdout).toContain('Not read: 0 loose arrows');
  });

  it.each([
    ['no file', [], 'Name the drawing to read.'],
    ['an unknown option', ['--yaml'], 'There is no option --yaml.'],
    ['a file that is not there', ['nowhere.excalidraw'], 'cannot be read (ENOENT)'],
  ])('says in one sentence what is wrong: %s', (_what, args, words) => {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([1, '', 1]);
    expect(stderr).toContain(words);
  });

  it.each([
    ['a library', { type: 'excalidrawlib', library: [] }, 'a library of shapes'],
    ['another JSON', { name: 'x' }, 'not an Excalidraw drawing'],
    ['a list of something else', [1, 2], 'not an Excalidraw drawing'],
    ['no JSON', 'PNG', 'not an Excalidraw drawing'],
  ])('says in one sentence that a file is no drawing: %s', (what, content, words) => {
    const { status, stderr } = run(fileOf(`${what}.excalidraw`, content));
    expect([status, stderr.trim().split('\n').length]).toEqual([1, 1]);
    expect(stderr).toContain(words);
  });
});
