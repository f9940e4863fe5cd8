import { useShallow } from 'zustand/react/shallow';
import { useSessionView } from '../../connection/session-context.tsx';
import { CheckIcon, CloudOffIcon } from '../../ui/icons.tsx';
import styles from './save-pill.module.css';
import { saveStatus } from './save-status.ts';

/** Saved, saving, offline or retrying: always in sight. */
export function SavePill() {
  const { tone, words } = useSessionView(useShallow(saveStatus));
  return (
    <span role="status" aria-label="Connection" className={styles.pill} data-tone={tone}>
      {tone === 'good' && <CheckIcon size={14} />}
      {tone === 'bad' && <CloudOffIcon size={14} />}
      {tone === 'busy' && <span className={styles.dot} aria-hidden="true" />}
      {words}
    </span>
  );
}
