import { writeFileSync } from 'node:fs';
import {
  compareScene,
  f1,
  MEASURES,
  precision,
  readScenes,
  recall,
  sum,
  type Comparison,
  type Tally,
} from './compare.ts';

const percent = (share: number): string => (100 * share).toFixed(1);
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const NAMES: Record<(typeof MEASURES)[number], string> = {
  nodes: 'components',
  labels: 'labels of components found',
  boundEdges: 'edges tied at both ends',
  edges: 'all edges',
  strippedEdges: 'all edges, every tie taken out',
  kinds: 'first kind among those read',
  exactKinds: 'exactly these kinds',
  counts: 'how many there are',
  boundaries: 'boundaries',
  members: 'boundary of each component',
  blocks: 'texts that label nothing',
  sorts: 'sort of those texts',
};

const scenes = readScenes().map((one) => ({ ...one, comparison: compareScene(one) }));
const total = (measure: (typeof MEASURES)[number]): Tally => sum(scenes.map(({ comparison }) => comparison[measure]));

const inTotal = MEASURES.map((measure) => {
  const tally = total(measure);
  const shares = [recall(tally), precision(tally), f1(tally)].map(percent);
  return [NAMES[measure], ...[tally.wanted, tally.read, tally.right].map(String), ...shares];
});

const row = (comparison: Comparison): string[] => [
  percent(f1(comparison.nodes)),
  percent(recall(comparison.labels)),
  percent(recall(comparison.boundEdges)),
  percent(f1(comparison.edges)),
  percent(f1(comparison.strippedEdges)),
  percent(recall(comparison.kinds)),
  percent(recall(comparison.counts)),
  percent(f1(comparison.boundaries)),
  percent(recall(comparison.blocks)),
];
const head = ['scene', 'components', 'labels', 'tied', 'edges', 'no ties', 'kinds', 'counts', 'boundaries', 'texts'];

const text = [
  '# The board: figures',
  `Printed and written here by \`npm run bench:board [-- --misses]\`: how ${scenes.length} scenes are read that were drawn with Excalidraw's own tools, against what a person sees in them. Figures are percent.`,
  '## In total',
  table(['what', 'drawn', 'read', 'right', 'recall', 'precision', 'F1'], inTotal),
  '## By scene',
  'Components, edges and boundaries: F1. The others: recall.',
  table(
    head,
    scenes.map(({ name, comparison }) => [name, ...row(comparison)]),
  ),
  '## What is drawn how',
  table(
    ['scene', 'problem', 'style'],
    scenes.map(({ name, graph }) => [name, graph.problem, graph.style]),
  ),
].join('\n\n');

process.stdout.write(`${text}\n`);
writeFileSync(new URL('RESULTS.md', import.meta.url), `${text}\n`);
if (process.argv.includes('--misses'))
  for (const { name, comparison } of scenes)
    for (const miss of comparison.misses) process.stdout.write(`${name}: ${miss}\n`);
