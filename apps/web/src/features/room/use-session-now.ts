import { useEffect, useState } from 'react';
import { sessionNow } from '../../connection/clock.ts';
import { useSessionView } from '../../connection/session-context.tsx';

const TICK_MS = 250;

/** Session time now, looked at a few times a second while the session runs. */
export function useSessionNow(): number {
  const anchor = useSessionView((view) => view.clock);
  const isRunning = useSessionView((view) => view.session.status === 'running');
  const [performanceNow, setPerformanceNow] = useState(() => performance.now());
  useEffect(() => {
    setPerformanceNow(performance.now());
    if (!isRunning) return;
    const timer = setInterval(() => setPerformanceNow(performance.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [isRunning, anchor]);
  return anchor ? sessionNow(anchor, Math.max(performanceNow, anchor.receivedAt)) : 0;
}
