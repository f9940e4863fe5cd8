import type { ReportScore } from '@fortyfive/protocol';
import { ScoreDial } from './score-dial.tsx';
import { bandWords, rangeWords } from './score-words.ts';
import styles from './score-summary.module.css';

/** The band with its range, as judged, and beside it with the person's corrections when there are any. */
export function ScoreSummary({ score, corrected }: { score: ReportScore; corrected: ReportScore | null }) {
  return (
    <div className={styles.score}>
      <ScoreDial score={score} />
      <div className={styles.words}>
        {corrected && <p className={styles.label}>As judged</p>}
        <p className={styles.band}>{score.band}</p>
        <p className={styles.range}>{bandWords(score)}</p>
        {corrected && (
          <p className={styles.corrected}>
            With your corrections: <strong>{corrected.band}</strong>, {rangeWords(corrected)}
          </p>
        )}
      </div>
    </div>
  );
}
