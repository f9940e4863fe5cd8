import type { Coverage } from '@fortyfive/protocol';
import type { Evidence, Observation, Status, Verdict } from '@fortyfive/rubric';
import type { Reading } from './reading.ts';

export type CoverageMove = Coverage['moved'][number];

/** A point that came to count, with the words that did it. */
export interface Move {
  readonly status: CoverageMove['status'];
  readonly evidence: Evidence;
  readonly seq: number;
  readonly elapsedMs: number | null;
}

/** The last move of each point, by its id. */
export type Moves = ReadonlyMap<string, Move>;

/** A handful: what the room can show without becoming a second report. */
const MOST_RECENT = 5;
const RANK: Readonly<Record<Status, number>> = { 'not-judged': 0, missing: 0, mentioned: 1, covered: 2 };
const KINDS = { utterance: 'said', note: 'noted', estimate: 'estimated', diagram: 'drawn' } as const;

type Place = Pick<Observation, 'kind' | 'turn' | 'source'>;
const placeOf = ({ kind, turn, source }: Place): string => `${kind}:${turn ?? ''}:${source ?? ''}`;

/** The moves after one more reading: points that rose have a new one, points that fell have none. */
export function nextMoves(
  moves: Moves,
  before: Reading | null,
  after: Reading,
  when: Pick<Move, 'seq' | 'elapsedMs'>,
): Moves {
  const old = new Map(before?.scoring.points.map(({ id, status }) => [id, RANK[status]]));
  const unchanged = new Set(before?.observations.map((each) => `${placeOf(each)} ${each.text}`));
  const changed = after.observations.filter((each) => !unchanged.has(`${placeOf(each)} ${each.text}`));
  const changedPlaces = new Set(changed.map(placeOf));
  const next = new Map(moves);
  for (const { id, status, evidence } of after.scoring.points) {
    const rise = RANK[status] - (old.get(id) ?? 0);
    if (rise < 0) next.delete(id);
    if (rise <= 0 || (status !== 'covered' && status !== 'mentioned')) continue;
    const mover = evidence.findLast((each) => changedPlaces.has(placeOf(each))) ?? evidence.at(-1);
    if (mover) next.set(id, { status, evidence: mover, ...when });
  }
  return next;
}

/** What a candidate may see of the moves up to `now`: in the words that stand there now, newest first. */
export function recentMoves(moves: Moves, now: Reading, sectionIds: ReadonlySet<string>): CoverageMove[] {
  const texts = new Map(now.observations.map((each) => [placeOf(each), each.text]));
  const shown = now.scoring.points.flatMap((verdict): CoverageMove[] => {
    const move = moves.get(verdict.id);
    if (!move || !sectionIds.has(verdict.sectionId)) return [];
    const quote = quoteNow(move.evidence, verdict, texts);
    return quote === null ? [] : [view(move, verdict.sectionId, quote)];
  });
  return withoutRepeats(shown.toSorted((a, b) => b.seq - a.seq || RANK[b.status] - RANK[a.status])).slice(
    0,
    MOST_RECENT,
  );
}

/** A text that is still being written says its words better now; words that were taken out are not quoted at all. */
function quoteNow(mover: Evidence, verdict: Verdict, texts: ReadonlyMap<string, string>): string | null {
  const place = placeOf(mover);
  const current = verdict.evidence.find((each) => placeOf(each) === place);
  if (current) return current.quote;
  return texts.get(place)?.includes(mover.quote) ? mover.quote : null;
}

function view({ status, evidence, seq, elapsedMs }: Move, sectionId: string, quote: string): CoverageMove {
  // A note or a calculation that belongs to no phase is a text on the board.
  const written = evidence.kind === 'note' || evidence.kind === 'estimate';
  const onBoard = written && evidence.phaseId === null;
  return {
    sectionId,
    status,
    kind: onBoard ? 'drawn' : KINDS[evidence.kind],
    turn: evidence.turn,
    quote,
    seq,
    elapsedMs,
  };
}

/** Words that made two points of a section count are one line; the better of the two stands first. */
function withoutRepeats(moves: readonly CoverageMove[]): CoverageMove[] {
  const seen = new Set<string>();
  return moves.filter(({ sectionId, kind, turn, quote }) => {
    const key = JSON.stringify([sectionId, kind, turn, quote]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
