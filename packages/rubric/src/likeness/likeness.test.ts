import { describe, expect, it } from 'vitest';
import { scoreObservations } from '../index.ts';
import { conversation, pointOf, says } from '../samples.ts';
import { readText } from '../text/reading.ts';
import { tokensOf } from './likeness-features.ts';
import { likenessOf, LIKENESS_POINTS } from './likeness-model.ts';
import { letterOf, LARGEST_WEIGHT, weightOf } from './weight-letters.ts';
import { aboveBar, weigh } from './weigh.ts';

/** The points that a text is most like, the first the most. */
function mostAlike(text: string, count: number): string[] {
  const tokens = tokensOf(readText(text));
  const odds = [...likenessOf(tokens, 0, tokens.length)];
  return LIKENESS_POINTS.map((id, i) => ({ id, odds: odds[i] ?? 0 }))
    .toSorted((a, b) => b.odds - a.odds)
    .slice(0, count)
    .map(({ id }) => id);
}

describe('likeness', () => {
  it.each([
    ['FE2', "let's keep refunds out of this, we won't go into gift cards today either"],
    ['ES4', 'so thirty gigs a day, times a year, that comes to about eleven terabytes that we have to keep'],
    ['DG2', 'it has to be up all the time, four nines, so under an hour of being down in a year'],
    ['HL7', "I'd go with a relational database there because the seats and the tickets need joins and transactions"],
    ['DD2', 'we split the customers over many machines by hashing their id so each one has a part of the data'],
    ['DD3', 'each of those has two copies in other zones and if the leader dies one of the followers takes over'],
    ['JU3', 'the other way would be to compute it when they ask, which is simpler but then reads get slow'],
    ['SH1', 'each box answers a health check and prometheus scrapes it, so we see on the dashboard when one is gone'],
    ['LG1', 'every service writes structured logs with a request id and they all go to one place where we can search'],
    ['SE2', 'everything goes over tls and the card numbers are encrypted on disk with keys we rotate'],
  ])('[R57] knows talk that makes %s in words of its own', (id, text) => {
    expect(mostAlike(text, 3)).toContain(id);
  });

  it('[R57] gives the same figures for the same words', () => {
    const text = 'we cache the hot rooms in memory for a minute';
    const tokens = tokensOf(readText(text));
    expect(likenessOf(tokens, 0, tokens.length)).toEqual(likenessOf(tokensOf(readText(text)), 0, tokens.length));
    expect(likenessOf(tokens, 0, 3)).not.toEqual(likenessOf(tokens, 0, tokens.length));
  });

  it('[R57] reads back every weight that can be written', () => {
    const weights = Array.from({ length: 2 * LARGEST_WEIGHT + 1 }, (_, i) => i - LARGEST_WEIGHT);
    const letters = weights.map(letterOf);
    expect(letters.map(weightOf)).toEqual(weights);
    expect(JSON.stringify(letters.join(''))).toHaveLength(weights.length + 2);
  });

  it('[R58] leaves a short talk to its sightings and weighs in more from then on', () => {
    const lean = { odds: -8, index: 0, span: { from: 0, to: 1 } };
    const above = { found: aboveBar(1.2, 1), covered: aboveBar(1.2, 2.4) };
    expect(weigh(above, lean, 30)).toEqual(weigh(above, null, 30));
    const found = [30, 60, 100, 150, 400].map((stretches) => weigh(above, lean, stretches).found);
    expect(found).toEqual(found.toSorted((a, b) => b - a));
    expect(found[0]).toBeGreaterThan(0);
    expect(found[3]).toBeLessThan(0);
    expect(found[4]).toBe(found[3]);
  });

  it('[R58] finds a point that no wording names, with the words that are like it as evidence', () => {
    const outing = Array.from({ length: 140 }, (_, i) =>
      says(`On day ${i} we took the boat and then the train along the coast until it was evening.`),
    );
    const words =
      'if somebody hammers us with a thousand tries a minute we just stop answering them for a while, so at most ten calls a minute from one address, and the ones that sign up from the same address over and over we put in a slow lane. and someone who guesses passwords gets shut out after five wrong ones, until they solve one of those puzzles with the traffic signs, because otherwise robots buy every seat before people do';
    const verdict = pointOf(scoreObservations(conversation(...outing, says(words)), null), 'SE5');
    expect(verdict).toMatchObject({ status: 'mentioned', reasons: ['alike'] });
    expect(words).toContain(verdict.evidence[0]?.quote);
  });
});
