import { readBoard } from '@fortyfive/canvas';
import type { Observation } from '@fortyfive/rubric';
import type { ExistingState } from '@fortyfive/session';
import { observeBoard } from './observe-board.ts';

/**
 * Everything a session holds that can be judged, in a fixed order: the conversation, then notes in the order of phases,
 * the estimates, and the board. Notes and board are read as they stand; only utterances have an instant.
 */
export function observe(state: ExistingState, phaseIds: readonly string[]): Observation[] {
  const { utterances, notes, estimate, scene } = state.work;
  const said = utterances.map((utterance, turn): Observation => ({
    kind: 'utterance',
    role: utterance.speaker,
    text: utterance.text,
    turn,
    phaseId: utterance.phaseId,
    elapsedMs: utterance.elapsedMs,
    source: null,
  }));
  const own = (
    kind: Observation['kind'],
    text: string,
    phaseId: string | null,
    source: string | null,
  ): Observation => ({
    kind,
    role: 'candidate',
    text,
    turn: null,
    phaseId,
    elapsedMs: null,
    source,
  });
  const written = phaseIds.flatMap((phaseId) =>
    notes[phaseId] ? [own('note', notes[phaseId], phaseId, phaseId)] : [],
  );
  const calculated = estimate ? [own('estimate', estimate, 'estimations', null)] : [];
  return [...said, ...written, ...calculated, ...observeBoard(readBoard(scene))];
}
