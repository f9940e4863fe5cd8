import type { ReportPoint, ReportView } from '@fortyfive/protocol';
import { Disagreement } from './disagreement.tsx';
import { EvidenceList } from './evidence-list.tsx';
import styles from './point-verdict.module.css';
import { reasonSentence } from './reason-words.ts';

/** Why a point was judged as it was: what decided it, the evidence, what would have made it covered, and a way to disagree. */
export function PointVerdict({ point, report }: { point: ReportPoint; report: ReportView }) {
  const sentence = reasonSentence(point);
  return (
    <div className={styles.verdict}>
      <p>
        <strong>{point.status === 'covered' ? 'What counts:' : 'What would make it covered:'}</strong> {point.counts}
      </p>
      {point.expectation && point.status !== 'covered' && (
        <p className={styles.strong}>
          <strong>A strong answer here:</strong> {point.expectation}
        </p>
      )}
      {sentence && <p className={styles.why}>{sentence}</p>}
      <EvidenceList evidence={point.evidence} report={report} />
      <Disagreement point={point} sessionId={report.sessionId} />
    </div>
  );
}
