import { useQuery } from '@tanstack/react-query';
import { SECOND_READING_ANCHOR } from './evidence-place.ts';
import styles from './report-contents.module.css';
import { secondReadingQuery } from './report-request.ts';

interface ReportContentsProps {
  readonly sessionId: string;
  readonly hasScene: boolean;
  readonly hasClock: boolean;
}

export function ReportContents({ sessionId, hasScene, hasClock }: ReportContentsProps) {
  const { data: reading } = useQuery(secondReadingQuery(sessionId));
  const hasReading = reading !== undefined && reading.state !== 'off';
  const entries = [
    { id: 'gaps', title: 'Work on next' },
    { id: 'sections', title: 'All points' },
    ...(hasReading ? [{ id: SECOND_READING_ANCHOR, title: 'Second reading' }] : []),
    ...(hasClock ? [{ id: 'time', title: 'Time' }] : []),
    ...(hasScene ? [{ id: 'board', title: 'Board' }] : []),
    { id: 'written', title: 'Notes and estimates' },
    { id: 'conversation', title: 'Conversation' },
  ];
  return (
    <nav className={styles.contents} aria-label="Report contents">
      <ul>
        {entries.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
