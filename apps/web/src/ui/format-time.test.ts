import { describe, expect, it } from 'vitest';
import { clockText, durationText, stampText } from './format-time.ts';

describe('times in words and digits', () => {
  it('shows minutes and seconds, and hours when there are some', () => {
    expect(clockText(0)).toBe('0:00');
    expect(clockText(725_999)).toBe('12:05');
    expect(clockText(3_729_000)).toBe('1:02:09');
  });

  it('shows what is overdue with a minus sign', () => {
    expect(clockText(-31_000)).toBe('−0:31');
    expect(clockText(-400)).toBe('0:00');
  });

  it('pads stamps so that they line up', () => {
    expect(stampText(460_000)).toBe('07:40');
    expect(stampText(1_260_000)).toBe('21:00');
  });

  it('says durations', () => {
    expect(durationText(300_000)).toBe('5 min');
    expect(durationText(90_000)).toBe('1 min 30 s');
    expect(durationText(40_000)).toBe('40 s');
  });
});
