import type { SessionView } from '../../connection/session-store.ts';
import { CHAT_SLOT } from '../../connection/text-sync.ts';

export interface SaveStatus {
  readonly tone: 'good' | 'busy' | 'bad';
  readonly words: string;
}

/** Where this page's work is, in one short phrase. */
export function saveStatus(view: Pick<SessionView, 'link' | 'outbox' | 'drafts' | 'boardWaiting'>): SaveStatus {
  const waiting = countWaiting(view);
  if (view.link === 'offline') {
    if (waiting === 0) return { tone: 'bad', words: 'Offline' };
    return { tone: 'bad', words: `Offline — ${waiting} ${waiting === 1 ? 'change waits' : 'changes wait'}` };
  }
  if (view.outbox.retrying) return { tone: 'busy', words: 'Retrying…' };
  if (view.link === 'connecting') return { tone: 'busy', words: 'Connecting…' };
  return waiting > 0 ? { tone: 'busy', words: 'Saving…' } : { tone: 'good', words: 'Saved' };
}

function countWaiting({
  outbox,
  drafts,
  boardWaiting,
}: Pick<SessionView, 'outbox' | 'drafts' | 'boardWaiting'>): number {
  const inOutbox = new Set(
    outbox.pending.map(({ command }) => ('phaseId' in command ? command.phaseId : command.type)),
  );
  const typed = Object.keys(drafts).filter((slot) => slot !== CHAT_SLOT).length;
  const edits = [...inOutbox].filter((name) => name !== 'EditCanvas').length;
  const others = outbox.pending.filter(({ command }) => command.type === 'Say').length;
  const board = boardWaiting > 0 ? boardWaiting : Number(inOutbox.has('EditCanvas'));
  return Math.max(typed, edits - Number(inOutbox.has('Say'))) + others + board;
}
