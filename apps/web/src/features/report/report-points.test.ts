import type { ReportPoint } from '@fortyfive/protocol';
import { describe, expect, it } from 'vitest';
import { countByStatus, countWords, gapsOf, statusWords, summaryWords } from './report-points.ts';

const point = (id: string, status: ReportPoint['status'], importance: 1 | 2 | 3, confidence = 1): ReportPoint => ({
  id,
  status,
  importance,
  confidence,
  sectionId: 's',
  title: id,
  counts: '',
  initiative: null,
  evidence: [],
  expectation: null,
  reasons: [],
  decisive: null,
  overrule: null,
});

describe('points of a report', () => {
  it('lists what was not found from essential to good to have, then what was only mentioned', () => {
    const points = [
      point('a', 'mentioned', 3),
      point('b', 'missing', 1),
      point('c', 'covered', 3),
      point('d', 'missing', 3),
      point('e', 'mentioned', 1),
      point('f', 'not-judged', 3),
      point('g', 'missing', 2),
    ];
    expect(gapsOf(points).map(({ id }) => id)).toEqual(['d', 'g', 'b', 'a', 'e']);
  });

  it('words an unsure verdict as a possibility, and what is missing as not found', () => {
    expect(statusWords(point('a', 'covered', 1, 0.59))).toBe('Possibly covered');
    expect(statusWords(point('a', 'covered', 1, 0.6))).toBe('Covered');
    expect(statusWords(point('a', 'mentioned', 1, 0.59))).toBe('Possibly mentioned');
    expect(statusWords(point('a', 'missing', 1, 0.1))).toBe('Possibly missing');
    expect(statusWords(point('a', 'missing', 1, 0.6))).toBe('Not found');
    expect(statusWords(point('a', 'not-judged', 1, 0))).toBe('Not judged');
  });

  it('counts in words, without zeros', () => {
    const words = (covered: number, mentioned: number, missing: number, total = covered + mentioned + missing) =>
      countWords({ covered, mentioned, missing, total });
    expect(words(6, 0, 0)).toBe('All 6 covered');
    expect(words(0, 0, 3)).toBe('None of 3 found');
    expect(words(4, 1, 2)).toBe('4 covered, 1 mentioned, 2 not found');
    expect(words(4, 0, 2)).toBe('4 covered, 2 not found');
    expect(words(0, 1, 0, 3)).toBe('1 mentioned, 2 not judged');
    expect(words(0, 0, 0)).toBe('');
  });

  it('sums an interview up', () => {
    const words = (covered: number, mentioned: number, missing: number, unjudged = 0) =>
      summaryWords({ covered, mentioned, missing, 'not-judged': unjudged });
    expect(words(31, 10, 19)).toBe('31 of 60 points covered, 10 mentioned, 19 not found.');
    expect(words(60, 0, 0)).toBe('60 of 60 points covered.');
    expect(words(0, 0, 60)).toBe('Nothing was found for the 60 points.');
    expect(words(40, 0, 18, 2)).toBe('40 of 58 points covered, 18 not found. 2 could not be judged and do not count.');
  });

  it('counts', () => {
    expect(countByStatus([point('a', 'covered', 1), point('b', 'missing', 1), point('c', 'missing', 1)])).toEqual({
      covered: 1,
      mentioned: 0,
      missing: 2,
      'not-judged': 0,
    });
  });
});
