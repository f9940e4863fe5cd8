import type { ReportPoint } from '@fortyfive/protocol';
import { describe, expect, it } from 'vitest';
import { reasonSentence } from './reason-words.ts';

const sentence = (
  status: ReportPoint['status'],
  reasons: readonly string[],
  signs: readonly { reason: string; words: string }[] = [],
  confidence = 1,
) => reasonSentence({ status, confidence, reasons, decisive: { index: 0, signs } });

describe('what decided a verdict, in words', () => {
  it('names the words that made a point count', () => {
    const number = { reason: 'number', words: '40 writes per second' };
    const reason = { reason: 'reason', words: 'because no query crosses two garages' };
    expect(sentence('covered', ['number'], [number])).toBe('What made it count: the figure “40 writes per second”.');
    expect(sentence('covered', ['number', 'reason', 'repeated'], [number, reason])).toBe(
      'What made it count: the figure “40 writes per second” and the reason “because no query crosses two garages”. ' +
        'The other passages added to it.',
    );
    expect(sentence('mentioned', ['number'], [number])).toBe(
      'Nearly covered: there is the figure “40 writes per second”, but not enough was found around it.',
    );
  });

  it('speaks of an unsure verdict as a possibility', () => {
    const figure = [{ reason: 'number', words: '40 writes' }];
    expect(sentence('covered', ['number'], figure, 0.5)).toBe('What may make it count: the figure “40 writes”.');
    expect(sentence('covered', ['outright'], [], 0.5)).toBe('This may make the point.');
    expect(sentence('covered', ['repeated'], [], 0.5)).toBe('No passage settles it alone; together they may.');
  });

  it('claims no words where none of the quote shows the sign', () => {
    expect(sentence('covered', ['number'])).toBe('It counts together with what is said around it.');
    expect(sentence('covered', ['outright'])).toBe('This was read as making the point.');
    expect(sentence('covered', ['repeated'])).toBe('No passage settles it alone; together they do.');
    expect(sentence('mentioned', ['only-named'])).toBe(
      'The topic is named here; how it applies to this design was not found.',
    );
  });

  it('speaks of what was found and never of what a person said or left out', () => {
    expect(sentence('missing', [])).toBeNull();
    expect(sentence('missing', ['weak'])).toBe('Something comes close to it, but not clearly enough to count.');
    expect(sentence('missing', ['weak', 'denied'])).toBe(
      'It may have been set aside, and no reason for that was found.',
    );
    const codes = [
      'only-named',
      'only-listed',
      'only-asked',
      'denied',
      'weak',
      'answer',
      'adopted',
      'drawn',
      'place',
      'alike',
      'unlike',
    ];
    for (const status of ['covered', 'mentioned', 'missing'] as const)
      for (const code of codes) expect(sentence(status, [code]) ?? '').not.toMatch(/you (did not|didn|never|said)/i);
  });

  it('leaves out codes of a newer engine, and says nothing where an old one gave none', () => {
    expect(sentence('covered', ['telepathy', 'drawn'])).toBe('It is on the board.');
    expect(sentence('covered', ['telepathy'], [{ reason: 'telepathy', words: 'hm' }])).toBeNull();
    expect(sentence('mentioned', [])).toBeNull();
  });
});
