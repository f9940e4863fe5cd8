import styles from './report-contents.module.css';

export function ReportContents({ hasScene, hasClock }: { hasScene: boolean; hasClock: boolean }) {
  const entries = [
    { id: 'gaps', title: 'Work on next' },
    { id: 'sections', title: 'All points' },
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
