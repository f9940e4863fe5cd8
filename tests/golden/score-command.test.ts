import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const SCRIPT = at('../../apps/server/src/command-line/score.ts');

interface Point {
  readonly id: string;
  readonly status: string;
  readonly initiative: string | null;
  readonly confidence: number;
  readonly evidence: readonly {
    readonly kind: string;
    readonly turn: number | null;
    readonly quote: string;
  }[];
}

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { status, stdout, stderr };
}

function score(...args: string[]): { points: Point[]; [field: string]: unknown } {
  const { status, stdout, stderr } = run(...args, '--json');
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout);
}

const statusOf = (points: readonly Point[], id: string): string | undefined =>
  points.find((point) => point.id === id)?.status;

describe('npm run score', () => {
  it('prints exactly the fields that readers of its JSON rely on', () => {
    const report = score(at('garage.json'), '--problem', 'generic');
    expect(Object.keys(report)).toEqual(['points', 'sections', 'score', 'engine']);
    expect(report.points).toHaveLength(60);
    for (const point of report.points) {
      expect(Object.keys(point)).toEqual(['id', 'status', 'initiative', 'confidence', 'evidence']);
      expect(point.evidence.length > 0).toBe(point.status !== 'missing');
      for (const evidence of point.evidence) expect(Object.keys(evidence)).toEqual(['kind', 'turn', 'quote']);
    }
  });

  it('finds what the interview makes and quotes the turn by its own number', () => {
    const { points } = score(at('garage.json'), '--problem', 'generic');
    const made = ['FE2', 'FE4', 'FE6', 'ES1', 'DG1', 'DG3', 'HL1', 'HL7', 'DD2', 'DD3', 'DD4', 'DD9'];
    expect(made.filter((id) => statusOf(points, id) !== 'covered')).toEqual([]);
    const unmade = [
      'ES3',
      'DG6',
      'DD6',
      'KM1',
      'KM2',
      'KM3',
      'SH1',
      'SH2',
      'SH3',
      'LG1',
      'LG2',
      'SE2',
      'SE3',
      'SE4',
      'SE5',
    ];
    expect(unmade.filter((id) => statusOf(points, id) !== 'missing')).toEqual([]);
    const turns: { i: number; role: string; text: string }[] = JSON.parse(
      readFileSync(at('garage.json'), 'utf8'),
    ).turns;
    for (const { turn, quote } of points.flatMap((point) => point.evidence)) {
      const said = turns.find(({ i }) => i === turn);
      expect(said?.role).toBe('candidate');
      expect(said?.text).toContain(quote);
    }
    expect(points.find(({ id }) => id === 'DD9')?.initiative).toBe('prompted');
  });

  it('gives the same bytes again', () => {
    expect(run(at('garage.json'), '--json').stdout).toBe(run(at('garage.json'), '--json').stdout);
  });

  it('adds what is drawn', () => {
    const spoken = score(at('garage.md')).points;
    const drawn = score(at('garage.md'), '--scene', at('garage.excalidraw')).points;
    expect([statusOf(spoken, 'HL4'), statusOf(spoken, 'DD5')]).toEqual(['missing', 'missing']);
    expect([statusOf(drawn, 'HL4'), statusOf(drawn, 'DD5')]).toEqual(['covered', 'covered']);
    expect(drawn.find(({ id }) => id === 'DD5')?.evidence).toEqual([
      { kind: 'diagram', turn: null, quote: 'Load balancer' },
    ]);
  });

  it('scores with the guide of a pack', () => {
    expect(score(at('garage.md'), '--problem', 'url-shortener').engine).toMatchObject({
      pack: expect.stringMatching(/^url-shortener@/),
    });
  });

  it('prints a summary for people, and says "not found" of what it did not find', () => {
    const { status, stdout } = run(at('garage.md'));
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\d+ % (?:Strong|Solid|Developing|Early) /);
    expect(stdout).toMatch(/\+ DD2 +Partitioning \(unprompted\) turn 3: "Then we shard/);
    expect(stdout).toMatch(/- LG1 +Log pipeline not found/);
    expect(stdout).not.toMatch(/did not/i);
  });

  it.each([
    ['no file', [], 'Name the transcript'],
    ['a missing file', [at('nothing.json')], 'ENOENT'],
    ['a folder', [at('.')], 'cannot be read'],
    ['two files', [at('garage.md'), at('garage.json')], 'One transcript at a time'],
    ['an unknown option', [at('garage.md'), '--fast'], 'no option --fast'],
    ['an option without a value', [at('garage.md'), '--problem'], '--problem needs a value'],
    ['an unknown problem', [at('garage.md'), '--problem', 'nope'], 'no problem "nope"'],
    ['no drawing', [at('garage.md'), '--scene', at('garage.md')], 'not an Excalidraw file'],
    ['no transcript', [at('garage.excalidraw')], '"turns" list'],
  ])('refuses %s with one sentence', (_what, args, words) => {
    const { status, stdout, stderr } = run(...args);
    expect(status).not.toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
