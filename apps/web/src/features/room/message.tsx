import { stampText } from '../../ui/format-time.ts';
import styles from './message.module.css';

interface MessageProps {
  readonly speaker: 'candidate' | 'interviewer';
  readonly text: string;
  readonly elapsedMs: number | null;
  /** Set on the first message of a phase. */
  readonly phaseTitle?: string | undefined;
  readonly isWaiting?: boolean;
}

export function Message({ speaker, text, elapsedMs, phaseTitle, isWaiting = false }: MessageProps) {
  return (
    <>
      {phaseTitle && <p className={styles.phase}>{phaseTitle}</p>}
      <div className={styles.message} data-speaker={speaker} data-waiting={isWaiting}>
        <p className={styles.head}>
          <strong>{speaker === 'interviewer' ? 'Interviewer' : 'You'}</strong>
          {elapsedMs !== null && <span>{stampText(elapsedMs)}</span>}
          {isWaiting && <span>sending…</span>}
        </p>
        <p className={styles.text}>{text}</p>
      </div>
    </>
  );
}
