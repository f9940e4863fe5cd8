import { VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { announcement } from './announcements.ts';
import { clockFigures, type ClockFigures } from './phase-times.ts';
import { useExistingSession } from './use-existing-session.ts';
import { useSessionNow } from './use-session-now.ts';

/** Tells screen readers the time at the few moments when it matters, and is silent between them. */
export function TimeAnnouncer() {
  const figures = clockFigures(useExistingSession(), useSessionNow());
  const before = useRef<ClockFigures | null>(null);
  const [words, setWords] = useState('');
  useEffect(() => {
    const spoken = before.current && figures ? announcement(before.current, figures) : null;
    if (spoken) setWords(spoken);
    before.current = figures;
  }, [figures]);
  return (
    <VisuallyHidden role="status" aria-live="polite" data-testid="time-announcer">
      {words}
    </VisuallyHidden>
  );
}
