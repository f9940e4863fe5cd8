import type { ReportPoint, ReportView } from '@fortyfive/protocol';
import { Disagreement } from './disagreement.tsx';
import { EvidenceList } from './evidence-list.tsx';
import styles from './point-verdict.module.css';
import { uncapitalised } from './report-points.ts';
import { reasonSentence } from './reason-words.ts';
import { SecondOpinion } from './second-opinion.tsx';

/** Why a point was judged as it was: what decided it, the evidence, what would have made it covered, and a way to disagree. */
export function PointVerdict({ point, report }: { point: ReportPoint; report: ReportView }) {
  const sentence = reasonSentence(point);
  return (
    <div className={styles.verdict}>
      <p className={styles.counts}>
        <strong>An answer that covers this</strong> {uncapitalised(point.counts)}
      </p>
      {point.expectation && point.status !== 'covered' && (
        <p className={styles.strong}>
          <strong>For this problem:</strong> {point.expectation}
        </p>
      )}
      <EvidenceList point={point} report={report} />
      {sentence && <p className={styles.why}>{sentence}</p>}
      <SecondOpinion point={point} report={report} />
      <Disagreement point={point} sessionId={report.sessionId} />
    </div>
  );
}
