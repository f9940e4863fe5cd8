import { readFileSync } from 'node:fs';
import { DRAWN_FACTS } from '@fortyfive/canvas';
import { describe, expect, it } from 'vitest';
import { pointsTable, statusesOf } from '../bench/board/drawn-points/points-table.ts';
import { POINT_SCENES } from '../bench/board/drawn-points/scenes.ts';
import { DRAWN_POINTS } from '../packages/rubric/src/detectors/drawn-points.ts';

/** Facts that are shown to people and make no point by themselves. */
const POINTLESS = ['third-party', 'batch', 'id-generator'];

describe('points that a drawing can make', () => {
  it.each(POINT_SCENES)('[R85] $pointId is $worth, and not without $lacks', ({ pointId, worth, earns, near }) => {
    const less = worth === 'covered' ? ['mentioned', 'missing'] : ['missing'];
    expect(statusesOf(earns).get(pointId)).toBe(worth);
    expect(less).toContain(statusesOf(near).get(pointId));
  });

  it('[R85] has a board for every point of the facts', () => {
    const worths = new Set(POINT_SCENES.map(({ pointId, worth }) => `${pointId} ${worth}`));
    const listed = Object.values(DRAWN_POINTS).flat();
    expect(listed.filter(({ pointId, worth }) => !worths.has(`${pointId} ${worth}`))).toEqual([]);
  });

  it('knows every fact of the reader and no other', () => {
    const known = Object.keys(DRAWN_POINTS).filter((key) => !key.startsWith('block:'));
    expect([...known, ...POINTLESS].toSorted()).toEqual([...DRAWN_FACTS].toSorted());
  });

  it('has a table of them that is up to date', () => {
    expect(readFileSync(new URL('../bench/board/POINTS.md', import.meta.url), 'utf8')).toBe(pointsTable());
  });
});
