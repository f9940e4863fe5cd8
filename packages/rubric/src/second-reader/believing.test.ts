import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asks, conversation, PARKING, says } from '../samples.ts';
import { believe, type BelievedClaim, combineWindows, needsThird, type SecondVerdict, settle } from './settle.ts';
import { candidateTexts, verifyQuote } from './verify-quote.ts';

const TEXT =
  "We shard the bookings by garage, we don't replicate the search index at all, and 300 drivers a second are served from memory.";
const texts = candidateTexts(conversation(asks('You could put a message queue in front of it.'), says(TEXT)));
const covered = (quote: string): BelievedClaim => ({ status: 'covered', found: { quote, turn: 1 } });
const missing: BelievedClaim = { status: 'missing', found: null };

describe('quotes', () => {
  it.each([
    ['as it was said', 'We shard the bookings by garage', 'We shard the bookings by garage'],
    ['in other case and punctuation', 'we SHARD: the "bookings"  by garage!', 'We shard the bookings by garage'],
    [
      'with one word of seven changed',
      '300 drivers a second get served from memory',
      '300 drivers a second are served from memory',
    ],
    ['with a word left out', '300 drivers a second are from memory', '300 drivers a second are served from memory'],
  ])('[R63] %s', (_, quote, expected) => {
    const found = verifyQuote(quote, texts);
    expect(found).toEqual({ quote: expected, turn: 1 });
  });

  it('[R63] keeps the wording of the candidate and the true turn, whatever the model says', () => {
    expect(verifyQuote('300 drivers a second were served from memory', texts, 0)).toEqual({
      quote: '300 drivers a second are served from memory',
      turn: 1,
    });
  });

  it.each([
    ['of the interviewer', 'put a message queue in front of it'],
    ['nobody said', 'we cache hot garages in Redis with a TTL'],
    ['too short to show anything', 'the bookings by'],
    ['with two words of eight changed', '300 drivers every second got served from memory'],
  ])('[R63] not one %s', (_, quote) => {
    expect(verifyQuote(quote, texts)).toBeNull();
  });

  it.each([
    ['a denial left out', 'we do replicate the search index at all'],
    ['a denial added', 'We shard the bookings not by garage'],
    ['a denial cut off', 'replicate the search index at all'],
    ['a figure changed', '30 drivers a second are served from memory'],
    ['a figure added', '300 drivers a 2 second are served from memory'],
  ])('[R64] not with %s', (_, quote) => {
    expect(verifyQuote(quote, texts)).toBeNull();
  });

  it('[R64] not when the denial follows', () => {
    const said = candidateTexts([says('A queue between the services is not needed here')]);
    expect(verifyQuote('A queue between the services', said)).toBeNull();
    expect(verifyQuote('queue between the services is not needed', said)?.quote).toBe(
      'queue between the services is not needed',
    );
  });

  it('[R63] finds every run of words of a candidate that denies nothing', () => {
    const own = PARKING.filter(({ role, text }) => role === 'candidate' && !/\b(?:no|not|two)\b/i.test(text));
    fc.assert(
      fc.property(fc.constantFrom(...own), fc.nat(30), fc.integer({ min: 5, max: 20 }), (said, from, count) => {
        const words = said.text.split(' ').slice(from, from + count);
        fc.pre(words.length >= 5);
        expect(verifyQuote(words.join(' '), candidateTexts(PARKING))?.turn).toBe(said.turn);
      }),
    );
  });

  it('[R65] a claim without a quote that was found is dropped, "missing" needs none', () => {
    const claim = { id: 'DD2', quote: 'We shard the bookings by garage', turn: 1 };
    expect(believe({ ...claim, status: 'covered' }, texts)).toEqual(covered(claim.quote));
    expect(believe({ ...claim, status: 'mentioned', quote: 'we shard it by some key' }, texts)).toBeNull();
    expect(believe({ ...claim, status: 'covered', quote: '' }, texts)).toBeNull();
    expect(believe({ ...claim, status: 'missing', quote: '' }, texts)).toEqual(missing);
    expect(believe(undefined, texts)).toBeNull();
  });
});

describe('settling', () => {
  it("[R66] two equal answers decide, with the first one's quote", () => {
    expect(needsThird(covered('a'), covered('b'))).toBe(false);
    expect(settle('DD2', covered('a'), covered('b'))).toEqual({ id: 'DD2', status: 'covered', quote: 'a', turn: 1 });
    expect(settle('DD2', missing, missing)).toEqual({ id: 'DD2', status: 'missing', quote: null, turn: null });
  });

  it('[R66] the third decides between two, or nobody does', () => {
    const mentioned: BelievedClaim = { status: 'mentioned', found: { quote: 'm', turn: 2 } };
    expect(needsThird(covered('a'), missing)).toBe(true);
    expect(needsThird(covered('a'), null)).toBe(true);
    expect(needsThird(null, null)).toBe(false);
    expect(settle('DD2', covered('a'), missing, covered('c')).status).toBe('covered');
    expect(settle('DD2', covered('a'), missing, missing).status).toBe('missing');
    expect(settle('DD2', null, covered('b'), covered('c'))).toMatchObject({ status: 'covered', quote: 'b' });
    for (const third of [mentioned, null])
      expect(settle('DD2', covered('a'), missing, third)).toEqual({
        id: 'DD2',
        status: 'not-judged',
        quote: null,
        turn: null,
      });
  });

  it('[R67] the best window stands, and missing is missing everywhere', () => {
    const of = (status: SecondVerdict['status']): SecondVerdict => ({ id: 'DD2', status, quote: null, turn: null });
    const over = (...all: SecondVerdict['status'][]) => combineWindows('DD2', all.map(of), 3).status;
    expect(over('missing', 'mentioned', 'covered')).toBe('covered');
    expect(over('not-judged', 'mentioned', 'missing')).toBe('mentioned');
    expect(over('missing', 'missing', 'missing')).toBe('missing');
    expect(over('missing', 'missing')).toBe('not-judged');
    expect(over('missing', 'not-judged', 'missing')).toBe('not-judged');
    expect(over()).toBe('not-judged');
  });
});
