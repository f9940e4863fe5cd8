import { describe, expect, it } from 'vitest';
import { scoreObservations } from '../index.ts';
import { pointOf, says } from '../samples.ts';
import { readText } from '../text/reading.ts';
import { readWrittenList } from './written-list.ts';

const items = (text: string) => {
  const reading = readText(text);
  const quote = ({ from, to }: { from: number; to: number }) =>
    text.slice(reading.words[from]?.start, reading.words[to - 1]?.end);
  const list = readWrittenList(reading);
  return { included: list.included.map(quote), excluded: list.excluded.map(quote) };
};

const note = (text: string, phaseId: string | null) =>
  says(text, { kind: 'note', turn: null, phaseId, source: phaseId });

describe('requirements written as a list', () => {
  it('[R29] reads lines and commas as items, and what stands under "out" as left out', () => {
    expect(items('Shorten a link\nFollow a link\n\nOut: editing a link, user accounts')).toEqual({
      included: ['Shorten a link', 'Follow a link'],
      excluded: ['Out', 'editing a link', 'user accounts'],
    });
    expect(items('Reserve a spot, cancel a spot. Not now: paying for a spot').included).toEqual([
      'Reserve a spot',
      'cancel a spot',
    ]);
  });

  it('[R29] takes neither single words, nor figures, nor long sentences for requirements', () => {
    expect(
      items('users\n100M links a month\nthis is a long thought about the weather that goes on and on and on').included,
    ).toEqual([]);
  });

  it('[R29] makes both points in the phase for requirements, and neither elsewhere', () => {
    const text = 'Shorten a link\nFollow a link\nOut: editing a link';
    const here = scoreObservations([note(text, 'feature-expectations')], null);
    expect([pointOf(here, 'FE1').status, pointOf(here, 'FE2').status]).toEqual(['covered', 'covered']);
    expect(text).toContain(pointOf(here, 'FE1').evidence[0]?.quote);
    expect(pointOf(scoreObservations([note(text, 'logs')], null), 'FE1').status).not.toBe('covered');
    expect(pointOf(scoreObservations([note('Shorten a link', 'feature-expectations')], null), 'FE1').status).toBe(
      'mentioned',
    );
  });
});
