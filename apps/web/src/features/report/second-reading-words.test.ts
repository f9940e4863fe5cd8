import type { ComparedPoint } from '@fortyfive/protocol';
import { describe, expect, it } from 'vitest';
import { agreementSentence, placeOfQuote } from './second-reading-words.ts';

const compared = (agreement: ComparedPoint['agreement'], count: number): ComparedPoint[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${agreement}${index}`,
    agreement,
    rules: { status: 'covered' },
    model: { status: agreement === 'not-judged' ? 'not-judged' : 'covered', quote: null, turn: null },
  }));

const sentence = (same: number, different: number, open: number) =>
  agreementSentence({
    points: [...compared('different', different), ...compared('same', same), ...compared('not-judged', open)],
  });

describe('a second reading in words', () => {
  it('says how far both agree and what was left open', () => {
    expect(sentence(41, 14, 0)).toBe('It agrees with the rules on 41 of the 55 points that both judged.');
    expect(sentence(41, 14, 5)).toBe(
      'It agrees with the rules on 41 of the 55 points that both judged. On 5 points it came to no verdict.',
    );
    expect(sentence(0, 3, 1)).toBe(
      'It agrees with the rules on none of the 3 points that both judged. On 1 point it came to no verdict.',
    );
    expect(sentence(60, 0, 0)).toBe('It agrees with the rules on all 60 points that both judged.');
    expect(sentence(0, 0, 60)).toBe('It came to no verdict on any point.');
  });

  it('finds where quoted words were said, written or drawn', () => {
    const work = { notes: { logs: 'Logs go to the search store.' }, estimate: '40 writes per second' };
    const place = (quote: string | null, turn: number | null = null) =>
      placeOfQuote({ status: 'covered', quote, turn }, work);
    expect(place('said', 11)).toEqual({ anchor: 'turn-11', words: 'Turn 12' });
    expect(place('go to the search')).toEqual({ anchor: 'note-logs', words: 'Note' });
    expect(place('40 writes')).toEqual({ anchor: 'estimates', words: 'Estimates' });
    expect(place('Redis cache')).toEqual({ anchor: 'board', words: 'Board' });
    expect(place(null)).toBeNull();
  });
});
