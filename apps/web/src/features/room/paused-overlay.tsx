import { Button } from '@mantine/core';
import { PlayIcon } from '../../ui/icons.tsx';
import styles from './paused-overlay.module.css';

/** Covers the work while the clock stands still. */
export function PausedOverlay({ onResume, isResuming }: { onResume: () => void; isResuming: boolean }) {
  return (
    <div className={styles.overlay} role="region" aria-label="Paused">
      <h2>Paused</h2>
      <p>The clock stands still. Your work is covered until you go on.</p>
      <Button size="lg" leftSection={<PlayIcon />} onClick={onResume} loading={isResuming} autoFocus>
        Resume interview
      </Button>
    </div>
  );
}
