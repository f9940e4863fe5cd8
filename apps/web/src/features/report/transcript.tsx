import type { ReportView } from '@fortyfive/protocol';
import { stampText } from '../../ui/format-time.ts';
import { turnAnchor } from './evidence-place.ts';
import { sectionTitles } from './report-points.ts';
import styles from './transcript.module.css';

export function Transcript({ report }: { report: ReportView }) {
  const titles = sectionTitles(report);
  const { conversation } = report;
  return (
    <section id="conversation" aria-labelledby="conversation-title">
      <h2 id="conversation-title">Conversation</h2>
      {conversation.length === 0 && <p>Nothing was said in this interview.</p>}
      <ol className={styles.turns}>
        {conversation.map(({ turn, speaker, text, phaseId, elapsedMs }, index) => {
          const opensPhase = phaseId !== null && phaseId !== conversation[index - 1]?.phaseId;
          return (
            <li key={turn} id={turnAnchor(turn)} className={styles.turn} data-speaker={speaker} tabIndex={-1}>
              {opensPhase && <p className={styles.phase}>{titles.get(phaseId) ?? phaseId}</p>}
              <p className={styles.where}>
                <span>Turn {turn + 1}</span>
                {elapsedMs !== null && <span>{stampText(elapsedMs)}</span>}
              </p>
              <div className={styles.said}>
                <p className={styles.speaker}>{speaker === 'candidate' ? 'You' : 'Interviewer'}</p>
                <p className={styles.text}>{text}</p>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
