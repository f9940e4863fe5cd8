import { expect, it } from 'vitest';
import { bandWords, rangeWords } from './score-words.ts';

it('gives a range, and one number when there is none', () => {
  expect(rangeWords({ low: 52, high: 66 })).toBe('52 to 66 %');
  expect(rangeWords({ low: 52, high: 52 })).toBe('52 %');
});

it('says what the range could make of the band', () => {
  const words = (lowBand: string, band: string, highBand: string) => bandWords({ lowBand, band, highBand });
  expect(words('Solid', 'Solid', 'Solid')).toBe('Close calls would not change it');
  expect(words('Solid', 'Solid', 'Strong')).toBe('Close calls could make it Strong');
  expect(words('Developing', 'Solid', 'Solid')).toBe('Close calls could make it Developing');
  expect(words('Developing', 'Solid', 'Strong')).toBe('Close calls could make it Developing or Strong');
});
