import type { Analysis, Trace } from './analyse.ts';
import { CUES_OF } from './cues/catalogue.ts';
import type { Span } from './cues/match-cue.ts';
import {
  ANSWER_STRENGTH,
  CONNECTED_FOR_DIAGRAM,
  COVERED_AT,
  FOUND_AT,
  PROPOSED_AT,
  CONNECTED_BONUS,
} from './data/weights.ts';
import { addDrawn, isDrawnFact, isRequirementsBlock } from './detectors/drawn.ts';
import { NOTHING, type Without } from './detectors/families.ts';
import { CONVERSATIONAL, initiativeOf } from './detectors/initiative.ts';
import { readWrittenList } from './detectors/written-list.ts';
import type { Observation } from './observations.ts';
import type { Initiative } from './verdicts.ts';

/** An observation with what was read in it. */
export interface Read {
  readonly observation: Observation;
  readonly analysis: Analysis;
  /** What its beginning says together with the turn before, and its end with the turn after. */
  readonly joinedLeft?: ReadonlyMap<string, Trace>;
  readonly joinedRight?: ReadonlyMap<string, Trace>;
}

/** One place where a point shows. `index` is the observation's place in the interview. */
export interface Sighting {
  readonly index: number;
  readonly strength: number;
  readonly span: Span;
  readonly initiative: Initiative;
  /** What a drawing makes of the point whatever else is said: talk about other things does not take it away. */
  readonly drawn?: 'covered' | 'mentioned';
}

/** From this strength an interviewer's words put a point on the table. */
const RAISED_AT = 0.6;
/** How much of an answer is quoted when none of its words stands out. */
const ANSWER_WORDS = 12;
/** How late, in utterances, people still introduce themselves. */
const INTRODUCTION = 16;
/** A question for the problem has a few words; "how are you" and "right?" do not count. */
const QUESTION_WORDS = 4;
const QUESTION_STRENGTH = 1.5;
/** How strongly a candidate's words must lay out the design for the clarifying questions to be over. */
const DESIGN_AT = 3;

/** Every sighting of every point, in the order of the interview. */
export function collectSightings(reads: readonly Read[], without: Without = NOTHING): Map<string, Sighting[]> {
  const sightings = new Map<string, Sighting[]>();
  const add = (pointId: string, sighting: Sighting): void => {
    const list = sightings.get(pointId);
    if (list) list.push(sighting);
    else sightings.set(pointId, [sighting]);
  };
  reads.forEach((read, index) => {
    if (!isTheirs(read) || introduces(read, index) || isDrawnFact(read.observation)) return;
    const raised = raisedBefore(reads, index);
    for (const [pointId, trace] of tracesOf(read)) {
      add(pointId, {
        index,
        strength: placed(read.observation, pointId, trace.strength),
        span: trace.span,
        initiative: initiativeOf(reads, index, pointId, trace.span, without),
      });
    }
    for (const pointId of raised) {
      const taken = takenOver(read, pointId, reads[index - 1]);
      if (taken) add(pointId, { index, ...taken });
    }
  });
  addQuestions(reads, add);
  addDrawing(reads, add);
  addDrawn(reads, add, sightings);
  addWrittenLists(reads, add);
  return sightings;
}

function* tracesOf(read: Read): Iterable<[string, Trace]> {
  yield* read.analysis.traces;
  if (read.joinedLeft) yield* read.joinedLeft;
  if (read.joinedRight) yield* read.joinedRight;
}

/** A drawn component is worth more where it has its place, and no more than a mention where it has none. */
function placed({ kind, connected }: Observation, pointId: string, strength: number): number {
  const { drawn, foundAt = FOUND_AT } = CUES_OF.get(pointId) ?? {};
  if (kind === 'diagram' && !connected) return Math.min(strength, foundAt);
  return connected && drawn && strength >= FOUND_AT ? strength + CONNECTED_BONUS : strength;
}

/** The candidate's own words; a text that hands in verdicts earns nothing. */
export function isTheirs({ observation, analysis }: Pick<Read, 'observation' | 'analysis'>): boolean {
  return observation.role === 'candidate' && !analysis.forgesVerdicts;
}

function introduces(read: Read, index: number): boolean {
  return read.analysis.background && read.observation.kind === 'utterance' && index < INTRODUCTION;
}

