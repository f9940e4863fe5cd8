import { describe, expect, it } from 'vitest';
import { calculateSheet, disagreement } from './sheet.ts';

const plain = (amount: number) => ({ amount, bytes: 0 });
const bytes = (amount: number) => ({ amount, bytes: 1 });

describe('sheets', () => {
  it('[Q13] calculates the example of its docstring', () => {
    expect(calculateSheet(['DAU = 86.4M', 'loads/s = DAU * 2 / 86400'])).toEqual({
      ok: true,
      value: plain(2000),
    });
  });

  it.each([
    ['a = 2 + 3 * 4 - 6 / 2', plain(11)],
    ['a = ( 2 + 3 ) * 4', plain(20)],
    ['a = 20% * 50', plain(10)],
    ['a = 1,500 * 2K', plain(3_000_000)],
    ['a = 2G / 4M', plain(500)],
    ['a = 3 TB / 6 GB', plain(500)],
    ['a = 5 * 2 KB + 24 bytes', bytes(10_024)],
    ['a = 1.5 PB', bytes(1.5e15)],
  ])('[Q13] %s', (line, value) => {
    expect(calculateSheet([line])).toEqual({ ok: true, value });
  });

  it.each([
    [['a = 1', 'b = c * 2'], 1, /"c"/],
    [['a = 1', 'a = 2'], 1, /second time/],
    [['a b = 1'], 0, /name = expression/],
    [['just words'], 0, /name = expression/],
    [['a = 1 +'], 0, /middle/],
    [['a = 1 2'], 0, /operator/],
    [['a = ( 1 + 2'], 0, /middle/],
    [['a = 1 )'], 0, /never opened/],
    [['a = 1 KB + 1'], 0, /plain number/],
    [['a = 1', 'b = a / 0'], 1, /zero/],
  ])('[Q13] %j is wrong in line %i', (lines, line, message) => {
    expect(calculateSheet(lines)).toEqual({ ok: false, line, message: expect.stringMatching(message) });
  });

  it.each([
    ['About 39 writes a second', plain(38.58)],
    ['0.17 % of the codes', plain(0.0017)],
    ['2.2 million a second', plain(2_200_000)],
    ['417K inserts', plain(416_667)],
    ['11 nodes', plain(10.1)],
    ['3 TB for 6 billion links', bytes(3e12)],
    ['Some 500 bytes', bytes(512)],
  ])('[Q10] accepts %j', (result, value) => {
    expect(disagreement(result, value)).toBeNull();
  });

  it.each([
    ['About 42 writes a second', plain(38.58), 'says 42, but the sheet gives 38.58'],
    ['12 nodes', plain(10.1), 'says 12, but the sheet gives 10.1'],
    ['3 GB of links', bytes(3e12), 'says 3 GB, but the sheet gives 3,000,000,000,000 bytes'],
    ['3 of them', bytes(3), 'must begin with a size in bytes, KB, MB ...'],
    ['3 KB', plain(3000), 'must begin with a plain number'],
    ['plenty', plain(3), 'names no number'],
  ])('[Q10] refuses %j', (result, value, message) => {
    expect(disagreement(result, value)).toBe(message);
  });
});
