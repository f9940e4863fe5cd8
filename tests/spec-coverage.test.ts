import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * The one format of a rule: a line of a `packages/<name>/SPEC.md` that begins with `- **S1** ` (capitals, then a number).
 * A test quotes it in its title as `[S1] ...`; one title may quote several.
 */
const RULE = /^- \*\*([A-Z]+\d+)\*\* /gm;
const RULE_LOOKALIKE = /^[-*]?\s*\*{0,2}([A-Z]{1,3}\d+)[a-z]?\b/gm;
const QUOTE = /\[([A-Z]+\d+)\]/g;
/** The string that opens an `it`, `test` or `describe`, also behind `.each(...)` tables. */
const TITLE = /(?:\b(?:it|test|describe)(?:\.\w+)*\(|\]\)\(|\)\()\s*(['"`])((?:\\.|(?!\1).)*)\1/g;

const root = new URL('..', import.meta.url).pathname;
const specs = globSync('packages/*/SPEC.md', { cwd: root }).toSorted();
const tests = globSync('{packages,tests,apps}/**/*.test.{ts,tsx}', {
  cwd: root,
  exclude: (path) => path.endsWith('node_modules'),
});

const quoted = new Set(
  tests.flatMap((file) =>
    [...read(file).matchAll(TITLE)].flatMap(([, , title = '']) => [...title.matchAll(QUOTE)].map(([, id]) => id)),
  ),
);

describe('rules and their tests', () => {
  it('finds the rules of every SPEC', () => {
    expect(specs).toContain('packages/session/SPEC.md');
    expect(specs.filter((spec) => rulesOf(spec).length === 0)).toEqual([]);
  });

  it.each(specs)('%s: every rule is quoted in the title of a test', (spec) => {
    expect(rulesOf(spec).filter((id) => !quoted.has(id))).toEqual([]);
  });

  it.each(specs)('%s: every rule has an id of its own, in the one format', (spec) => {
    const ids = rulesOf(spec);
    expect(ids).toEqual([...new Set(ids)]);
    expect([...read(spec).matchAll(RULE_LOOKALIKE)].map(([, id]) => id)).toEqual(ids);
  });

  it('has no id in two SPECs', () => {
    const ids = specs.flatMap(rulesOf);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

function rulesOf(spec: string): string[] {
  return [...read(spec).matchAll(RULE)].map(([, id = '']) => id);
}

function read(file: string): string {
  return readFileSync(`${root}${file}`, 'utf8');
}
