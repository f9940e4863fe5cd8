import type { Intent, RecordedEvent, SaidUtterance, SessionState } from '@fortyfive/session';
import type { InterviewGuide, PointStanding } from './guide.ts';

/** Something the interviewer says. `pointId`, private, names the point a probe is about. */
export interface Reply {
  readonly text: string;
  readonly intent: Intent;
  readonly pointId?: string;
}

/** What an interviewer knows when something has happened. `state` is the state after `trigger`, or a later one. */
export interface Moment {
  readonly state: SessionState;
  readonly trigger: RecordedEvent;
  readonly guide: InterviewGuide;
  readonly standing: readonly PointStanding[];
  /** What the candidate drew since the interviewer last spoke, as sentences without subject: "Added Redis between API and Postgres". */
  readonly drawn?: readonly string[];
}

/** What the interviewer said last before this moment, or ''. */
export function lastSaid(said: readonly SaidUtterance[], seq: number): string {
  return said.findLast((utterance) => utterance.speaker === 'interviewer' && utterance.seq < seq)?.text ?? '';
}
