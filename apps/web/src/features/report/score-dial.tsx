import type { ReportScore } from '@fortyfive/protocol';
import styles from './score-dial.module.css';

const RADIUS = 46;
/** The dial is the brand's: 270 degrees, forty-five of sixty minutes. */
const SWEEP = 0.75;
const AROUND = 2 * Math.PI * RADIUS;

const lengthOf = (percent: number) => (Math.max(0, Math.min(100, percent)) / 100) * SWEEP * AROUND;

/** The arc is full up to the low end of the range and pale up to its high end. */
export function ScoreDial({ score: { low, high } }: { score: Pick<ReportScore, 'low' | 'high'> }) {
  return (
    <div className={styles.dial}>
      <svg
        viewBox="0 0 112 112"
        width="132"
        height="132"
        fill="none"
        strokeWidth="11"
        strokeLinecap="round"
        aria-hidden="true"
      >
        <g transform="rotate(135 56 56)">
          <circle cx="56" cy="56" r={RADIUS} stroke="var(--line)" strokeDasharray={`${AROUND * SWEEP} ${AROUND}`} />
          {high > low && <Arc className={styles.doubt} percent={high} />}
          {low > 0 && <Arc className={styles.sure} percent={low} />}
        </g>
      </svg>
      <p className={styles.percent}>
        {low === high ? low : `${low}–${high}`}
        <span> %</span>
      </p>
    </div>
  );
}

function Arc({ className, percent }: { className: string | undefined; percent: number }) {
  return <circle cx="56" cy="56" r={RADIUS} className={className} strokeDasharray={`${lengthOf(percent)} ${AROUND}`} />;
}
