import { expect, it } from 'vitest';
import { markWords } from './mark-words.ts';

const marked = (quote: string, ...words: string[]) =>
  markWords(quote, words)
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('');

it('marks words where they stand, and loses nothing of the quote', () => {
  expect(marked('We cache 500 rows because reads repeat', 'because reads repeat', '500 rows')).toBe(
    'We cache [500 rows] [because reads repeat]',
  );
  expect(marked('We cache 500 rows', 'cache 500', '500 rows')).toBe('We [cache 500][ rows]');
  expect(marked('We cache 500 rows', 'We cache 500 rows', 'cache')).toBe('[We cache 500 rows]');
  expect(marked('We cache', 'elsewhere', '')).toBe('We cache');
});
