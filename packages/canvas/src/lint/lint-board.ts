import type { Board, Finding } from '../board/board.ts';
import { lintParts } from './part-rules.ts';
import { lintPaths } from './path-rules.ts';
import { isWatcher, nameOf } from './roles.ts';
import { survey } from './survey.ts';
import { lintTalk, type AboutBoard } from './talk-rules.ts';
import { listed } from './words.ts';

/** Below this a board is a beginning, and whatever lacks may come with the next stroke. */
const FEWEST_JOINED = 3;

/**
 * The problems of a drawn architecture, each under one rule and with the elements that it is about. A board with fewer than three joined
 * components gets told only that; an empty one nothing. `about` adds the problem's components and what the candidate said.
 * Implements D50 to D62.
 */
export function lintBoard(board: Board, about: AboutBoard = {}): Finding[] {
  if (board.nodes.length === 0) return [];
  const surveyed = survey(board);
  const joined = surveyed.joined.filter((node) => !isWatcher(node));
  if (joined.length < FEWEST_JOINED) {
    const loose = board.nodes.filter(({ id }) => !joined.some((node) => node.id === id));
    const text =
      joined.length === 0
        ? `No components are joined by arrows yet: ${listed(loose.slice(0, FEWEST_JOINED).map(nameOf))}.`
        : `Only ${listed(joined.map(nameOf))} are joined by arrows so far.`;
    return [{ rule: 'too-few-components', elements: board.nodes.map(({ id }) => id), text }];
  }
  return [...lintPaths(surveyed), ...lintParts(surveyed), ...lintTalk(surveyed, about)];
}
