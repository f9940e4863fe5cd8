import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildArrow, buildBox, buildElement, buildScene } from '../../../../tests/kit/build-element.ts';
import { scenes } from '../../../../tests/kit/scene-arbitraries.ts';
import type { Board, BoardEdge, BoardNode } from '../board/board.ts';
import { outlineGroups, outlineOf, outlineSummary, readBoard } from '../index.ts';

const NOTHING_UNREAD: Board['unread'] = { looseArrows: [], unlabelled: [], strokes: 0, images: 0, other: 0 };

function board(parts: Partial<Board>): Board {
  return { nodes: [], edges: [], boundaries: [], blocks: [], unread: NOTHING_UNREAD, ...parts };
}

function node(id: string, label: string, parts: Partial<BoardNode> = {}): BoardNode {
  return { id, label, kinds: ['service'], technologies: [], count: 1, elements: [id], boundary: null, ...parts };
}

function edge(from: string, to: string, parts: Partial<BoardEdge> = {}): BoardEdge {
  const id = `${from}-${to}`;
  return { id, from, to, label: '', directed: true, both: false, how: 'bound', asynchronous: false, ...parts };
}

/** The outline as indented text. */
function told(read: Board, scene = {}): string[] {
  return outlineOf(read, scene).map(({ level, text }) => `${'  '.repeat(level - 1)}${text}`);
}

