import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { PACK_LIMITS, parsePack, type Fault } from './index.ts';

const FILE = 'packs/url-shortener.yaml';
const SOUND = readFileSync(new URL('../packs/url-shortener.yaml', import.meta.url), 'utf8');

/** The sound pack with one piece of its text replaced; the piece has to be there. */
function planted(piece: string, replacement: string): string {
  expect(SOUND).toContain(piece);
  return SOUND.replace(piece, () => replacement);
}

function faultsOf(text: string, file = FILE): readonly Fault[] {
  const parsed = parsePack(text, file);
  return parsed.ok ? [] : parsed.faults;
}

/** The line, from 1, in which the text first says this. */
function lineOf(text: string, piece: string): number {
  const before = text.indexOf(piece);
  if (before < 0) throw new Error(`The text does not say ${piece}`);
  return text.slice(0, before).split('\n').length;
}

describe('the sound pack', () => {
  it('[Q3] is given as its file holds it', () => {
    const parsed = parsePack(SOUND, FILE);
    expect(parsed.ok && parsed.pack).toMatchObject({ id: 'url-shortener', version: 1, difficulty: 'easy' });
  });
});

type Planted = [what: string, piece: string, replacement: string, at: string, path: string, message: RegExp];

/** Replaces `piece` in the sound pack and expects a fault where `at` then stands. */
function tellsFault(...[, piece, replacement, at, path, message]: Planted): void {
  const text = planted(piece, replacement);
  const found = faultsOf(text).find((fault) => message.test(fault.message));
  expect(found).toMatchObject({ file: FILE, line: lineOf(text, at), path });
}

describe('planted faults', () => {
  it.each<Planted>([
    [
      'a quote that never ends',
      "ask: 'How big is this in your mind?'",
      "ask: 'How big is this",
      "ask: 'How big is this",
      '',
      /not valid YAML/,
    ],
    ['an anchor', 'difficulty: easy', 'difficulty: &d easy', '&d', '', /anchors/],
    ['a tag of its own', 'difficulty: easy', 'difficulty: !!js/function easy', '!!js', '', /tag/],
    ['a second document', 'facts:', '---\nfacts:', '---', '', /another document/],
    ['a field twice', 'difficulty: easy', 'difficulty: easy\nversion: 2', 'version: 2', '', /unique/],
  ])('[Q1] %s', tellsFault);

  it.each<Planted>([
    [
      'a title too long',
      'title: Design a URL shortener',
      `title: ${'long '.repeat(20)}`,
      'title:',
      'title',
      /at most 80 characters/,
    ],
  ])('[Q2] %s', tellsFault);

  it.each<Planted>([
    ['a missing field', 'difficulty: easy\n', '', 'id: url-shortener', 'difficulty', /"difficulty" is missing/],
    ['a misspelt field', 'difficulty: easy', 'dificulty: easy', 'dificulty', 'dificulty', /"dificulty" is not a field/],
    ['another kind', 'version: 1', 'version: one', 'version: one', 'version', /must be a number/],
    [
      'an unknown difficulty',
      'difficulty: easy',
      'difficulty: cruel',
      'difficulty: cruel',
      'difficulty',
      /one of easy, medium, hard/,
    ],
    [
      'an empty answer',
      "answer: 'About a hundred",
      "answer: '' # 'About a hundred",
      "answer: ''",
      'facts[1].answer',
      /is empty/,
    ],
  ])('[Q3] %s', tellsFault);

  it.each<Planted>([
    ['another id', 'id: url-shortener', 'id: link-shortener', 'id: link-shortener', 'id', /"link-shortener\.yaml"/],
    [
      'an id that is no file name',
      'id: redirects-volume',
      'id: ../../etc',
      'id: ../../etc',
      'facts[0].id',
      /lower-case words/,
    ],
  ])('[Q4] %s', tellsFault);

  it.each<Planted>([
    [
      'an unknown point',
      '- point: KM3\n    expect',
      '- point: KM9\n    expect',
      'point: KM9',
      'expectations[46].point',
      /"KM9" is not a point/,
    ],
    [
      'a point twice',
      '- point: KM3\n    expect',
      '- point: KM2 # again\n    expect',
      'KM2 # again',
      'expectations[46].point',
      /second time/,
    ],
    [
      'an estimate of another section',
      'point: ES7\n    assumptions',
      'point: DD1\n    assumptions',
      'point: DD1\n    assumptions',
      'estimates[8].point',
      /"estimations"/,
    ],
  ])('[Q5] %s', tellsFault);

  it.each<Planted>([
    [
      'a fact id twice',
      'id: new-links-volume',
      'id: redirects-volume',
      'id: redirects-volume\n    topics: [how many links',
      'facts[1].id',
      /second time/,
    ],
    [
      'an alias that is a name',
      'aliases: [lb,',
      'aliases: [Link Store,',
      'aliases: [Link Store,',
      'components[5].aliases[0]',
      /"Link Store"/,
    ],
  ])('[Q7] %s', tellsFault);

  it.each<Planted>([
    [
      'an unknown phase',
      'phase: justify',
      'phase: smalltalk',
      'phase: smalltalk',
      'probes[57].phase',
      /"smalltalk" is not a phase/,
    ],
    [
      'conduct without a phase',
      '    phase: justify\n',
      '',
      '- point: CO2\n    ask',
      'probes[57]',
      /CO2 has no phase of its own/,
    ],
  ])('[Q8] %s', tellsFault);

  it.each<Planted>([
    [
      'text that reorders itself',
      'title: Design a URL shortener',
      'title: "Design \\u202e a URL"',
      'title:',
      'title',
      /invisible/,
    ],
  ])('[Q9] %s', tellsFault);

  it.each<Planted>([
    [
      'a wrong result',
      "result: '3 TB for 6 billion",
      "result: '30 TB for 6 billion",
      "result: '30 TB",
      'estimates[4].result',
      /says 30 TB/,
    ],
    [
      'a sheet that uses what is not there',
      'links/month / seconds/month',
      'links/year / seconds/month',
      'writes/s = links/year',
      'estimates[0].sheet[2]',
      /"links\/year"/,
    ],
  ])('[Q10] %s', tellsFault);
});

