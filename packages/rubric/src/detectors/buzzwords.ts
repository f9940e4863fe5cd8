import type { Reading } from '../text/reading.ts';

const LINKS = new Set(
  `we i it they you is are be was will can could would should must need want use store write read put send keep go get make add
  have has call hold because so since for if when then that which to from into by with in on at between behind per over as our my its their there
  this every not do does handle serve split before after`.split(/\s+/),
);
/** Fewest items of a list, so that "a cache, a queue and a CDN" in passing is none. */
const LIST_ITEMS = 4;
/** Words of one item: "least recently used cache" still is one. */
const ITEM_WORDS = 4;
/** A sentence without commas is a list when it is this long and has at most one linking word in eight. */
const BARE_WORDS = 8;
const WORDS_PER_LINK = 8;

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly links: number;
}

/**
 * For each word, whether it stands in a bare list of terms: four or more items in a row, divided by commas, "and" or line breaks, none
 * of which has a verb, a subject, a number or a preposition of purpose; or one long sentence without any. Such a list names things
 * and applies none.
 */
export function markLists(reading: Reading): boolean[] {
  const marks = Array.from({ length: reading.words.length }, () => false);
  let run: Piece[] = [];
  let lead: Piece | null = null;
  const close = (): void => {
    const items = run.length + (lead ? 1 : 0);
    if (items >= LIST_ITEMS) marks.fill(true, lead?.from ?? run[0]?.from, run.at(-1)?.to);
    run = [];
  };
  for (const piece of piecesOf(reading)) {
    const words = piece.to - piece.from;
    if (piece.links * WORDS_PER_LINK <= words - BARE_WORDS) marks.fill(true, piece.from, piece.to);
    if (piece.links === 0 && words <= ITEM_WORDS) {
      run.push(piece);
      continue;
    }
    close();
    lead = piece;
  }
  close();
  return marks;
}

function piecesOf({ words, tags }: Reading): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  words.forEach((word, i) => {
    const next = words[i + 1];
    if (next && !next.opens && !next.item) return;
    const links = words
      .slice(from, i + 1)
      .filter((item, j) => LINKS.has(item.norm) || (tags[from + j]?.length ?? 0) > 0).length;
    pieces.push({ from, to: i + 1, links });
    from = i + 1;
  });
  return pieces;
}
