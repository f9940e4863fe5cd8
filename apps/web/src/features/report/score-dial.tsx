import styles from './score-dial.module.css';

const RADIUS = 46;
/** The dial is the brand's: 270 degrees, forty-five of sixty minutes. */
const SWEEP = 0.75;
const AROUND = 2 * Math.PI * RADIUS;

export function ScoreDial({ percent }: { percent: number }) {
  const share = (Math.max(0, Math.min(100, percent)) / 100) * SWEEP;
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
          {share > 0 && (
            <circle cx="56" cy="56" r={RADIUS} stroke="var(--accent)" strokeDasharray={`${AROUND * share} ${AROUND}`} />
          )}
        </g>
      </svg>
      <p className={styles.percent}>
        {percent}
        <span> %</span>
      </p>
    </div>
  );
}
