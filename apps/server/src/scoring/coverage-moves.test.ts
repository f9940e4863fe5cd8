import { type Evidence, type Observation, scoreObservations, type Status } from '@fortyfive/rubric';
import { describe, expect, it } from 'vitest';
import { type Moves, nextMoves, recentMoves } from './coverage-moves.ts';
import type { Reading } from './reading.ts';

const NOTHING_FOUND = scoreObservations([], null);
const SECTIONS = new Set(NOTHING_FOUND.sections.map(({ id }) => id));
/** Two points of one section. */
const [FIRST, SECOND] = NOTHING_FOUND.points.map(({ id }) => id) as [string, string];

const observed = (place: Partial<Observation>, text: string): Observation => ({
  kind: 'utterance',
  role: 'candidate',
  turn: null,
  phaseId: null,
  elapsedMs: null,
  source: null,
  text,
  ...place,
});
const said = (turn: number, text: string) => observed({ turn }, text);
const noted = (text: string) => observed({ kind: 'note', phaseId: 'logs', source: 'logs' }, text);
const evidenceOf = ({ text, role: _, ...place }: Observation, quote = text): Evidence => ({ ...place, quote });

/** A reading in which these points have these verdicts and all others are missing. */
function reading(observations: Observation[], found: Record<string, [Status, ...Evidence[]]>): Reading {
  const points = NOTHING_FOUND.points.map((point) => {
    const [status, ...evidence] = found[point.id] ?? ['missing'];
    return { ...point, status, evidence } as const;
  });
  return { observations, scoring: { ...NOTHING_FOUND, points } };
}

/** The list after these readings, numbered from 1. */
function after(...readings: Reading[]) {
  let moves: Moves = new Map();
  for (const [index, each] of readings.entries())
    moves = nextMoves(moves, readings[index - 1] ?? null, each, { seq: index + 1, elapsedMs: null });
  const last = readings.at(-1);
  if (!last) throw new Error('No reading');
  return recentMoves(moves, last, SECTIONS).map(({ seq, status, kind, quote }) => `${seq} ${status} ${kind} ${quote}`);
}

const one = said(0, 'one');
const two = said(1, 'two');

describe('moves of the coverage', () => {
  it('come with a rise, from nothing or from "mentioned", and not with what only adds', () => {
    const mentioned = reading([one], { [FIRST]: ['mentioned', evidenceOf(one)] });
    const covered = reading([one, two], { [FIRST]: ['covered', evidenceOf(one), evidenceOf(two)] });
    expect(after(mentioned)).toEqual(['1 mentioned said one']);
    expect(after(mentioned, covered)).toEqual(['2 covered said two']);
    expect(after(covered, covered)).toEqual(['1 covered said two']);
  });

  it('quote what changed, wherever it stands among the evidence', () => {
    const before = reading([two], { [FIRST]: ['mentioned', evidenceOf(two)] });
    const now = reading([one, two], { [FIRST]: ['covered', evidenceOf(one), evidenceOf(two)] });
    expect(after(before, now)).toEqual(['2 covered said one']);
  });

  it('quote the last evidence when what changed is none, as when a thought ends in the next turn', () => {
    const before = reading([one], {});
    expect(after(before, reading([one, two], { [FIRST]: ['covered', evidenceOf(one)] }))).toEqual([
      '2 covered said one',
    ]);
  });

  it('end with a fall, though the words still stand there', () => {
    const covered = reading([one, two], { [FIRST]: ['covered', evidenceOf(one)] });
    const fallen = reading([one, two], { [FIRST]: ['mentioned', evidenceOf(two)] });
    expect(after(covered, fallen)).toEqual([]);
    expect(after(covered, fallen, covered)).toEqual(['3 covered said one']);
  });

  it('keep words that are no longer among the evidence while they stand there, and drop them when they do not', () => {
    const before = reading([noted('in the note, and more')], {
      [FIRST]: ['covered', evidenceOf(noted('in the note'))],
    });
    const elsewhere = (text: string) => reading([noted(text), two], { [FIRST]: ['covered', evidenceOf(two)] });
    expect(after(before, elsewhere('still in the note'))).toEqual(['1 covered noted in the note']);
    expect(after(before, elsewhere('gone'))).toEqual([]);
  });

  it('are one line for the same words in one section, with the better status', () => {
    const both = reading([one], { [FIRST]: ['mentioned', evidenceOf(one)], [SECOND]: ['covered', evidenceOf(one)] });
    expect(after(both)).toEqual(['1 covered said one']);
    const apart = reading([one, two], {
      [FIRST]: ['covered', evidenceOf(one)],
      [SECOND]: ['covered', evidenceOf(two)],
    });
    expect(after(apart)).toHaveLength(2);
  });

  it('tell a text on the board from a note', () => {
    const text = observed({ kind: 'note', source: 'element' }, 'text on the board');
    expect(after(reading([text], { [FIRST]: ['covered', evidenceOf(text)] }))).toEqual([
      '1 covered drawn text on the board',
    ]);
  });
});
