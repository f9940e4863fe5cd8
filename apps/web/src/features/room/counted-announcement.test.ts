import { describe, expect, it } from 'vitest';
import { countedAnnouncement } from './counted-announcement.ts';

const TITLES = new Map([['estimations', 'Estimations']]);
const move = (seq: number, quote = 'about 12 k writes a second') =>
  ({ sectionId: 'estimations', status: 'covered', kind: 'said', turn: 1, quote, seq, elapsedMs: 1_000 }) as const;
const EARLY = { lastAt: null, now: 5_000 };

describe('announcements of what counted', () => {
  it('say the section and the words', () => {
    expect(countedAnnouncement([], [move(4)], EARLY, TITLES)).toBe(
      'Counted for Estimations: about 12 k writes a second',
    );
  });

  it('say nothing of what was there when the page opened, or of what was taken back', () => {
    expect(countedAnnouncement(null, [move(4)], EARLY, TITLES)).toBeNull();
    expect(countedAnnouncement([move(4)], [], EARLY, TITLES)).toBeNull();
    expect(countedAnnouncement([move(4), move(2)], [move(2)], EARLY, TITLES)).toBeNull();
  });

  it('say nothing again while the same words go on', () => {
    expect(countedAnnouncement([move(4)], [move(4, 'about 12 k writes a second, and')], EARLY, TITLES)).toBeNull();
  });

  it('come once a minute at most', () => {
    const spoken = (now: number) => countedAnnouncement([move(4)], [move(9)], { lastAt: 10_000, now }, TITLES);
    expect(spoken(69_999)).toBeNull();
    expect(spoken(70_000)).not.toBeNull();
  });

  it('are short, and end with a whole word', () => {
    const long = countedAnnouncement([], [move(4, 'twelve writes '.repeat(20).trim())], EARLY, TITLES) ?? '';
    expect(long.length).toBeLessThan(115);
    expect(long).toMatch(/(?:twelve|writes) …$/);
    const unbroken = countedAnnouncement([], [move(4, 'x'.repeat(200))], EARLY, TITLES) ?? '';
    expect(unbroken.length).toBeLessThan(115);
    expect(unbroken).toContain('xxx');
  });
});
