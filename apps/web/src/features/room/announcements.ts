import { durationText } from '../../ui/format-time.ts';
import type { ClockFigures } from './phase-times.ts';

const NEARLY_OVER = 0.8;
const LAST_MINUTE_MS = 60_000;

/** What a screen reader is told when the clock went from `before` to `now`; null at all other times. */
export function announcement(before: ClockFigures, now: ClockFigures): string | null {
  const lastMinute = now.endMs - LAST_MINUTE_MS;
  if (before.elapsedMs < lastMinute && now.elapsedMs >= lastMinute) return 'One minute left in this interview.';
  if (before.phaseId !== now.phaseId) return `${now.phaseTitle}, ${durationText(now.phaseBudgetMs)}.`;
  if (crosses(before, now, 1)) return `The time for ${now.phaseTitle} is used up.`;
  if (crosses(before, now, NEARLY_OVER)) return `${durationText(now.phaseLeftMs)} left for ${now.phaseTitle}.`;
  return null;
}

function crosses(before: ClockFigures, now: ClockFigures, share: number): boolean {
  const threshold = now.phaseBudgetMs * share;
  return before.phaseSpentMs < threshold && now.phaseSpentMs >= threshold;
}
