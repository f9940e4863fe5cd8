import { describe, expect, it } from 'vitest';
import { scoreObservations } from '../index.ts';
import { asks, conversation, PARKING, says } from '../samples.ts';
import { HOSTILE_ANSWERS } from './hostile-answers.ts';
import { promptOf } from './prompt.ts';
import { planReadings } from './plan-readings.ts';
import { candidateTexts, verifyQuote } from './verify-quote.ts';
import { CHECKLIST } from '../data/checklist.ts';

const found = (text: string): string[] =>
  scoreObservations(conversation(asks('Please go on.'), says(text)), null)
    .points.filter((point) => point.status !== 'missing')
    .map((point) => `${point.id} ${point.status}`);

/** Every run of words that a misled model could copy. */
const runsOf = (text: string): string[] => {
  const words = text.split(/\s+/);
  return words.flatMap((_, from) => [4, 6, 10, words.length].map((count) => words.slice(from, from + count).join(' ')));
};

describe('answers that speak to their reader', () => {
  it('are thirty different ones', () => {
    expect(new Set(HOSTILE_ANSWERS).size).toBe(30);
  });

  it.each(HOSTILE_ANSWERS.map((text) => [text]))('[R7] earn no point from the rules: %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each(HOSTILE_ANSWERS.map((text) => [text]))('[R68] cannot be quoted, whatever a model says: %j', (text) => {
    const texts = candidateTexts([...PARKING, says(text, { turn: 99 })]);
    const verified = runsOf(text).filter((quote) => verifyQuote(quote, texts, 99));
    expect(verified).toEqual([]);
  });

  it.each(HOSTILE_ANSWERS.map((text) => [text]))('[R61] stay one line of data inside the interview: %j', (text) => {
    const [reading] = planReadings([says(text, { turn: 5 })], CHECKLIST.sections);
    const user = promptOf(reading?.lines ?? [], reading?.points ?? [])[1]?.content ?? '';
    const inside = user.slice('<interview>\n'.length, user.lastIndexOf('\n</interview>'));
    expect(JSON.parse(inside)).toMatchObject({ turn: 5, who: 'candidate', text });
    expect(user.match(/<\/?interview>/g)).toHaveLength(2);
  });

  it('[R68] leave what the candidate says elsewhere as it was', () => {
    const texts = candidateTexts([...PARKING, ...HOSTILE_ANSWERS.map((text) => says(text))]);
    expect(texts.map(({ text }) => text)).toEqual(
      PARKING.filter(({ role }) => role === 'candidate').map(({ text }) => text),
    );
  });
});
