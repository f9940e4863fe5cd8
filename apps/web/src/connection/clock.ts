import type { ClockReading } from '@fortyfive/protocol';

/** A reading of the server's clock and when this page received it, in ms of `performance.now()`. */
export interface ClockAnchor extends ClockReading {
  readonly receivedAt: number;
}

/** Beyond this the server's clock was set, or this page slept: the new reading is right whatever its delay. */
const CLOCK_JUMP_MS = 1_000;

/** Session time now, carried on from the last reading at its own rate. */
export function sessionNow(anchor: ClockAnchor, performanceNow: number): number {
  return anchor.now + (performanceNow - anchor.receivedAt) * anchor.rate;
}

/**
 * The better of two anchors. A reading is late by its way over the network, never early, so the one that is ahead
 * is nearer to the truth; without this the clock would jitter with the latency.
 */
export function betterAnchor(held: ClockAnchor | null, next: ClockAnchor): ClockAnchor {
  if (!held || held.rate !== next.rate) return next;
  const aheadMs = sessionNow(held, next.receivedAt) - next.now;
  return aheadMs > 0 && aheadMs <= CLOCK_JUMP_MS * Math.max(1, next.rate) ? held : next;
}
