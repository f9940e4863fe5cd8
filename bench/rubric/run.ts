import { writeFileSync } from 'node:fs';
import { ENGINE_VERSION } from '@fortyfive/rubric';
import { FAMILIES, type Without } from '../../packages/rubric/src/detectors/families.ts';
import { createReader } from '../../packages/rubric/src/reader.ts';
import { exact, f1Missing, f1Present, initiative, initiativeTable, kappa, skill, type Judged } from './agreement.ts';
import { embeddings, rankedSearch } from './comparers.ts';
import { exemplarRates } from './exemplar-rate.ts';
import { costs } from './growth.ts';
import { judgeAll, OWN_INTERVIEWS, readLabelled, type LabelledInterview } from './labelled.ts';
import { falseHits, type FalseHits } from './off-topic-rate.ts';
import { signsOf, type SignName, type Signs } from './signs.ts';
import { readSayings } from './training/sayings.ts';
import { leaveOneOut, usualOutcome } from './weighing.ts';

const figure = (value: number, digits = 3): string => (Number.isNaN(value) ? '-' : value.toFixed(digits));
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** Nothing, each family switched off, and each family alone. */
const VARIANTS: readonly (readonly [string, Without])[] = [
  ['everything', new Set()],
  ...FAMILIES.map((family) => [`without ${family}`, new Set([family])] as const),
  ['cues alone', new Set(FAMILIES)],
  ...FAMILIES.map((family) => [`${family} alone`, new Set(FAMILIES.filter((other) => other !== family))] as const),
];

function exemplarPart(): string {
  const rows = exemplarRates(new Set()).map((one) => [
    one.id,
    String(one.points),
    String(one.sayings),
    figure(one.covered),
    figure(one.found),
    figure(one.named),
    figure(one.precision),
  ]);
  const head = ['section', 'points', 'sayings', 'covered', 'found', 'named as named', 'precision'];
  return `## Sayings that make a point\n\nCovered and found: of the sayings that make it. Precision: against near misses.\n\n${table(head, rows)}`;
}

const perHundred = (count: number, of: number): string => figure(of === 0 ? 0 : (100 * count) / of, 2);

function falseRow(name: string, hits: FalseHits): string[] {
  const all = hits.covered + hits.mentioned;
  const points = hits.decisions / hits.sentences;
  return [
    name,
    String(hits.covered),
    String(hits.mentioned),
    perHundred(all, hits.decisions),
    perHundred(all, hits.sentencesHit * points),
    perHundred(hits.sentencesHit, hits.sentences),
  ];
}

function offTopicPart(): string {
  const rows = VARIANTS.map(([name, without]) => falseRow(name, falseHits(without)));
  const head = [
    'engine',
    'covered',
    'mentioned',
    'per 100 decisions',
    'per 100 of sentences hit',
    'sentences hit per 100',
  ];
  return `## Off-topic sentences\n\nThree hundred technical sentences about something else, sixty points each.\n\n${table(head, rows)}`;
}

function labelledPart(interviews: readonly LabelledInterview[]): string {
  const read = (without: Without) => judgeAll(interviews, (talk) => createReader(null, without).read(talk));
  const rows = VARIANTS.map(([name, without]) => {
    const judged = read(without);
    return [name, ...[exact, kappa, skill, initiative].map((measure) => figure(measure(judged)))];
  });
  const names = ['unprompted', 'prompted', 'given'];
  const who = initiativeTable(read(new Set())).map((row, i) => [names[i] ?? '', ...row.map(String)]);
  return [
    `## Labelled interviews\n\n${interviews.length} interviews with a reader's decision on each point.`,
    table(['engine', 'exact', 'kappa', 'skill', 'initiative'], rows),
    `Initiative, the reader's by row and the engine's by column:`,
    table(['', ...names], who),
  ].join('\n\n');
}

/** The ways to combine signs that were tried. The engine's is the third. */
const COMBINATIONS: readonly (readonly SignName[])[] = [
  ['found', 'covered'],
  ['like sayings'],
  ['found', 'covered', 'like sayings'],
  ['like BM25'],
  ['found', 'covered', 'like BM25'],
  ['found', 'covered', 'like sayings', 'like BM25'],
  ['like embeddings'],
  ['found', 'covered', 'like embeddings'],
  ['found', 'covered', 'like sayings', 'like embeddings'],
  ['found', 'covered', 'like sayings', 'like BM25', 'like embeddings'],
];

/** What everyone's usual outcome would get, and each combination of signs with its weights fitted on the other interviews. */
async function leaveOneOutPart(labelled: readonly LabelledInterview[], withEmbeddings: boolean): Promise<string> {
  const sayings = readSayings();
  const comparers = [rankedSearch(sayings), ...(withEmbeddings ? [await embeddings(sayings)] : [])];
  const signs = async (interviews: readonly LabelledInterview[]): Promise<Signs[]> =>
    (await Promise.all(interviews.map((interview) => signsOf(interview, comparers)))).flat();
  const [own, real] = [await signs(readLabelled(OWN_INTERVIEWS)), await signs(labelled)];
  const measured = new Set(own[0]?.values.keys());
  const combinations = COMBINATIONS.filter((names) => names.every((name) => measured.has(name)));
  const row = (name: string, judged: readonly Judged[]): string[] => [
    name,
    ...[exact, kappa, skill, f1Present, f1Missing].map((measure) => figure(measure(judged))),
  ];
  const head = ['signs', 'exact', 'kappa', 'skill', 'F1 present', 'F1 missing'];
  const names = (combination: readonly SignName[]): string =>
    combination.join(' + ').replace('found + covered', 'cues');
  const tables = (tested: readonly Signs[], others: readonly Signs[]): string =>
    table(head, [
      row('no reading', usualOutcome(tested)),
      ...combinations.map((combination) => row(names(combination), leaveOneOut(tested, others, combination))),
    ]);
  const parts = [
    '## Each interview left out',
    "Every weight fitted on all other interviews. Cues were worded with the labelled interviews in sight, and without the project's own, which no cue and no weight of likeness has seen.",
    `### The project's own ${readLabelled(OWN_INTERVIEWS).length}`,
    tables(own, real),
  ];
  if (real.length > 0) parts.push(`### The labelled ${labelled.length}`, tables(real, own));
  return parts.join('\n\n');
}

function growthPart(): string {
  const rows = costs().map((cost) => [String(cost.utterances), figure(cost.milliseconds, 1), figure(cost.ratio, 1)]);
  const head = ['utterances', 'ms for one more', 'ratio'];
  return `## Growth\n\nWhat one more utterance costs the thread that reads.\n\n${table(head, rows)}`;
}

const at = process.argv.indexOf('--labelled');
const directory = at < 0 ? undefined : process.argv[at + 1];
const labelled = directory === undefined ? [] : readLabelled(directory);
const parts = [
  `# Rubric engine ${ENGINE_VERSION}: figures`,
  'Printed and written here by `npm run bench:rubric [-- --labelled DIR --embeddings]`.',
  exemplarPart(),
  offTopicPart(),
  ...(directory === undefined ? [] : [labelledPart(labelled)]),
  await leaveOneOutPart(labelled, process.argv.includes('--embeddings')),
  growthPart(),
];
const text = `${parts.join('\n\n')}\n`;
process.stdout.write(text);
writeFileSync(new URL('RESULTS.md', import.meta.url), text);
