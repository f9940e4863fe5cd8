import { describe, expect, it } from 'vitest';
import { betterAnchor, sessionNow, type ClockAnchor } from './clock.ts';

const anchor = (now: number, receivedAt: number, rate = 1): ClockAnchor => ({ now, receivedAt, rate });

describe('session clock', () => {
  it('runs on from the last reading', () => {
    expect(sessionNow(anchor(10_000, 500), 1_500)).toBe(11_000);
  });

  it('runs at the rate of the server', () => {
    expect(sessionNow(anchor(10_000, 500, 60), 1_500)).toBe(70_000);
  });

  it('keeps the less delayed of two readings', () => {
    const held = anchor(10_000, 0);
    expect(betterAnchor(held, anchor(10_900, 1_000))).toBe(held);
    const earlier = anchor(11_050, 1_000);
    expect(betterAnchor(held, earlier)).toBe(earlier);
  });

  it('follows a server clock that was set back', () => {
    const next = anchor(5_000, 1_000);
    expect(betterAnchor(anchor(10_000, 0), next)).toBe(next);
  });

  it('takes a new rate at once', () => {
    const next = anchor(10_500, 1_000, 2);
    expect(betterAnchor(anchor(10_000, 0), next)).toBe(next);
  });
});
