import type { CommandReply } from '@fortyfive/protocol';
import type { RecordedEvent } from '@fortyfive/session';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Journal } from './journal.ts';
import type { Outbox, OutboxState } from './outbox.ts';
import type { OutboxEntry } from './outbox-store.ts';
import { createSessionStore, receiveEvents } from './session-store.ts';
import { CHAT_SLOT, createTextSync, ESTIMATE_SLOT } from './text-sync.ts';

const NOTE = 'note:estimations';
const SETUP = {
  candidateId: 'u',
  problemId: 'p',
  problemTitle: 'P',
  templateId: 'forty-five',
  pace: 'coached',
} as const;

function setUp() {
  const store = createSessionStore();
  const kept = new Map<string, unknown>();
  const journal: Journal = {
    recover: async () => new Map(),
    write: (slot, value) => void kept.set(slot, value),
    clear: (slot) => void kept.delete(slot),
  };
  const sent: OutboxEntry[] = [];
  const setPending = (pending: readonly OutboxEntry[]) =>
    store.setState({ outbox: { ...store.getState().outbox, pending } satisfies OutboxState });
  const outbox = {
    state: () => store.getState().outbox,
    add(command) {
      const entry: OutboxEntry = { commandId: `c${sent.length}`, sessionId: 's', order: '', command };
      sent.push(entry);
      setPending([...store.getState().outbox.pending, entry]);
      return entry;
    },
  } as Outbox;
  const texts = createTextSync(store, () => outbox, journal);
  let seq = 0;
  const receive = (event: RecordedEvent['event']) => {
    seq += 1;
    receiveEvents(store, [{ seq, at: seq, event }]);
    texts.review();
  };
  receive({ type: 'SessionCreated', ...SETUP });
  const answer = (reply: CommandReply) => {
    const [entry, ...rest] = store.getState().outbox.pending;
    if (!entry) throw new Error('Nothing is pending');
    setPending(rest);
    texts.settled(entry, reply);
  };
  const sentTexts = () => sent.map(({ command }) => ('text' in command ? command.text : ''));
  return {
    store,
    texts,
    kept,
    sentTexts,
    receive,
    answer,
    draft: (slot: string) => store.getState().drafts[slot],
  };
}

describe('typed text', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is kept at each input and sent when typing rests', () => {
    const page = setUp();
    for (const text of ['1', '10', '10 M']) {
      page.texts.edit(ESTIMATE_SLOT, text);
      expect(page.kept.get(ESTIMATE_SLOT)).toBe(text);
      vi.advanceTimersByTime(300);
    }
    expect(page.sentTexts()).toEqual([]);
    vi.advanceTimersByTime(600);
    expect(page.sentTexts()).toEqual(['10 M']);
  });

  it('covers the text of the server until the server has it', () => {
    const page = setUp();
    page.texts.edit(NOTE, 'mine');
    vi.advanceTimersByTime(600);
    page.answer({ ok: true, seq: 2 });
    expect(page.draft(NOTE)).toBe('mine');
    page.receive({ type: 'NoteEdited', phaseId: 'estimations', text: 'mine' });
    expect(page.draft(NOTE)).toBeUndefined();
    expect(page.kept.size).toBe(0);
  });

  it('gives way to another tab that wrote later', () => {
    const page = setUp();
    page.texts.edit(NOTE, 'mine');
    vi.advanceTimersByTime(600);
    page.receive({ type: 'NoteEdited', phaseId: 'estimations', text: 'mine' });
    page.receive({ type: 'NoteEdited', phaseId: 'estimations', text: 'theirs' });
    page.answer({ ok: true, seq: 2 });
    expect(page.draft(NOTE)).toBeUndefined();
  });

  it('lets the next edit wait for the answer to the last, and sends only the newest', () => {
    const page = setUp();
    for (const text of ['a', 'ab', 'abc']) {
      page.texts.edit(NOTE, text);
      vi.advanceTimersByTime(700);
    }
    expect(page.sentTexts()).toEqual(['a']);
    page.answer({ ok: true, seq: 2 });
    expect(page.sentTexts()).toEqual(['a', 'abc']);
    expect(page.draft(NOTE)).toBe('abc');
  });

  it('is flushed at once before the page or the interview ends', () => {
    const page = setUp();
    page.texts.edit(NOTE, 'a');
    vi.advanceTimersByTime(700);
    page.texts.edit(NOTE, 'ab');
    page.texts.flush();
    expect(page.sentTexts()).toEqual(['a', 'ab']);
    vi.advanceTimersByTime(2_000);
    expect(page.sentTexts()).toEqual(['a', 'ab']);
  });

  it('stays on the screen when it is refused, and is not offered again at each reload', () => {
    const page = setUp();
    page.texts.edit(NOTE, 'refused');
    vi.advanceTimersByTime(600);
    page.answer({ ok: false, rejection: 'text-too-long' });
    expect(page.draft(NOTE)).toBe('refused');
    expect(page.kept.size).toBe(0);
    expect(page.sentTexts()).toEqual(['refused']);
  });

  it('that came too late gives way to what the interview holds', () => {
    const page = setUp();
    page.texts.edit(NOTE, 'too late');
    vi.advanceTimersByTime(600);
    page.answer({ ok: false, rejection: 'finished' });
    expect(page.draft(NOTE)).toBeUndefined();
  });

  it('of an unsent message is kept and never sent by itself', () => {
    const page = setUp();
    page.texts.edit(CHAT_SLOT, 'half a thought');
    vi.advanceTimersByTime(5_000);
    page.texts.flush();
    expect(page.sentTexts()).toEqual([]);
    expect(page.kept.get(CHAT_SLOT)).toBe('half a thought');
    page.texts.discard(CHAT_SLOT);
    expect(page.kept.size).toBe(0);
  });

  it('of a crashed page is taken up and sent; the latest of several wins', () => {
    const page = setUp();
    page.texts.recover(
      new Map([
        [NOTE, ['older', 'newer']],
        ['unknown', ['x']],
      ]),
    );
    page.texts.review();
    expect(page.sentTexts()).toEqual(['newer']);
    expect(page.draft('unknown')).toBeUndefined();
  });
});
