import { clockText, durationText } from '../../ui/format-time.ts';
import styles from './clock-face.module.css';
import { clockFigures } from './phase-times.ts';
import { useExistingSession } from './use-existing-session.ts';
import { useSessionNow } from './use-session-now.ts';

const NEARLY_OVER = 0.8;

/** Time left in the phase, large; the whole session beside it. It stays readable when the phase is over. */
export function ClockFace() {
  const session = useExistingSession();
  const figures = clockFigures(session, useSessionNow());
  if (!figures) return null;
  const { phaseLeftMs, phaseSpentMs, phaseBudgetMs, elapsedMs, totalMs } = figures;
  const isOver = phaseLeftMs < 0;
  const tone = isOver ? 'over' : phaseSpentMs >= phaseBudgetMs * NEARLY_OVER ? 'near' : 'calm';
  return (
    <div className={styles.clock} role="timer" aria-live="off" aria-label="Interview clock" data-tone={tone}>
      <span className={styles.phase}>
        <span className={styles.digits}>{clockText(isOver ? -phaseLeftMs : phaseLeftMs)}</span>
        <span className={styles.words}>{isOver ? 'over' : 'left'}</span>
      </span>
      <span className={styles.bar} aria-hidden="true">
        <span style={{ width: `${Math.min(100, (100 * phaseSpentMs) / phaseBudgetMs)}%` }} />
      </span>
      <span className={styles.total} title={`Phase budget ${durationText(phaseBudgetMs)}`}>
        {clockText(elapsedMs)} <span>of {clockText(totalMs)}</span>
      </span>
    </div>
  );
}
