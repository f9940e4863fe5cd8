import type { ClientCommand, CommandReply, RejectionCode } from '@fortyfive/protocol';
import type { Journal, JournalSlot } from './journal.ts';
import type { Outbox } from './outbox.ts';
import type { OutboxEntry } from './outbox-store.ts';
import type { SessionStore } from './session-store.ts';

/** How long typing must rest before it is sent. */
const DEBOUNCE_MS = 600;

export const NOTE_PREFIX = 'note:';
export const ESTIMATE_SLOT = 'estimate';
export const CHAT_SLOT = 'chat';

export interface TextSync {
  /** Takes what was just typed: kept at once, sent when typing rests. The chat slot is only kept. */
  edit(slot: JournalSlot, text: string): void;
  /** Forgets the text of a slot, which now lives elsewhere. */
  discard(slot: JournalSlot): void;
  /** Sends everything that still waits, now. */
  flush(): void;
  recover(drafts: ReadonlyMap<JournalSlot, readonly unknown[]>): void;
  settled(entry: OutboxEntry, reply: CommandReply): void;
  /** Looks again after the session or the outbox has changed. */
  review(): void;
}

/**
 * Keeps typed text on its way to the server. A slot's draft covers the server's text until the server has that very
 * text; while one edit of a slot is under way the next waits, so a long time offline leaves one edit and not hundreds.
 */
export function createTextSync(store: SessionStore, outbox: () => Outbox, journal: Journal): TextSync {
  const timers = new Map<JournalSlot, ReturnType<typeof setTimeout>>();
  const sent = new Map<JournalSlot, string>();
  /** The text the server took and the event number that holds it. */
  const taken = new Map<JournalSlot, { text: string; seq: number }>();

  const setDraft = (slot: JournalSlot, text: string | null) => {
    const { [slot]: _, ...others } = store.getState().drafts;
    store.setState({ drafts: text === null ? others : { ...others, [slot]: text } });
    if (text === null) journal.clear(slot);
    else journal.write(slot, text);
  };

  const commit = (slot: JournalSlot, evenIfUnderWay: boolean) => {
    clearTimeout(timers.get(slot));
    timers.delete(slot);
    const text = store.getState().drafts[slot];
    const command = text === undefined ? null : commandFor(slot, text);
    if (text === undefined || !command || sent.get(slot) === text) return;
    if (
      !evenIfUnderWay &&
      outbox()
        .state()
        .pending.some((entry) => slotOf(entry.command) === slot)
    )
      return;
    sent.set(slot, text);
    outbox().add(command);
  };

  const review = () => {
    const { drafts, session } = store.getState();
    for (const [slot, text] of Object.entries(drafts)) {
      if (slot === CHAT_SLOT || timers.has(slot)) continue;
      const done = taken.get(slot);
      if (done?.text === text && session.seq >= done.seq) setDraft(slot, null);
      else commit(slot, false);
    }
  };

  /** A refused text is kept by the outbox, where its author is told; it must not be offered again at every reload. */
  const forgetRefused = (slot: JournalSlot, rejection: RejectionCode) => {
    journal.clear(slot);
    // What a closed interview shows must be what it holds.
    if (rejection === 'finished') setDraft(slot, null);
  };

  return {
    edit(slot, text) {
      setDraft(slot, text);
      if (slot === CHAT_SLOT) return;
      taken.delete(slot);
      sent.delete(slot);
      clearTimeout(timers.get(slot));
      timers.set(
        slot,
        setTimeout(() => commit(slot, false), DEBOUNCE_MS),
      );
    },
    discard: (slot) => setDraft(slot, null),
    flush() {
      for (const slot of Object.keys(store.getState().drafts)) commit(slot, true);
    },
    recover(recovered) {
      for (const [slot, texts] of recovered) {
        const text = texts.at(-1);
        const isKnown = slot === CHAT_SLOT || slot === ESTIMATE_SLOT || slot.startsWith(NOTE_PREFIX);
        if (isKnown && typeof text === 'string' && store.getState().drafts[slot] === undefined) setDraft(slot, text);
      }
    },
    settled(entry, reply) {
      const slot = slotOf(entry.command);
      if (slot === null || !('text' in entry.command)) return;
      if (reply.ok) taken.set(slot, { text: entry.command.text, seq: reply.seq });
      else forgetRefused(slot, reply.rejection);
      review();
    },
    review,
  };
}

function commandFor(slot: JournalSlot, text: string): ClientCommand | null {
  if (slot === ESTIMATE_SLOT) return { type: 'EditEstimate', text };
  return slot.startsWith(NOTE_PREFIX) ? { type: 'EditNote', phaseId: slot.slice(NOTE_PREFIX.length), text } : null;
}

function slotOf(command: ClientCommand): JournalSlot | null {
  if (command.type === 'EditEstimate') return ESTIMATE_SLOT;
  return command.type === 'EditNote' ? `${NOTE_PREFIX}${command.phaseId}` : null;
}