describe('the outline of a board', () => {
  it('[D70] lists components by boundary with their kinds and how many there are', () => {
    const nodes = [
      node('db', 'Orders', { kinds: ['relational', 'cache'], boundary: 'private' }),
      node('api', 'API server', { count: 3, boundary: 'region' }),
      node('lb', 'Load Balancer', { kinds: ['load-balancer'] }),
      node('x', 'Frobnicator', { kinds: [] }),
    ];
    const boundaries = [
      { id: 'region', label: 'Region EU', members: ['api', 'private'] },
      { id: 'private', label: 'Private subnet', members: ['db'] },
      { id: 'nothing', label: 'Empty', members: [] },
    ];
    const edges = [edge('lb', 'api'), edge('api', 'db'), edge('lb', 'x')];
    expect(told(board({ nodes, boundaries, edges })).filter((line) => !line.startsWith('    '))).toEqual([
      'Components',
      '  Load Balancer',
      '  Frobnicator, kind not clear',
      'In Region EU',
      '  API server, service, 3 of them',
      'In Private subnet, within Region EU',
      '  Orders, relational database and cache',
    ]);
  });

  it.each([
    ['API x3', 'API, service, 3 of them'],
    ['3x API', 'API, service, 3 of them'],
    ['API (×3)', 'API, service, 3 of them'],
    ['API', 'API, service, 3 of them'],
    ['x3', 'x3, service, 3 of them'],
    ['API 3', 'API 3, service, 3 of them'],
  ])('[D70] tells the number of %s apart from its name', (label, line) => {
    expect(told(board({ nodes: [node('a', label, { count: 3 })] }))[1]?.trim()).toBe(line);
  });

  it.each([
    ['Web x2', 'Web, service, 2 of them'],
    ['Kubernetes cluster', 'Kubernetes cluster, service, several of them'],
    ['Mailers', 'Mailers, service'],
  ])('[D70] says of %s, which is read as two, what its name does not', (label, line) => {
    expect(told(board({ nodes: [node('a', label, { count: 2 })] }))[1]?.trim()).toBe(line);
  });

  it('[D71] tells components of one name apart by their boundaries', () => {
    const nodes = [
      node('lb', 'LB'),
      node('a', 'API', { boundary: 'east' }),
      node('b', 'API', { boundary: 'west' }),
      node('c', 'Cache', { boundary: 'west' }),
    ];
    const boundaries = [
      { id: 'east', label: 'East', members: ['a'] },
      { id: 'west', label: 'West', members: ['b', 'c'] },
    ];
    const edges = [edge('lb', 'a'), edge('lb', 'b'), edge('lb', 'c')];
    expect(told(board({ nodes, boundaries, edges })).slice(2, 5)).toEqual([
      '    calls API in East',
      '    calls API in West',
      '    calls Cache',
    ]);
  });

  it('[D71] follows each component with what it leads to, is linked with, and is reached from', () => {
    const nodes = [
      node('c', 'Browser', { kinds: ['client'] }),
      node('a', 'API', { kinds: ['service'] }),
      node('q', 'Jobs', { kinds: ['queue'] }),
      node('w', 'Mailer', { kinds: ['worker'] }),
      node('m', 'Graphs', { kinds: ['monitoring'] }),
    ];
    const edges = [
      edge('c', 'a'),
      edge('a', 'q'),
      edge('q', 'w'),
      edge('a', 'm', { directed: false }),
      edge('w', 'm'),
      edge('a', 'w', { both: true }),
      edge('a', 'a'),
    ];
    const lines = told(board({ nodes, edges }));
    const below = (name: string) => lines.slice(lines.indexOf(`  ${name}`) + 1).map((line) => line.trim());
    expect(below('API, service').slice(0, 5)).toEqual([
      'sends to Jobs',
      'calls itself',
      'linked with Graphs',
      'exchanges with Mailer, both ways',
      'reached from Browser',
    ]);
    expect(below('Jobs, queue').slice(0, 2)).toEqual(['feeds Mailer', 'reached from API']);
    const kept = board({ nodes: [node('s', 'Files', { kinds: ['blob'] }), ...nodes], edges: [edge('s', 'w')] });
    expect(told(kept)).toContain('    feeds Mailer');
    expect(below('Mailer, worker')[0]).toBe('reports to Graphs');
  });

  it('[D72] says label, asynchronous work and certainty of a connection', () => {
    const nodes = [node('a', 'API'), node('r', 'Redis', { kinds: ['cache'] })];
    const line = (parts: Partial<BoardEdge>) => told(board({ nodes, edges: [edge('a', 'r', parts)] }))[2]?.trim();
    expect(line({})).toBe('calls Redis');
    expect(line({ how: 'near' })).toBe('calls Redis (close by)');
    expect(line({ how: 'inferred' })).toBe('probably calls Redis');
    expect(line({ label: 'get by key', asynchronous: true })).toBe('calls Redis, “get by key”, asynchronously');
  });

  it('[D73] names components without connections together', () => {
    const nodes = [node('a', 'API'), node('b', 'Cache'), node('c', 'CDN', { elements: ['c', 't'] })];
    const outline = outlineOf(board({ nodes: [...nodes, node('d', 'Store')], edges: [edge('a', 'd')] }));
    expect(outline.at(-1)).toEqual({ level: 2, text: 'Not connected: Cache, CDN', elements: ['b', 'c', 't'] });
  });

  describe('loose arrows', () => {
    const arrow = (fields: Record<string, unknown>) => buildElement('arrow', 'l', { endArrowhead: 'arrow', ...fields });
    const nodes = [node('a', 'API'), node('r', 'Redis')];
    const read = board({ nodes, edges: [edge('a', 'r')], unread: { ...NOTHING_UNREAD, looseArrows: ['l'] } });
    const sentence = (fields: Record<string, unknown>) =>
      outlineOf(read, buildScene(buildBox('a', 0, 0), buildBox('r', 500, 0), arrow(fields))).at(-1);
    const across = (x: number, y: number) => ({
      points: [
        [0, 0],
        [x, y],
      ],
    });

    it.each([
      [{ x: 105, y: 30, ...across(200, 0) }, 'An arrow from API points towards Redis and stops short'],
      [{ x: 50, y: 70, ...across(0, 200) }, 'An arrow from API leads down and reaches nothing'],
      [{ x: 550, y: -5, ...across(0, -90) }, 'An arrow from Redis leads up and reaches nothing'],
      [{ x: 250, y: 400, ...across(80, 0) }, 'An arrow touches nothing at either end'],
      [{ x: 250, y: 30, ...across(-148, 0) }, 'An arrow to API comes from the right and starts at nothing'],
      [
        { x: 250, y: 400, ...across(0, 200), startBinding: { elementId: 'a', focus: 0, gap: 1 } },
        'An arrow from API leads down and reaches nothing',
      ],
      [
        { x: 300, y: 30, ...across(-198, 0), endArrowhead: null, startArrowhead: 'arrow' },
        'An arrow from API points towards Redis and stops short',
      ],
      [
        { x: -5, y: 30, ...across(-90, 0), endArrowhead: null },
        'A line from API leads to the left and reaches nothing',
      ],
    ])('[D74] tells where %j comes from and leads to', (fields, words) => {
      expect(sentence(fields)).toEqual({ level: 2, text: words, elements: ['l'] });
    });

    it('[D74] says no more than that it is loose without a scene', () => {
      expect(outlineOf(read).at(-1)?.text).toBe('An arrow has an end that reaches nothing');
    });
  });

  it('[D75] tells nameless boxes by what they are connected to', () => {
    const nodes = [node('a', 'API'), node('n', ''), node('m', '')];
    const unread = { ...NOTHING_UNREAD, unlabelled: ['n', 'm'] };
    expect(told(board({ nodes, edges: [edge('a', 'n'), edge('n', 'a')], unread }))).toEqual([
      'Components',
      '  API, service',
      '    calls a box without a name',
      '    reached from a box without a name',
      'Loose ends',
      '  A box without a name, connected to API',
      '  A box without a name',
    ]);
  });

  it('[D76] tells texts by their sort and beginning', () => {
    const long = 'Reads are a hundred times as many as writes, so the whole design turns around the path of a read';
    const blocks = [
      { elements: ['t'], text: 'GET /links\n POST /links', sort: 'api' as const },
      { elements: ['u', 'v'], text: long, sort: 'note' as const },
    ];
    expect(outlineOf(board({ blocks }))).toEqual([
      { level: 1, text: 'Texts', elements: [] },
      { level: 2, text: 'API: GET /links POST /links', elements: ['t'] },
      { level: 2, text: `Note: ${long.slice(0, 77)} …`, elements: ['u', 'v'] },
    ]);
  });

  it('[D77] counts what was not read, and knows the elements from the scene', () => {
    const scene = buildScene(
      buildElement('freedraw', 's'),
      buildElement('freedraw', 'icon'),
      buildElement('image', 'p'),
    );
    const nodes = [node('a', 'API', { elements: ['a', 'icon'] })];
    const unread = { ...NOTHING_UNREAD, strokes: 1, images: 2, other: 1 };
    expect(outlineOf(board({ nodes, unread }), scene).slice(-4)).toEqual([
      { level: 1, text: 'Not read', elements: [] },
      { level: 2, text: '1 freehand stroke', elements: ['s'] },
      { level: 2, text: '2 pictures', elements: ['p'] },
      { level: 2, text: '1 other element', elements: [] },
    ]);
  });

  it('[D78] has headings first, ids of the scene only, and no line for an empty board', () => {
    expect(outlineOf(board({}))).toEqual([]);
    fc.assert(
      fc.property(scenes, (scene) => {
        const lines = outlineOf(readBoard(scene), scene);
        const groups = outlineGroups(lines);
        const again = groups.flatMap(({ heading, items }) => [
          heading,
          ...items.flatMap(({ line, details }) => [line, ...details]),
        ]);
        expect(again).toEqual(lines);
        expect(lines.flatMap(({ elements }) => elements).filter((id) => !Object.hasOwn(scene, id))).toEqual([]);
      }),
    );
  });

  it('[D79] sums a board up in one sentence', () => {
    const scene = buildScene(
      buildBox('a', 0, 0),
      buildElement('text', 'ta', { text: 'API', containerId: 'a' }),
      buildBox('b', 300, 0),
      buildElement('text', 'tb', { text: 'Store', containerId: 'b' }),
      buildArrow('l', 'a', 'b'),
      buildBox('c', 600, 0),
    );
    expect(outlineSummary(readBoard(scene))).toBe('2 components, 1 connection');
    expect(outlineSummary(readBoard({}))).toBe('No components yet');
  });
});
