import { useQuery } from '@tanstack/react-query';
import { stampText } from '../../ui/format-time.ts';
import styles from './board-history.module.css';
import { boardHistoryQuery } from './report-request.ts';

/** How the board came about: what was added, joined, renamed and taken away, with the time. */
export function BoardHistory({ sessionId }: { sessionId: string }) {
  const { data } = useQuery(boardHistoryQuery(sessionId));
  if (!data || data.steps.length === 0) return null;
  return (
    <details className={styles.history}>
      <summary>How it came about</summary>
      <ol className={styles.steps}>
        {data.steps.map(({ elapsedMs, changes }) => (
          <li key={elapsedMs} className={styles.step}>
            <span className={styles.time}>{stampText(elapsedMs)}</span>
            <ul className={styles.changes}>
              {changes.map(({ text }, index) => (
                <li key={`${index}-${text}`}>{text}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  );
}
