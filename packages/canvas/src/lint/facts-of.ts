import type { Board } from '../board/board.ts';
import type { DrawnFact } from './drawn-fact.ts';
import { partFacts } from './part-facts.ts';
import { pathFacts } from './path-facts.ts';
import { placeFacts } from './place-facts.ts';
import { survey } from './survey.ts';

/**
 * What a drawn architecture shows, in the names of its components: the ways of data, and what single components, frames and arrows tell
 * by how they are joined. What stands alone shows nothing. Implements D63 to D67.
 */
export function factsOf(board: Board): DrawnFact[] {
  const surveyed = survey(board);
  const facts = [...pathFacts(surveyed), ...partFacts(surveyed), ...placeFacts(surveyed)];
  return facts.filter(
    ({ fact, text }, at) => facts.findIndex((other) => other.fact === fact && other.text === text) === at,
  );
}
