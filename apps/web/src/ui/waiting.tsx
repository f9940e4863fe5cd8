import { Loader } from '@mantine/core';
import styles from './waiting.module.css';

/** Appears after a moment, so that quick answers do not flash. */
export function Waiting({ label }: { label: string }) {
  return (
    <div role="status" className={styles.waiting}>
      <Loader size="sm" color="var(--accent)" />
      <span>{label}…</span>
    </div>
  );
}
