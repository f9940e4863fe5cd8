import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSketch } from './parse-sketch.ts';
import { printSketch } from './print-sketch.ts';
import { SKETCH_LIMITS, type Sketch, type SketchReading } from './sketch.ts';

const read = (text: string): Sketch => {
  const reading = parseSketch(text);
  if (!reading.ok) throw new Error(reading.faults.map(({ message }) => message).join(' '));
  return reading.sketch;
};
const names = (text: string) => read(text).nodes.map(({ name, count }) => (count > 1 ? `${name} x${count}` : name));
const edges = (text: string) => {
  const { nodes, edges: found } = read(text);
  return found.map(({ from, to, label, heads, asynchronous }) =>
    [nodes[from]?.name, heads, nodes[to]?.name, label, asynchronous ? 'async' : ''].filter(Boolean).join(' '),
  );
};
const faults = (reading: SketchReading) => (reading.ok ? [] : reading.faults);

describe('typing a sketch', () => {
  it('[D80] reads chains, fan-out on both sides, and how many', () => {
    const text = 'client -> lb -> api x3 -> redis, postgres';
    expect(names(text)).toEqual(['client', 'lb', 'api x3', 'redis', 'postgres']);
    expect(edges(text)).toEqual(['client end lb', 'lb end api', 'api end redis', 'api end postgres']);
    expect(edges('a, b -> c; c -> d\nd -> e')).toEqual(['a end c', 'b end c', 'c end d', 'd end e']);
  });

  it('[D80] knows a name again by any case, spaces or count', () => {
    expect(names('User  Service x2 -> db\nuser service x4 -> Cache')).toEqual(['User Service x4', 'db', 'Cache']);
  });

  it.each([
    ['a -> b', 'a end b'],
    ['a <- b', 'b end a'],
    ['a <-> b', 'a both b'],
    ['a -- b', 'a none b'],
    ['a -.-> b', 'a end b async'],
    ['a ~> b', 'a end b async'],
    ['a -.- b', 'a none b async'],
    ['a=>b', 'a end b'],
    ['a --> b', 'a end b'],
    ['a → b', 'a end b'],
    ['a —> b', 'a end b'],
  ])('[D81] %s', (text, edge) => expect(edges(text)).toEqual([edge]));

  it('[D81] leaves a single hyphen in a name', () => {
    expect(names('user-service -> key-value store')).toEqual(['user-service', 'key-value store']);
  });

  it('[D82] reads labels on arrows and after a colon, and quotations', () => {
    expect(edges('a -(writes)-> b <~(events)~ c')).toEqual(['a end b writes', 'c end b events async']);
    expect(edges('api -> db: reads and writes')).toEqual(['api end db reads and writes']);
    expect(edges('"a -> \\"b\\"" -("x (y)")-> "c, d" x2')).toEqual(['a -> "b" end c, d x (y)']);
    expect(names('“Pub, Sub” x2 -> db:5432')).toEqual(['Pub, Sub x2', 'db:5432']);
  });

  it.each([
    ['a -> ', 3, 'after this arrow'],
    ['-> b', 1, 'before this arrow'],
    ['a, , b', 4, 'before this comma'],
    ['ok -> fine\na -> "b', 6, 'no end'],
    ['a -> a', 3, 'points at itself'],
    ['a -> b x0', 6, 'multiplicity'],
    ['a -> ***', 6, 'needs a name'],
    ['a -> b -> c: x', 12, 'one arrow of its line'],
    ['name: text', 5, 'one arrow of its line'],
    ['a -> "b" c', 10, 'arrow or a comma'],
  ])('[D83] %j is refused at column %i', (text, column, words) => {
    const [fault] = faults(parseSketch(text));
    expect(fault?.message).toContain(words);
    expect(fault?.column).toBe(column);
    expect(fault?.line).toBe(text.split('\n').length);
  });

  it('[D83] keeps to the limits of one entry', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => `n${index}`).join(', ');
    expect(read(many(SKETCH_LIMITS.nodes)).nodes).toHaveLength(SKETCH_LIMITS.nodes);
    expect(faults(parseSketch(many(SKETCH_LIMITS.nodes + 1)))).toHaveLength(1);
    expect(faults(parseSketch(`${many(50)} -> ${many(99).replaceAll('n', 'm')}`))).toHaveLength(1);
    expect(faults(parseSketch('a'.repeat(SKETCH_LIMITS.characters + 1)))).toHaveLength(1);
    expect(faults(parseSketch('a'.repeat(SKETCH_LIMITS.name + 1)))).toHaveLength(1);
  });

  const typed = fc.string({ unit: fc.constantFrom(...'ab1x3 "\\(),;:\n-.~<>=→“'), maxLength: 60 });

  it('[D83] never throws, and its faults lie in the text', () => {
    fc.assert(
      fc.property(fc.oneof(typed, fc.string({ unit: 'binary' })), (text) => {
        const bad = faults(parseSketch(text)).filter(
          ({ start, end, message }) => start < 0 || start > end || end > text.length || !/^[“A-Z].*\.$/u.test(message),
        );
        expect(bad).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('[D84] reads what it prints as the same sketch', () => {
    let sketches = 0;
    fc.assert(
      fc.property(fc.oneof(typed, chains), (text) => {
        const reading = parseSketch(text);
        if (!reading.ok) return;
        sketches += reading.sketch.edges.length > 0 ? 1 : 0;
        expect(parseSketch(printSketch(reading.sketch))).toEqual(reading);
      }),
      { numRuns: 500 },
    );
    expect(sketches).toBeGreaterThan(50);
  });
});

const name = fc.constantFrom(
  'a',
  'API',
  'user service',
  '"x, -> y"',
  '"say \\"hi\\""',
  'key-value x3',
  '"b;" x2',
  'c/d:80',
);
const arrow = fc.constantFrom(
  '->',
  '<-',
  '<->',
  '--',
  '-.->',
  '~>',
  '-.-',
  '<~>',
  '-(writes)->',
  '-("a (b)\\\\")-',
  '~(ev)~>',
);
const chains = fc
  .array(fc.tuple(name, arrow), { minLength: 1, maxLength: 5 })
  .chain((parts) => name.map((last) => `${parts.flat().join(' ')} ${last}`));
