import type { Observation } from './observations.ts';
import type { Scoring, Verdict } from './verdicts.ts';

/** Observations and a short interview for the tests of this package. */
type Rest = Partial<Omit<Observation, 'text'>>;

export const says = (text: string, rest: Rest = {}): Observation => ({
  kind: 'utterance',
  role: 'candidate',
  text,
  turn: 0,
  phaseId: null,
  elapsedMs: null,
  source: null,
  ...rest,
});

export const asks = (text: string, rest: Rest = {}): Observation => says(text, { role: 'interviewer', ...rest });

export const draws = (text: string, connected: boolean): Observation =>
  says(text, { kind: 'diagram', turn: null, source: text, connected });

export function pointOf(scoring: Scoring, id: string): Verdict {
  const verdict = scoring.points.find((point) => point.id === id);
  if (!verdict) throw new Error(`No point ${id}`);
  return verdict;
}

/** Numbers the utterances of a conversation. */
export const conversation = (...observations: readonly Observation[]): Observation[] =>
  observations.map((observation, turn) => (observation.kind === 'utterance' ? { ...observation, turn } : observation));

export const PARKING: readonly Observation[] = conversation(
  asks('Today I would like you to design a parking garage reservation service.'),
  says('Before I start, may I ask what drivers must be able to do? Is it only reserving a spot, or paying as well?'),
  asks('Reserving and cancelling. Leave payment aside.'),
  says(
    'Then payment is out of scope. Drivers can search for a free spot, reserve it and cancel it. How many drivers do we expect per day?',
  ),
  asks('Around two million drivers, in forty cities.'),
  says(
    'Two million drivers a day with three searches each is six million searches, so about seventy searches per second, maybe 300 per second at peak.',
  ),
  says(
    'I would shard the reservations table by garage id, because every query names one garage and no transaction crosses two of them.',
  ),
  asks('What happens when one of the database servers fails?'),
  says(
    'Each shard has a leader and two followers. If the leader crashes, a follower is promoted and clients retry with exponential backoff.',
  ),
  asks('How would you keep two drivers from taking the same spot?'),
  says(
    'With a row lock on the spot inside a transaction, and an idempotency key on the request so that a retry does not reserve twice.',
  ),
);
