import { guideOf } from '@fortyfive/question-bank';
import { createReader, type Reader, type Scoring } from '@fortyfive/rubric';
import { type ExistingState, templateOf } from '@fortyfive/session';
import { Injectable } from '@nestjs/common';
import { ProblemBank } from '../problems/problem-bank.ts';
import { observe } from './observe.ts';
import type { Reading } from './reading.ts';

/** Readers kept in memory; one that was dropped reads its session again from the start, with the same result. */
const CAPACITY = 200;

/** The rubric engine's reading of sessions as they stand. */
@Injectable()
export class LiveScoring {
  private readonly readers = new Map<string, { seq: number; reader: Reader; reading: Reading | null }>();

  constructor(private readonly problems: ProblemBank) {}

  /** Scores the session as it stands; a repeated question about the same state costs nothing. */
  read(sessionId: string, state: ExistingState): Scoring {
    return this.reading(sessionId, state).scoring;
  }

  /** The same with what was judged. */
  reading(sessionId: string, state: ExistingState): Reading {
    const entry = this.entry(sessionId, state);
    if (entry.reading === null || entry.seq !== state.seq) {
      const phaseIds = templateOf(state.setup).phases.map((phase) => phase.id);
      const observations = observe(state, phaseIds);
      entry.reading = { observations, scoring: entry.reader.read(observations) };
      entry.seq = state.seq;
    }
    return entry.reading;
  }

  private entry(sessionId: string, state: ExistingState) {
    const known = this.readers.get(sessionId);
    this.readers.delete(sessionId);
    const pack = this.problems.find(state.setup.problemId);
    const entry = known ?? { seq: 0, reader: createReader(pack ? guideOf(pack) : null), reading: null };
    this.readers.set(sessionId, entry);
    const oldest = this.readers.keys().next();
    if (this.readers.size > CAPACITY && !oldest.done) this.readers.delete(oldest.value);
    return entry;
  }
}
