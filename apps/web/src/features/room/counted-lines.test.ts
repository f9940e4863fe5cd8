import { expect, it } from 'vitest';
import { countedLines } from './counted-lines.ts';

const TITLES = new Map([
  ['estimations', 'Estimations'],
  ['justify', 'Justify'],
  ['design-goals', 'Design goals'],
]);
const move = (sectionId: string, seq: number, quote: string) =>
  ({ sectionId, status: 'covered', kind: 'said', turn: 1, quote, seq, elapsedMs: 1_000 }) as const;

it('joins the sections of the same words, and keeps the order', () => {
  const lines = countedLines(
    [
      move('justify', 9, 'within 50 ms'),
      move('design-goals', 9, 'within 50 ms'),
      move('estimations', 4, '12 k writes'),
      move('estimations', 2, 'within 50 ms'),
    ],
    TITLES,
  );
  expect(lines.map(({ sections, quote }) => `${sections}: ${quote}`)).toEqual([
    'Justify and Design goals: within 50 ms',
    'Estimations: 12 k writes',
    'Estimations: within 50 ms',
  ]);
  expect(new Set(lines.map(({ key }) => key)).size).toBe(3);
  expect(countedLines([], TITLES)).toEqual([]);
});
