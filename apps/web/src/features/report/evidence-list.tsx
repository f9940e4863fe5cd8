import type { ReportEvidence, ReportView } from '@fortyfive/protocol';
import { anchorOf, placeWords } from './evidence-place.ts';
import styles from './evidence-list.module.css';
import { sectionTitles } from './report-points.ts';

/** The words, notes, numbers or boxes a verdict rests on, each leading to its place in the interview. */
export function EvidenceList({ evidence, report }: { evidence: readonly ReportEvidence[]; report: ReportView }) {
  if (evidence.length === 0) return null;
  const titles = sectionTitles(report);
  return (
    <ul className={styles.list} aria-label="Evidence">
      {evidence.map((each, index) => (
        <li key={index}>
          <blockquote className={styles.quote}>{each.quote}</blockquote>
          <a href={`#${anchorOf(each)}`} className={styles.place}>
            {placeWords(each, titles)}
          </a>
        </li>
      ))}
    </ul>
  );
}
