/** One thing a person said, wrote, calculated or drew, in the order it happened. */
export interface Observation {
  readonly kind: 'utterance' | 'note' | 'estimate' | 'diagram';
  readonly role: 'candidate' | 'interviewer';
  readonly text: string;
  /** Utterances: the turn's index in the conversation, as evidence cites it. Else null. */
  readonly turn: number | null;
  /** The phase it belongs to, when there is one. */
  readonly phaseId: string | null;
  /** Session time in ms, null when unknown. */
  readonly elapsedMs: number | null;
  /** Where a report can point to: element id of a diagram, phase id of a note. */
  readonly source: string | null;
  /** Diagram only: whether the element is joined to another one by an arrow. */
  readonly connected?: boolean;
  /**
   * What the board's reader made of it: for a diagram a fact that the drawing as a whole shows, so that `text` is not the candidate's
   * wording; for a text on the board its sort, as in `block:schema`.
   */
  readonly drawn?: string;
}

/** What a problem pack tells the engine; phrases are plain words, never patterns. */
export interface ProblemGuide {
  readonly id: string;
  readonly version: number;
  /** Extra cue phrases by point id: wordings in which this problem's candidates make the point. */
  readonly cues: Readonly<Record<string, readonly string[]>>;
  /** What a strong answer says, by point id. */
  readonly expectations: Readonly<Record<string, string>>;
  /** Components of this problem with other names for them. */
  readonly components: readonly { readonly name: string; readonly aliases: readonly string[] }[];
}
