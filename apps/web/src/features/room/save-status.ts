import type { SessionView } from '../../connection/session-store.ts';
import { CHAT_SLOT } from '../../connection/text-sync.ts';

export interface SaveStatus {
  readonly tone: 'good' | 'busy' | 'bad';
  readonly words: string;
}

type Work = Pick<SessionView, 'link' | 'outbox' | 'drafts' | 'boardWaiting'>;

/** Where this page's work is, in one short phrase. */
export function saveStatus(view: Work): SaveStatus {
  const waiting = countWaiting(view);
  if (view.link === 'offline') {
    if (waiting === 0) return { tone: 'bad', words: 'Offline' };
    return { tone: 'bad', words: `Offline — ${waiting} ${waiting === 1 ? 'change waits' : 'changes wait'}` };
  }
  if (view.outbox.retrying) return { tone: 'busy', words: 'Retrying…' };
  if (view.link === 'connecting') return { tone: 'busy', words: 'Connecting…' };
  if (waiting > 0) return { tone: 'busy', words: 'Saving…' };
  return view.outbox.refused.length > 0 ? { tone: 'bad', words: 'Not all saved' } : { tone: 'good', words: 'Saved' };
}

/** Changes a person would count: each message and move, each sheet being written, each element or the edit that holds them. */
function countWaiting({ outbox, drafts, boardWaiting }: Work): number {
  const commands = outbox.pending.map(({ command }) => command);
  const refusedTexts = new Set(outbox.refused.map(({ command }) => ('text' in command ? command.text : null)));
  const sheets = new Set(
    Object.entries(drafts).flatMap(([slot, text]) => (slot === CHAT_SLOT || refusedTexts.has(text) ? [] : [slot])),
  );
  let moves = 0;
  let hasBoardEdit = false;
  for (const command of commands) {
    if (command.type === 'EditNote') sheets.add(`note:${command.phaseId}`);
    else if (command.type === 'EditEstimate') sheets.add('estimate');
    else if (command.type === 'EditCanvas') hasBoardEdit = true;
    else moves += 1;
  }
  return moves + sheets.size + boardWaiting + Number(hasBoardEdit);
}
