import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from './guide.ts';
import { matchFacts } from './match-facts.ts';

const fact = (id: string, ...topics: string[]): Fact => ({ id, topics, answer: `Told about ${id}.` });

const FACTS: readonly Fact[] = [
  fact('garages', 'how many garages', 'number of sites', 'locations'),
  fact('cars', 'how many cars', 'cars per day', 'daily traffic', 'visits'),
  fact('peak', 'peak', 'rush hour', 'busiest', 'cars at once'),
  fact('stay', 'how long do cars stay', 'length of a stay', 'parking time'),
  fact('prices', 'price', 'tariff', 'how is it paid', 'payment'),
  fact('reserve', 'reservation', 'book ahead', 'reserve a spot'),
  fact('latency', 'latency', 'how fast does the gate open', 'response time'),
  fact('outage', 'availability', 'offline gate', 'lost connection'),
  fact('images', 'pictures', 'licence plate', 'camera'),
];

const ids = (question: string): string[] => matchFacts(question, FACTS).map(({ id }) => id);

describe('facts that fit a question', () => {
  it.each([
    ['How many garages are there?', 'garages'],
    ['how many cars come in a day', 'cars'],
    ['What is the busiest hour?', 'peak'],
    ['How long does a car stay?', 'stay'],
    ['Can people reserve spots?', 'reserve'],
    ['Do we need reservations?', 'reserve'],
    ['How quickly should the gate open?', 'latency'],
    ['What uptime do we promise?', 'outage'],
    ['Are there photos of the cars?', 'images'],
    ['Can I assume 20 garages?', 'garages'],
  ])('[I5] finds for %j the fact %s', (question, id) => {
    expect(ids(question)[0]).toBe(id);
  });

  it.each([
    'What colour is the logo?',
    'How many?',
    'Do we have to support it?',
    'How many employees do we have?',
    '',
    '?!',
  ])('[I5] finds none for %j', (question) => {
    expect(ids(question)).toEqual([]);
  });

  it('[I5] takes a word that many facts use for too little, and the rarer one for enough', () => {
    const facts = ['brand', 'colour', 'weight', 'owner'].map((word) => fact(word, `car ${word}`));
    expect(matchFacts('Is there a car?', facts)).toEqual([]);
    expect(matchFacts('Is there a brand?', facts).map(({ id }) => id)).toEqual(['brand']);
  });

  it('[I5] finds none when the touched topic is a small part of a question about something else', () => {
    expect(ids('Is the price good?')).toEqual(['prices']);
    expect(ids('Does the price tag stick on the big shiny new metal toy robot?')).toEqual([]);
  });

  it('[I5] lets the rarer word decide', () => {
    expect(ids('Is there a camera for cars?')[0]).toBe('images');
  });

  it('[I5] prefers what the whole question is about, not only one word of it', () => {
    const facts = [
      ...FACTS,
      fact('follows', 'following', 'follow limit'),
      fact('direction', 'followers', 'mutual consent'),
    ];
    expect(matchFacts('is following mutual', facts)[0]?.id).toBe('direction');
  });

  it('[I5] finds two for a question with two halves', () => {
    expect(ids('What about prices and reservations?').toSorted()).toEqual(['prices', 'reserve']);
  });

  it('[I5] finds nothing in nothing, and never throws', () => {
    expect(matchFacts('How many users?', [])).toEqual([]);
    const facts = fc.array(
      fc.record({ id: fc.string(), topics: fc.array(fc.string(), { maxLength: 3 }), answer: fc.string() }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(fc.string(), facts, (question, some) => {
        const found = matchFacts(question, some);
        expect(found.length).toBeLessThanOrEqual(2);
        for (const one of found) expect(some).toContain(one);
      }),
    );
  });
});
