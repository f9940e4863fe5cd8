import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMermaid, parseMermaid } from './parse-mermaid.ts';
import type { Sketch } from './sketch.ts';

const read = (text: string): Sketch => {
  const reading = parseMermaid(text);
  if (!reading.ok) throw new Error(reading.faults.map(({ message }) => message).join(' '));
  return reading.sketch;
};
const edges = (text: string) => {
  const { nodes, edges: found } = read(text);
  return found.map(({ from, to, label, heads, asynchronous }) =>
    [nodes[from]?.name, heads, nodes[to]?.name, label, asynchronous ? 'async' : ''].filter(Boolean).join(' '),
  );
};
const fault = (text: string) => {
  const reading = parseMermaid(text);
  return reading.ok ? null : reading.faults[0];
};

describe('Mermaid flowcharts', () => {
  it('[D89] are read with shapes, chains, fan-out and labels', () => {
    const text = `---
title: Feed
---
flowchart LR
  %% a remark --> nothing
  user((Mobile app)) --> lb["Load balancer<br/>(L7)"] --> api{Which?}
  api -->|reads| cache[(Redis)] & db[(Postgres)]
  api -- publishes --> bus>Kafka]
  bus -. later .-> worker([Worker x3]):::blue
  classDef blue fill:#00f; style db fill:#0f0`;
    expect(read(text).nodes.map((node) => `${node.shape} ${node.name} ${node.count}`)).toEqual([
      'ellipse Mobile app 1',
      'rectangle Load balancer (L7) 1',
      'diamond Which? 1',
      'rectangle Redis 1',
      'rectangle Postgres 1',
      'rectangle Kafka 1',
      'ellipse Worker 3',
    ]);
    expect(edges(text)).toEqual([
      'Mobile app end Load balancer (L7)',
      'Load balancer (L7) end Which?',
      'Which? end Redis reads',
      'Which? end Postgres reads',
      'Which? end Kafka publishes',
      'Kafka end Worker later async',
    ]);
  });

  it.each([
    ['A-->B', 'A end B'],
    ['A---B', 'A none B'],
    ['A-.->B', 'A end B async'],
    ['A-.-B', 'A none B async'],
    ['A==>B', 'A end B'],
    ['A--oB', 'A end B'],
    ['A <--> B', 'A both B'],
    ['A--text-->B', 'A end B text'],
    ['A ==text==> B', 'A end B text'],
    ['A-->|"a; b"|B', 'A end B a; b'],
    ['A e1@--> B', 'A end B'],
  ])('[D89] %s', (link, edge) => expect(edges(`graph TD;${link}`)).toEqual([edge]));

  it('[D89] draw nothing for a link nobody sees', () => {
    expect(edges('graph TD;A ~~~ B')).toEqual([]);
  });

  it('[D89] keep their subgraphs as groups, and the way they flow', () => {
    const sketch = read('graph TD\nsubgraph eu [Europe]\n a --> b\n subgraph "Data"\n  c\n end\nend\nb --> c\nb --> d');
    expect(sketch.groups).toEqual([
      { name: 'Europe', parent: null },
      { name: 'Data', parent: 0 },
    ]);
    expect(sketch.nodes.map(({ name, group }) => [name, group])).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 1],
      ['d', null],
    ]);
    expect(sketch.direction).toBe('down');
  });

  it('[D89] are told from typed sketches and from other diagrams', () => {
    expect(isMermaid('flowchart LR\nA-->B')).toBe(true);
    expect(isMermaid('%%{init: {}}%%\ngraph TD;A-->B')).toBe(true);
    expect(isMermaid('graph -> db')).toBe(false);
    expect(isMermaid('client -> graph store')).toBe(false);
    expect(fault('sequenceDiagram\nA->>B: hi')?.message).toContain('sequenceDiagram');
  });

  it.each([
    ['graph LR\nA --> B[open', 2, 7, 'not closed'],
    ['graph LR\nA --> ', 2, 6, 'missing'],
    ['graph LR\nA foo B', 2, 3, 'no link'],
    ['graph LR\nA <-- B', 2, 3, 'no link'],
    ['graph LR\nsubgraph x\nA', 3, 2, 'no end'],
    ['graph LR\nA\nend', 3, 1, 'closes no subgraph'],
    ['graph LR\nA --> A', 2, 3, 'itself'],
  ])('[D89] %j is refused where it goes wrong', (text, line, column, words) => {
    expect(fault(text)).toMatchObject({ line, column, message: expect.stringContaining(words) as string });
  });

  it('[D83] never throws', () => {
    const sign = fc.constantFrom(...'AB1 -.=~><|&[](){}"\\/;:@\n%', 'subgraph ', 'end', '-->');
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 60 }), (text) => {
        const reading = parseMermaid(`graph LR\n${text}`);
        expect(reading.ok || reading.faults.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
