import type { ReportView } from '@fortyfive/protocol';
import { WarningIcon } from '../../ui/icons.tsx';
import styles from './gate-notice.module.css';
import { pointAnchor, uncapitalised } from './report-points.ts';

/** What a working design has and was not found in this interview, each with what would count as it. */
export function GateNotice({ score: { gates }, points }: Pick<ReportView, 'score' | 'points'>) {
  const [gate] = gates;
  if (!gate) return null;
  const lacking = points.filter(({ id }) => gates.some(({ pointId }) => pointId === id));
  return (
    <section className={styles.notice} aria-labelledby="gates-title">
      <WarningIcon size={20} />
      <div>
        <h2 id="gates-title">A whole design was not found</h2>
        <p>
          Until {lacking.length === 1 ? 'this is' : 'these are'} there, the band is {gate.cap} at most, however much
          else was found:
        </p>
        <ul>
          {lacking.map(({ id, title, counts }) => (
            <li key={id}>
              <a href={`#${pointAnchor(id)}`}>{title}</a>: an answer {uncapitalised(counts)}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
