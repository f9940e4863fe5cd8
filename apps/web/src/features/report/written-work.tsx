import type { ReportView } from '@fortyfive/protocol';
import { ESTIMATES_ANCHOR, noteAnchor } from './evidence-place.ts';
import { sectionTitles } from './report-points.ts';
import styles from './written-work.module.css';

/** Notes and estimates as they were at the end. */
export function WrittenWork({ report }: { report: ReportView }) {
  const titles = sectionTitles(report);
  const notes = Object.entries(report.notes).filter(([, text]) => text.trim() !== '');
  const hasEstimate = report.estimate.trim() !== '';
  return (
    <section id="written" aria-labelledby="written-title">
      <h2 id="written-title">Notes and estimates</h2>
      {notes.length === 0 && !hasEstimate && <p className={styles.empty}>No notes and no estimates were written.</p>}
      {notes.map(([phaseId, text]) => (
        <div key={phaseId} id={noteAnchor(phaseId)} className={styles.sheet} tabIndex={-1}>
          <h3>{titles.get(phaseId) ?? phaseId}</h3>
          <p className={styles.text}>{text}</p>
        </div>
      ))}
      {hasEstimate && (
        <div id={ESTIMATES_ANCHOR} className={styles.sheet} tabIndex={-1}>
          <h3>Estimates</h3>
          <pre className={styles.text}>{report.estimate}</pre>
        </div>
      )}
    </section>
  );
}
