import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { WarningIcon } from './icons.tsx';
import styles from './failure-notice.module.css';

interface FailureNoticeProps {
  readonly title: string;
  readonly error: Error | string;
  readonly onRetry?: () => void;
  readonly children?: ReactNode;
}

/** Something did not work: what, why in the server's words, and what can be done. */
export function FailureNotice({ title, error, onRetry, children }: FailureNoticeProps) {
  return (
    <div role="alert" className={styles.notice}>
      <WarningIcon size={20} />
      <div className={styles.body}>
        <strong>{title}</strong>
        <p>{typeof error === 'string' ? error : error.message}</p>
        {children}
        {onRetry && (
          <Button variant="default" size="xs" onClick={onRetry}>
            Try again
          </Button>
        )}
      </div>
    </div>
  );
}
