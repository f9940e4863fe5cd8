import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidateCommands } from '../../../tests/kit/session-arbitraries.ts';
import { clientCommand, commandMessage, isTransient, joinMessage, rejectionWords } from './index.ts';

describe('messages to the server', () => {
  it('take every command a candidate has', () => {
    const types = new Set<string>();
    const wellFormed = candidateCommands.filter(
      (command) => !(command.type === 'AdvancePhase' && command.from.startsWith('<')) && !hasStrangeElements(command),
    );
    fc.assert(
      fc.property(wellFormed, (command) => {
        types.add(command.type);
        const read = clientCommand.parse(command);
        // zod drops a field named __proto__, which the board would drop as well.
        expect(command).toMatchObject(read);
      }),
      { numRuns: 500 },
    );
    expect(types.size).toBe(9);
  });

  it.each([
    [{ type: 'Tick' }],
    [{ type: 'CreateSession' }],
    [{ type: 'ImportTranscript', turns: [], elements: [] }],
    [{ type: 'SpeakAsInterviewer', utteranceId: 'u', text: 'x', intent: 'answer' }],
    [{ type: 'StartSession', extra: 1 }],
    [{ type: 'Say', utteranceId: '', text: 'x' }],
    [{ type: 'AdvancePhase', from: '../x' }],
    [{ type: 'EditCanvas', elements: [1] }],
    [{}],
    [null],
    ['StartSession'],
  ])('refuse %j', (command) => {
    expect(clientCommand.safeParse(command).success).toBe(false);
  });

  it('refuse a text beyond its limit', () => {
    expect(clientCommand.safeParse(sayOf(20_000)).success).toBe(true);
    expect(clientCommand.safeParse(sayOf(20_001)).success).toBe(false);
  });

  it('never throw while reading anything', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const schema of [clientCommand, commandMessage, joinMessage]) {
          const once = schema.safeParse(value);
          expect(schema.safeParse(once.data ?? value).success).toBe(once.success);
        }
      }),
    );
  });

  it('are refused in words, and some may simply be tried again', () => {
    expect(rejectionWords('finished')).toMatch(/over/);
    expect(isTransient('server-error')).toBe(true);
    expect(isTransient('too-many-requests')).toBe(true);
    expect(isTransient('finished')).toBe(false);
  });
});

function hasStrangeElements(command: { type: string; elements?: readonly unknown[] }): boolean {
  return (command.elements ?? []).some(
    (element) => typeof element !== 'object' || element === null || Array.isArray(element),
  );
}

function sayOf(length: number): unknown {
  return { type: 'Say', utteranceId: 'u', text: 'x'.repeat(length) };
}