describe('patterns', () => {
  const CUE = 'shorten a long url';

  it.each([
    '\\bshort\\b',
    'short.*url',
    'short.+',
    '[a-z]+ url',
    '(?:short|long)',
    'short|long',
    '^short',
    'colou?r',
    'url{2}',
  ])('[Q6] refuses the cue %j at its line', (pattern) => {
    const text = planted(CUE, `'${pattern}'`);
    const [fault, ...others] = faultsOf(text);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ line: lineOf(text, pattern), path: 'expectations[0].cues[0]' });
    expect(fault?.message).toMatch(/looks like a regular expression/);
  });

  it.each(["what's in scope?", 'read/write ratio 100:1', 'cache (redis)', '99.99 percent', 'c++ client'])(
    '[Q6] takes the cue %j for plain words',
    (words) => {
      expect(faultsOf(planted(CUE, JSON.stringify(words)))).toEqual([]);
    },
  );

  it('[Q6] refuses patterns among topics and component names too', () => {
    const text = planted('topics: [how many links', "topics: ['how many .* links'").replace(
      'name: link cache',
      "name: 'link.*'",
    );
    expect(faultsOf(text).map(({ path }) => path)).toEqual(['facts[1].topics[0]', 'components[4].name']);
  });
});

describe('what is missing', () => {
  it('[Q5] names each point without an expectation, at the list', () => {
    const from = SOUND.indexOf('  - point: CO2\n    expect');
    const to = SOUND.indexOf('components:');
    const text = `${SOUND.slice(0, from)}\n${SOUND.slice(to)}`;
    expect(faultsOf(text)).toMatchObject(
      ['CO2', 'CO3'].map((id) => ({
        line: lineOf(text, 'expectations:'),
        path: 'expectations',
        message: `the point ${id} has no expectation`,
      })),
    );
  });

  it('[Q8] names each phase without a probe, and counts the points that have one', () => {
    const text = `${SOUND.slice(0, SOUND.indexOf('probes:'))}probes:\n  - point: FE1\n    ask: What else?\n`;
    const faults = faultsOf(text);
    expect(new Set(faults.map(({ line }) => line))).toEqual(new Set([lineOf(text, 'probes:')]));
    expect(faults.map(({ message }) => message)).toEqual([
      ...[
        'estimations',
        'design-goals',
        'high-level-design',
        'deep-dive',
        'justify',
        'key-metrics',
        'health-monitoring',
        'logs',
        'security',
      ].map((id) => `the phase "${id}" has no probe`),
      'only 1 points have a probe, at least 35 must',
    ]);
  });

  it('[Q3] asks for at least eighteen facts', () => {
    const from = SOUND.indexOf('  - id: reads-and-writes');
    const text = SOUND.slice(0, from) + SOUND.slice(SOUND.indexOf('expectations:'));
    expect(faultsOf(text)).toMatchObject([
      { line: lineOf(text, 'facts:'), message: 'is too small: at least 18 entries' },
    ]);
  });
});

