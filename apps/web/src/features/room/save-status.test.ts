import type { ClientCommand } from '@fortyfive/protocol';
import { describe, expect, it } from 'vitest';
import { saveStatus } from './save-status.ts';

const entries = (commands: ClientCommand[]) =>
  commands.map((command, index) => ({ commandId: `c${index}`, sessionId: 's', order: '', command }));
const view = (change: object = {}, pending: ClientCommand[] = [], refused: ClientCommand[] = []) => ({
  link: 'online' as const,
  outbox: {
    pending: entries(pending),
    refused: entries(refused).map((entry) => ({ ...entry, rejection: 'finished' as const })),
    retrying: false,
  },
  drafts: {},
  boardWaiting: 0,
  ...change,
});

describe('the state of saving, in words', () => {
  it('is saved when nothing waits, an unsent message apart', () => {
    expect(saveStatus(view()).words).toBe('Saved');
    expect(saveStatus(view({ drafts: { chat: 'half' } })).words).toBe('Saved');
  });

  it('is saving while anything waits', () => {
    expect(saveStatus(view({ drafts: { estimate: '1' } })).words).toBe('Saving…');
    expect(saveStatus(view({ boardWaiting: 2 })).words).toBe('Saving…');
    expect(saveStatus(view({}, [{ type: 'StartSession' }])).words).toBe('Saving…');
  });

  it('counts what waits while offline, a sheet and its edit once', () => {
    const pending: ClientCommand[] = [
      { type: 'EditEstimate', text: '1' },
      { type: 'Say', utteranceId: 'u', text: 'hello' },
    ];
    const drafts = { estimate: '12', 'note:logs': 'x' };
    expect(saveStatus(view({ link: 'offline', drafts }, pending)).words).toBe('Offline — 3 changes wait');
    expect(saveStatus(view({ link: 'offline' }, [{ type: 'PauseSession' }])).words).toBe('Offline — 1 change waits');
    expect(saveStatus(view({ link: 'offline' })).words).toBe('Offline');
  });

  it('does not claim that refused work is saved', () => {
    const refused: ClientCommand[] = [{ type: 'EditEstimate', text: 'late' }];
    expect(saveStatus(view({ drafts: { estimate: 'late' } }, [], refused)).words).toBe('Not all saved');
  });
});
