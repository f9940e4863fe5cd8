import { VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';

/** Nothing is said while the board still changes ... */
const SETTLED_MS = 4_000;
/** ... nor again soon: whoever listens is in the middle of an interview. */
const QUIET_MS = 45_000;

/** Tells screen readers now and then how much of the board is read. Silent about what was there when the page opened. */
export function SeenAnnouncer({ summary }: { summary: string | null }) {
  const told = useRef<string | null>(null);
  const lastAt = useRef(Number.NEGATIVE_INFINITY);
  const [words, setWords] = useState('');
  useEffect(() => {
    if (summary === null || summary === told.current) return;
    if (told.current === null) {
      told.current = summary;
      return;
    }
    const wait = Math.max(SETTLED_MS, lastAt.current + QUIET_MS - performance.now());
    const timer = setTimeout(() => {
      told.current = summary;
      lastAt.current = performance.now();
      setWords(`The board shows ${summary}.`);
    }, wait);
    return () => clearTimeout(timer);
  }, [summary]);
  return (
    <VisuallyHidden role="status" aria-live="polite" data-testid="seen-announcer">
      {words}
    </VisuallyHidden>
  );
}
