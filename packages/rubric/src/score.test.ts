import { describe, expect, it } from 'vitest';
import { CHECKLIST } from './data/checklist.ts';
import type { Seniority } from './data/levels.ts';
import { bandOf, scoreAt } from './score.ts';
import type { Verdict } from './verdicts.ts';

const verdicts = (change: (verdict: Verdict) => Partial<Verdict>): Verdict[] =>
  CHECKLIST.sections.flatMap((section) =>
    section.points.map((point) => {
      const verdict: Verdict = {
        id: point.id,
        sectionId: section.id,
        importance: point.importance,
        status: 'missing',
        initiative: null,
        confidence: 1,
        evidence: [],
      };
      return { ...verdict, ...change(verdict) };
    }),
  );
const percent = (change: (verdict: Verdict) => Partial<Verdict>, level: Seniority = 'senior'): number =>
  scoreAt(verdicts(change), level).score.percent;

describe('score', () => {
  it('[R18] is 100 for everything, 50 for everything mentioned and 0 for nothing', () => {
    expect(percent(() => ({ status: 'covered', initiative: 'unprompted' }))).toBe(100);
    expect(percent(() => ({ status: 'mentioned', initiative: 'unprompted' }))).toBe(50);
    expect(percent(() => ({}))).toBe(0);
  });

  it('[R18] weighs by importance and initiative', () => {
    expect(percent(() => ({ status: 'covered', initiative: 'prompted' }))).toBe(90);
    expect(percent(() => ({ status: 'covered', initiative: 'given' }))).toBe(50);
    const only = (importance: number) =>
      percent(
        (verdict) => (verdict.importance === importance ? { status: 'covered', initiative: 'unprompted' } : {}),
        'staff',
      );
    const count = (importance: number) =>
      CHECKLIST.sections.flatMap(({ points }) => points).filter((point) => point.importance === importance).length;
    const total = 3 * count(3) + 2 * count(2) + 2 * count(1);
    expect(only(3)).toBe(Math.round((300 * count(3)) / total));
    expect(only(1)).toBe(Math.round((200 * count(1)) / total));
  });

  it('[R18] counts every section apart', () => {
    const { sections } = scoreAt(
      verdicts(({ sectionId }) => (sectionId === 'security' ? { status: 'covered', initiative: 'unprompted' } : {})),
    );
    expect(sections.map(({ id }) => id)).toEqual(CHECKLIST.sections.map(({ id }) => id));
    expect(sections.find(({ id }) => id === 'security')).toMatchObject({
      covered: 5,
      mentioned: 0,
      missing: 0,
      total: 5,
      percent: 100,
    });
    expect(sections.find(({ id }) => id === 'logs')).toMatchObject({ covered: 0, missing: 2, percent: 0 });
  });

  it('[R19] leaves out what was not judged', () => {
    expect(
      percent(({ sectionId }) =>
        sectionId === 'conduct' ? { status: 'not-judged' } : { status: 'covered', initiative: 'unprompted' },
      ),
    ).toBe(100);
    expect(percent(() => ({ status: 'not-judged' }))).toBe(0);
  });

  it('[R19] gives a word for every total', () => {
    expect([100, 65, 64, 50, 49, 30, 29, 0].map((share) => bandOf(share))).toEqual([
      'Strong',
      'Strong',
      'Solid',
      'Solid',
      'Developing',
      'Developing',
      'Early',
      'Early',
    ]);
  });

  const found: Partial<Verdict> = { status: 'covered', initiative: 'unprompted' };
  const expectedAt = (least: number) => (verdict: Verdict) => (verdict.importance >= least ? found : {});

  it('[R50] asks more of a higher level, and the verdicts stay as they are', () => {
    const essentials = verdicts(expectedAt(3));
    const before = structuredClone(essentials);
    const percents = (['mid', 'senior', 'staff'] as const).map((level) => scoreAt(essentials, level).score.percent);
    expect(percents).toEqual(percents.toSorted((a, b) => b - a));
    expect(new Set(percents).size).toBe(3);
    expect(essentials).toEqual(before);
    expect(scoreAt(essentials)).toEqual(scoreAt(essentials, 'senior'));
    expect((['mid', 'senior', 'staff'] as const).map((level) => scoreAt(essentials, level).score.level)).toEqual([
      'mid',
      'senior',
      'staff',
    ]);
  });

  it('[R51] everything expected at a level is strong there, and what lies beyond it moves the score a little', () => {
    expect(scoreAt(verdicts(expectedAt(3)), 'mid').score.band).toBe('Strong');
    expect(scoreAt(verdicts(expectedAt(2)), 'senior').score.band).toBe('Strong');
    expect(scoreAt(verdicts(expectedAt(1)), 'staff').score.band).toBe('Strong');
    expect(scoreAt(verdicts(expectedAt(3)), 'staff').score.band).not.toBe('Strong');
    expect(percent(expectedAt(2), 'mid')).toBeGreaterThan(percent(expectedAt(3), 'mid'));
    expect(percent(expectedAt(2), 'senior')).toBeGreaterThan(95);
  });

  it('[R51] the band words of each level begin where its bar says', () => {
    expect([75, 74, 60, 59, 40, 39].map((share) => bandOf(share, 'mid'))).toEqual([
      'Strong',
      'Solid',
      'Solid',
      'Developing',
      'Developing',
      'Early',
    ]);
    expect([70, 69, 55, 54, 35, 34].map((share) => bandOf(share, 'staff'))).toEqual([
      'Strong',
      'Solid',
      'Solid',
      'Developing',
      'Developing',
      'Early',
    ]);
  });

  it.each(['HL4', 'HL5', 'HL6'])(
    '[R52] without %s the band is capped at every level, and the result says why',
    (id) => {
      for (const level of ['mid', 'senior', 'staff'] as const) {
        const { score } = scoreAt(
          verdicts((verdict) => (verdict.id === id ? {} : found)),
          level,
        );
        expect(score.percent).toBeGreaterThan(90);
        expect(score).toMatchObject({ band: 'Developing', lowBand: 'Developing', highBand: 'Developing' });
        expect(score.gates).toEqual([
          {
            pointId: id,
            cap: 'Developing',
            why: expect.stringMatching(/^The band is Developing at most, because no .+\.$/),
          },
        ]);
      }
    },
  );

  it('[R52] a mention opens a gate, what was not judged does not close one, and a gate lifts no band', () => {
    const gated = ['HL4', 'HL5', 'HL6'];
    const named = verdicts(({ id }) => (gated.includes(id) ? { ...found, status: 'mentioned' } : found));
    expect(scoreAt(named).score).toMatchObject({ band: 'Strong', gates: [] });
    const unread = verdicts(({ id }) => (gated.includes(id) ? { status: 'not-judged' } : found));
    expect(scoreAt(unread).score).toMatchObject({ band: 'Strong', gates: [] });
    const nothing = scoreAt(verdicts(() => ({}))).score;
    expect(nothing.band).toBe('Early');
    expect(nothing.gates.map(({ pointId }) => pointId).toSorted()).toEqual(gated);
  });

  it('[R53] sure verdicts have no range, and a less sure one a wider range around the same percentage', () => {
    const at = (confidence: number) =>
      scoreAt(verdicts(({ importance }) => ({ ...(importance === 3 ? found : {}), confidence }))).score;
    expect(at(1)).toMatchObject({ low: at(1).percent, high: at(1).percent });
    let wider = 0;
    for (const confidence of [0.9, 0.7, 0.5, 0.3]) {
      const { percent: share, low, high } = at(confidence);
      expect(share).toBe(at(1).percent);
      expect(low).toBeLessThan(share);
      expect(high).toBeGreaterThan(share);
      expect(high - low).toBeGreaterThan(wider);
      wider = high - low;
    }
  });

  it('[R53] the range of one unsure covered point and one sure miss is as worked out in its formula', () => {
    const [first, second] = verdicts(() => ({})).filter(({ importance }) => importance === 3);
    if (!first || !second) throw new Error('Two essential points');
    const { score } = scoreAt([{ ...first, ...found, confidence: 0.8 }, second]);
    expect(score).toMatchObject({ percent: 50, low: 45, high: 50 });
  });

  it('[R53] the range stays within 0 and 100, and the bands of its ends belong to it', () => {
    expect(scoreAt(verdicts(() => ({ ...found, confidence: 0 }))).score).toMatchObject({ low: 50, high: 100 });
    expect(scoreAt(verdicts(() => ({ confidence: 0 }))).score).toMatchObject({ low: 0, high: 50 });
    const close = scoreAt(
      verdicts(({ importance }) => ({ ...(importance === 3 ? found : {}), confidence: 0.6 })),
    ).score;
    expect(close.lowBand).toBe(bandOf(close.low));
    expect(close.highBand).toBe(bandOf(close.high));
    expect(close.lowBand).not.toBe(close.highBand);
  });
});
