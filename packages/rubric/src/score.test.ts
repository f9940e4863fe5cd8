import { describe, expect, it } from 'vitest';
import { CHECKLIST } from './data/checklist.ts';
import { bandOf, scoreVerdicts } from './score.ts';
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
const percent = (change: (verdict: Verdict) => Partial<Verdict>): number =>
  scoreVerdicts(verdicts(change)).score.percent;

describe('score', () => {
  it('[R18] is 100 for everything, 50 for everything mentioned and 0 for nothing', () => {
    expect(percent(() => ({ status: 'covered', initiative: 'unprompted' }))).toBe(100);
    expect(percent(() => ({ status: 'mentioned', initiative: 'unprompted' }))).toBe(50);
    expect(percent(() => ({}))).toBe(0);
  });

  it('[R18] weighs by importance and initiative', () => {
    expect(percent(() => ({ status: 'covered', initiative: 'prompted' }))).toBe(90);
    expect(percent(() => ({ status: 'covered', initiative: 'given' }))).toBe(50);
    const of = (importance: number) =>
      percent((verdict) => (verdict.importance === importance ? { status: 'covered', initiative: 'unprompted' } : {}));
    const weights = CHECKLIST.sections.flatMap((section) => section.points.map((point) => point.importance));
    const total = weights.reduce<number>((sum, weight) => sum + weight, 0);
    expect(of(3)).toBe(Math.round((300 * weights.filter((weight) => weight === 3).length) / total));
  });

  it('[R18] counts every section apart', () => {
    const { sections } = scoreVerdicts(
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
    expect([100, 65, 64, 50, 49, 30, 29, 0].map(bandOf)).toEqual([
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
});
