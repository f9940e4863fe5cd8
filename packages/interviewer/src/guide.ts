/** What the interviewer knows of a problem. It holds no expectations, so nothing of them can slip out. */
export interface InterviewGuide {
  readonly statement: string;
  /** What may be told to whoever asks. `topics` are plain phrases a question may touch. */
  readonly facts: readonly Fact[];
  /** Follow-up questions, in the order they are preferred in. */
  readonly probes: readonly Probe[];
}

/** One thing whoever asks may be told. `answer` is said verbatim. */
export interface Fact {
  readonly id: string;
  readonly topics: readonly string[];
  readonly answer: string;
}

/** A follow-up question on one checklist point, asked verbatim in its phase. */
export interface Probe {
  readonly pointId: string;
  readonly phaseId: string;
  readonly ask: string;
}

/** How one checklist point stands at the moment. */
export interface PointStanding {
  readonly pointId: string;
  readonly phaseId: string;
  readonly importance: 1 | 2 | 3;
  readonly status: 'covered' | 'mentioned' | 'missing' | 'not-judged';
}
