import type { Coverage } from '@fortyfive/protocol';
import { Portal, VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { countedAnnouncement } from './counted-announcement.ts';

interface CountedAnnouncerProps {
  readonly moved: Coverage['moved'];
  readonly titles: ReadonlyMap<string, string>;
}

/** Tells screen readers now and then what counted. Outside the rail, which a narrow screen does not show. */
export function CountedAnnouncer({ moved, titles }: CountedAnnouncerProps) {
  const before = useRef<Coverage['moved'] | null>(null);
  const lastAt = useRef<number | null>(null);
  const [words, setWords] = useState('');
  useEffect(() => {
    const now = performance.now();
    const spoken = countedAnnouncement(before.current, moved, { lastAt: lastAt.current, now }, titles);
    before.current = moved;
    if (spoken === null) return;
    lastAt.current = now;
    setWords(spoken);
  }, [moved, titles]);
  return (
    <Portal>
      <VisuallyHidden role="status" aria-live="polite" data-testid="counted-announcer">
        {words}
      </VisuallyHidden>
    </Portal>
  );
}
