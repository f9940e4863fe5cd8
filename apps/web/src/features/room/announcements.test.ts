import { describe, expect, it } from 'vitest';
import { announcement } from './announcements.ts';
import type { ClockFigures } from './phase-times.ts';

const MINUTE = 60_000;

function figures(phaseSpentMs: number, change: Partial<ClockFigures> = {}): ClockFigures {
  const phaseBudgetMs = 5 * MINUTE;
  const phaseLeftMs = phaseBudgetMs - phaseSpentMs;
  const clock = {
    phaseSpentMs,
    phaseBudgetMs,
    phaseLeftMs,
    elapsedMs: phaseSpentMs,
    totalMs: 45 * MINUTE,
    endMs: 60 * MINUTE,
  };
  return { phaseId: 'estimations', phaseTitle: 'Estimations', ...clock, ...change };
}

describe('announcements of the clock', () => {
  it('says nothing between thresholds', () => {
    expect(announcement(figures(1_000), figures(2_000))).toBeNull();
    expect(announcement(figures(4 * MINUTE), figures(4 * MINUTE + 250))).toBeNull();
  });

  it('speaks once at 80 % and once at 100 % of a phase', () => {
    expect(announcement(figures(4 * MINUTE - 100), figures(4 * MINUTE))).toBe('1 min left for Estimations.');
    expect(announcement(figures(5 * MINUTE - 100), figures(5 * MINUTE + 100))).toBe(
      'The time for Estimations is used up.',
    );
  });

  it('speaks one minute before the end', () => {
    const before = figures(0, { elapsedMs: 59 * MINUTE - 10 });
    expect(announcement(before, figures(10, { elapsedMs: 59 * MINUTE }))).toBe('One minute left in this interview.');
  });

  it('names a new phase and its budget', () => {
    expect(announcement(figures(9, { phaseId: 'x' }), figures(0))).toBe('Estimations, 5 min.');
  });
});