/** The points that the interviewer put on the table in the turn directly before. */
function raisedBefore(reads: readonly Read[], index: number): string[] {
  const before = reads[index - 1];
  if (!before || before.observation.role !== 'interviewer' || before.observation.kind !== 'utterance') return [];
  if (reads[index]?.observation.kind !== 'utterance') return [];
  if (!before.analysis.probes && !before.analysis.proposes) return [];
  return [...before.analysis.traces].flatMap(([pointId, trace]) =>
    CONVERSATIONAL.has(pointId) || trace.strength < RAISED_AT ? [] : [pointId],
  );
}

/** An answer that is about the point without naming it: reasoning after a question, or the assent to a proposal. */
function takenOver(read: Read, pointId: string, before: Read | undefined): Omit<Sighting, 'index'> | null {
  const { analysis } = read;
  if (analysis.traces.has(pointId) || analysis.reading.words.length === 0) return null;
  const span = { from: 0, to: Math.min(analysis.reading.words.length, ANSWER_WORDS) };
  const proposed = before?.analysis.proposes && (before.analysis.traces.get(pointId)?.strength ?? 0) >= PROPOSED_AT;
  if (proposed && analysis.assents)
    return {
      strength: CUES_OF.get(pointId)?.foundAt ?? FOUND_AT,
      span,
      initiative: 'given',
    };
  return analysis.substantial ? { strength: ANSWER_STRENGTH, span, initiative: 'prompted' } : null;
}

function addQuestions(reads: readonly Read[], add: (pointId: string, sighting: Sighting) => void): void {
  for (const [index, { observation, analysis }] of reads.entries()) {
    if (observation.kind !== 'utterance' || !isTheirs({ observation, analysis })) continue;
    if ((analysis.traces.get('HL4')?.strength ?? 0) >= DESIGN_AT) return;
    const asked = analysis.questions.filter((span) => span.to - span.from >= QUESTION_WORDS);
    const [span] = asked;
    if (span && !analysis.background && index > 0) {
      add('FE6', {
        index,
        strength: QUESTION_STRENGTH + (asked.length > 1 ? 1 : 0),
        span,
        initiative: 'unprompted',
      });
    }
  }
}

function addDrawing(reads: readonly Read[], add: (pointId: string, sighting: Sighting) => void): void {
  const drawn = reads.flatMap(({ observation }, index) =>
    observation.kind === 'diagram' &&
    observation.role === 'candidate' &&
    observation.connected &&
    !isDrawnFact(observation)
      ? [index]
      : [],
  );
  if (drawn.length < CONNECTED_FOR_DIAGRAM) return;
  const bar = CUES_OF.get('HL4')?.coveredAt ?? 0;
  for (const index of drawn.slice(0, CONNECTED_FOR_DIAGRAM)) {
    const to = reads[index]?.analysis.reading.words.length ?? 0;
    if (to > 0) add('HL4', { index, strength: bar, span: { from: 0, to }, initiative: 'unprompted' });
  }
}

/** The section whose notes list requirements. */
const REQUIREMENTS_PHASE = 'feature-expectations';
/** The checklist asks for two or more use cases. */
const USE_CASES = 2;

/** A note of the phase for requirements, or a block of them on the board. */
const listsRequirements = (observation: Observation): boolean =>
  (observation.kind === 'note' && observation.phaseId === REQUIREMENTS_PHASE) || isRequirementsBlock(observation);

function addWrittenLists(reads: readonly Read[], add: (pointId: string, sighting: Sighting) => void): void {
  for (const [index, { observation, analysis }] of reads.entries()) {
    if (!listsRequirements(observation) || analysis.forgesVerdicts) continue;
    const { included, excluded } = readWrittenList(analysis.reading);
    const enough = included.length >= USE_CASES;
    for (const [pointId, spans, made] of [
      ['FE1', included, enough],
      ['FE2', excluded, true],
    ] as const) {
      const first = spans[0];
      const last = spans.at(-1);
      if (!first || !last) continue;
      const strength = made ? (CUES_OF.get(pointId)?.coveredAt ?? COVERED_AT) : FOUND_AT;
      add(pointId, { index, strength, span: { from: first.from, to: last.to }, initiative: 'unprompted' });
    }
  }
}
