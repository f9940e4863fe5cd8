import { readBoard } from '@fortyfive/canvas';
import { CHECKLIST, scoreObservations, type Status } from '@fortyfive/rubric';
import { observeBoard } from '../../../apps/server/src/scoring/observe-board.ts';
import { DRAWN_POINTS } from '../../../packages/rubric/src/detectors/drawn-points.ts';
import { drawScene } from './draw-scene.ts';
import { POINT_SCENES } from './scenes.ts';

/** What a board alone makes of each point. */
export function statusesOf(lines: readonly string[]): ReadonlyMap<string, Status> {
  const { points } = scoreObservations(observeBoard(readBoard(drawScene(...lines))), null);
  return new Map(points.map(({ id, status }) => [id, status]));
}

const POINTS = new Map(CHECKLIST.sections.flatMap(({ points }) => points.map((point) => [point.id, point])));

/** The table of `POINTS.md`. */
export function pointsTable(): string {
  const scenes = POINT_SCENES.map(({ pointId, worth, earns, near, lacks }) => {
    const nearly = statusesOf(near).get(pointId) ?? 'missing';
    const cells = [pointId, POINTS.get(pointId)?.title ?? '', worth, boardOf(earns), boardOf(near), lacks, nearly];
    return `| ${cells.join(' | ')} |`;
  });
  const facts = Object.entries(DRAWN_POINTS).flatMap(([fact, worths]) =>
    worths.map(({ pointId, worth, why }) => `| \`${fact}\` | ${pointId} | ${worth} | ${why} |`),
  );
  return [
    '# Points that a drawing can make',
    '',
    'Written by `node bench/board/points.ts` and checked by `tests/drawn-points.test.ts`.',
    '',
    'A board that makes each point as far as a drawing alone can, and one that nearly does. The points that are not here need words.',
    '',
    '| point | title | drawn alone | made by | nearly, by | what lacks | then |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...scenes,
    '',
    'What each fact of a drawing, and each sort of text block, is worth. Labels of components count by their words besides.',
    '',
    '| fact | point | worth | why |',
    '| --- | --- | --- | --- |',
    ...facts,
    '',
  ].join('\n');
}

const boardOf = (lines: readonly string[]): string =>
  lines.map((line) => `\`${line.replaceAll('\n', ' ⏎ ').replaceAll(' | ', ' around ')}\``).join('<br>');