describe('all faults at once', () => {
  it('[Q11] tells faults of fields and of the whole in the order of lines', () => {
    const text = planted('phase: justify', 'phase: smalltalk')
      .replace("result: '3 TB for", "result: '4 TB for")
      .replace('id: new-links-volume', 'id: redirects-volume');
    const faults = faultsOf(text);
    expect(faults.map(({ path }) => path)).toEqual(['facts[1].id', 'estimates[4].result', 'probes[57].phase']);
    expect(faults.map(({ line }) => line)).toEqual(faults.map(({ line }) => line).toSorted((a, b) => a - b));
  });

  it('[Q11] stops at 200', () => {
    const unknown = Array.from({ length: 300 }, (_, at) => `field-${at}: 1`).join('\n');
    expect(faultsOf(`${SOUND}\n${unknown}\n`)).toHaveLength(PACK_LIMITS.maxFaults);
  });
});

describe('hostile text', () => {
  it('[Q2] refuses a file beyond its cap without reading it', () => {
    const padding = '#'.repeat(PACK_LIMITS.fileBytes);
    expect(faultsOf(`${SOUND}\n${padding}`)).toEqual([
      { file: FILE, line: 1, column: 1, path: '', message: 'the file is too large: at most 131072 bytes' },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['a word', 'hello'],
    ['a list', '[1, 2]'],
    ['keys that are lists', '? [a, b]\n: c'],
    ['a key of every object', '__proto__: {polluted: yes}\nconstructor: 1'],
    ['nesting never closed', '['.repeat(50_000)],
    ['nesting', '['.repeat(20_000) + ']'.repeat(20_000)],
    ['moderate nesting', `a: ${'['.repeat(700)}${']'.repeat(700)}`],
    ['brackets in a sheet', `estimates: [{sheet: ['a = ${'( '.repeat(20_000)}']}]`],
    ['zeros', '\0\0'],
  ])('[Q12] %s is a fault', (_what, text) => {
    expect(faultsOf(text).length).toBeGreaterThan(0);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('[Q12] never throws and never takes a text for a pack by chance', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'id: a',
        'facts:',
        '  - point: FE1',
        '- ',
        '\n',
        '? ',
        '&a ',
        '*a',
        '"',
        '{',
        '[',
        '<<: ',
        '!!int ',
        '\t',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(parsePack(pieces.join(''), 'x.yaml').ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('[Q9] quotes foreign text in a message on one line, short and without hidden characters', () => {
    const key = `${'x'.repeat(80)}`;
    const text = `"\\e[31m\\u202e${key}": 1\n${SOUND}`;
    const [fault] = faultsOf(text);
    expect(fault).toMatchObject({ line: 1 });
    expect(fault?.message.length).toBeLessThan(120);
    expect(fault?.message).not.toMatch(/\p{Cc}|\p{Cf}/u);
  });
});
