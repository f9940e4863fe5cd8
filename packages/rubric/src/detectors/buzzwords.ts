import type { Reading } from '../text/reading.ts';

const LINKS = new Set(
  `we i it they you is are be was will can could would should must need want use store write read put send keep go get make add
  have has call hold because so since for if when then that which to from into by with handl serv split replic cach partit`.split(
    /\s+/,
  ),
);
/** Fewest words between links that make a list, so that "cache, queue and CDN" inside a sentence is none. */
const LIST_LENGTH = 4;

/**
 * For each word, whether it stands in a bare list of terms: a sentence of four words or more without a verb, subject, number or
 * preposition of purpose. Such a list names things and applies none.
 */
export function markLists(reading: Reading): boolean[] {
  const { words, tags } = reading;
  const marks: boolean[] = new Array(words.length).fill(false);
  let from = 0;
  words.forEach((word, i) => {
    if (word.closes === '' && i < words.length - 1) return;
    const span = words.slice(from, i + 1);
    const links = span.filter((item, j) => LINKS.has(item.norm) || (tags[from + j]?.length ?? 0) > 0).length;
    if (span.length >= LIST_LENGTH && links * 8 <= span.length - LIST_LENGTH) marks.fill(true, from, i + 1);
    from = i + 1;
  });
  return marks;
}
