import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useConnection } from '../../connection/session-context.tsx';
import styles from './finished-banner.module.css';
import { useExistingSession } from './use-existing-session.ts';

export function FinishedBanner() {
  const { sessionId } = useConnection();
  const session = useExistingSession();
  const byClock = session.status === 'finished' && session.cause === 'deadline';
  return (
    <div className={styles.banner} role="status">
      <p>
        <strong>{byClock ? 'Time is up.' : 'The interview is over.'}</strong> Everything you see here is kept as it was.
      </p>
      <Button component={Link} to={`/sessions/${sessionId}/report`}>
        See the report
      </Button>
    </div>
  );
}
