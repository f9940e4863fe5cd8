import { expect, it } from 'vitest';
import { reasonSentence } from './reason-words.ts';

it('words what decided a verdict', () => {
  expect(reasonSentence({ status: 'covered', reasons: ['number'] })).toBe('Found: a number next to it.');
  expect(reasonSentence({ status: 'covered', reasons: ['number', 'reason', 'place'] })).toBe(
    'Found: a number next to it, a reason next to it and its place in the design.',
  );
});

it('says "found" of what it found and nothing of what a person said', () => {
  expect(reasonSentence({ status: 'missing', reasons: [] })).toBe('Nothing about it was found.');
  expect(reasonSentence({ status: 'missing', reasons: ['weak', 'denied'] })).toBe(
    'Found: something close, but too faint to count and the topic set aside without a reason.',
  );
});

it('leaves out codes of a newer engine, and says nothing where an old one gave none', () => {
  expect(reasonSentence({ status: 'covered', reasons: ['telepathy', 'drawn'] })).toBe(
    'Found: a component on the board.',
  );
  expect(reasonSentence({ status: 'mentioned', reasons: [] })).toBeNull();
});
