import { Skeleton } from '@mantine/core';
import type { SessionCard } from '@fortyfive/protocol';
import { findTemplate } from '@fortyfive/session';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { sessionsQuery } from '../../connection/queries.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { dayText } from '../../ui/format-time.ts';
import { paceTitle } from '../../ui/paces.ts';
import styles from './session-list.module.css';

export function SessionList() {
  const sessions = useQuery({ ...sessionsQuery, refetchOnMount: 'always' });
  return (
    <section className={styles.section} aria-labelledby="your-sessions">
      <h2 id="your-sessions">Your sessions</h2>
      {sessions.isPending && <Skeleton height={64} radius={8} />}
      {sessions.isError && (
        <FailureNotice
          title="Your sessions could not be loaded"
          error={sessions.error}
          onRetry={() => void sessions.refetch()}
        />
      )}
      {sessions.data?.length === 0 && (
        <p className={styles.empty}>
          Nothing yet. Your interviews will be listed here, on this server and for this browser only, so that you can go
          on with one or read its report again.
        </p>
      )}
      {sessions.data && sessions.data.length > 0 && (
        <ul className={styles.list}>
          {sessions.data.map((session) => (
            <SessionRow key={session.id} session={session} />
          ))}
        </ul>
      )}
    </section>
  );
}

const OPEN_STATUS = { lobby: 'Not started', running: 'Running', paused: 'Paused' } as const;

function SessionRow({ session }: { session: SessionCard }) {
  const isFinished = session.status === 'finished';
  const kind = session.imported
    ? 'Imported'
    : `${paceTitle(session.pace)} · ${findTemplate(session.templateId)?.title ?? session.templateId}`;
  const status =
    session.status === 'finished'
      ? session.percent === null
        ? 'Finished'
        : `${session.percent} %`
      : OPEN_STATUS[session.status];
  return (
    <li className={styles.row}>
      <span className={styles.problem}>
        <strong>{session.problemTitle}</strong>
        <small>
          {kind} · <time dateTime={session.createdAt}>{dayText(session.createdAt)}</time>
        </small>
      </span>
      <span className={styles.status} data-status={session.status}>
        {status}
      </span>
      <Link
        to={isFinished ? `/sessions/${session.id}/report` : `/sessions/${session.id}`}
        aria-label={`${isFinished ? 'Report' : 'Resume'}: ${session.problemTitle}, ${dayText(session.createdAt)}`}
      >
        {isFinished ? 'Report' : 'Resume'}
      </Link>
    </li>
  );
}
