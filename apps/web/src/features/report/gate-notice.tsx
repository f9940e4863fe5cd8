import type { ReportScore } from '@fortyfive/protocol';
import { WarningIcon } from '../../ui/icons.tsx';
import styles from './gate-notice.module.css';

/** What a working design has and this interview lacks, each leading to its point. */
export function GateNotice({ gates }: Pick<ReportScore, 'gates'>) {
  if (gates.length === 0) return null;
  return (
    <section className={styles.notice} aria-labelledby="gates-title">
      <WarningIcon size={20} />
      <div>
        <h2 id="gates-title">A whole design was not found</h2>
        <ul>
          {gates.map(({ pointId, why }) => (
            <li key={pointId}>{why}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
