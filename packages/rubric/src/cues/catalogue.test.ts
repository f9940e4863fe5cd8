import { describe, expect, it } from 'vitest';
import { CHECKLIST } from '../data/checklist.ts';
import { COVERED_AT, FOUND_AT } from '../data/weights.ts';
import { WORD_CLASSES } from '../data/word-classes.ts';
import { readText } from '../text/reading.ts';
import { CUES_OF, cueLines, POINT_CUES } from './catalogue.ts';
import { matchCue } from './match-cue.ts';
import { parseCue, type Cue } from './parse-cue.ts';

const NUMBERS: Readonly<Record<string, string>> = {
  '<num>': '20',
  '<big>': '5000',
  '<bytes>': '20 GB',
  '<time>': '20 seconds',
  '<long>': '20 days',
  '<rate>': '20 qps',
  '<pct>': '20 %',
  '<ratio>': '10:1',
  '<nines>': '99.9',
};

/** A text that the cue was written for: the first alternative of each of its places. */
function sampleOf(cue: Cue, source: string): string {
  const raw = source.split('&').map((part) =>
    part
      .trim()
      .split(/\s+/)
      .filter((item) => item !== '~'),
  );
  return raw
    .flatMap((items) => items.map((item) => item.split('|')[0] ?? ''))
    .map((item) => (item.startsWith('@') ? (WORD_CLASSES[item.slice(1)] ?? '').trim().split(/\s+/)[0] : item))
    .map((item) => NUMBERS[item ?? ''] ?? item?.replaceAll('_', ' '))
    .join(' ');
}

describe('cue lists', () => {
  it('are one for each point of the checklist, in its order', () => {
    const points = CHECKLIST.sections.flatMap((section) => section.points.map((point) => point.id));
    expect(points).toHaveLength(60);
    expect(POINT_CUES.map((cues) => cues.id)).toEqual(points);
  });

  it('have a bar for covered above the bar for found', () => {
    for (const cues of POINT_CUES)
      expect({ id: cues.id, above: (cues.coveredAt ?? COVERED_AT) > (cues.foundAt ?? FOUND_AT) }).toEqual({
        id: cues.id,
        above: true,
      });
  });

  it.each([...CUES_OF.keys()])('%s: every cue matches the words it was written for', (id) => {
    const cues = CUES_OF.get(id);
    const lines = [
      ...cueLines(cues?.hints ?? ''),
      ...cueLines(cues?.names ?? ''),
      ...cueLines(cues?.applies ?? ''),
      ...cueLines(cues?.settles ?? ''),
    ];
    const dead = lines.filter((line) => {
      const cue = parseCue(line, WORD_CLASSES);
      const reading = readText(sampleOf(cue, line));
      return matchCue(cue, reading, reading.firstAt).length === 0;
    });
    expect(lines.length > 0).toBe(id !== 'FE6');
    expect(dead).toEqual([]);
  });
});
