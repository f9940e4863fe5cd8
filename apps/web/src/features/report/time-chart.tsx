import type { ReportView } from '@fortyfive/protocol';
import { clockText } from '../../ui/format-time.ts';
import styles from './time-chart.module.css';

/** Where the time went: per phase what was spent, with a mark at its budget. */
export function TimeChart({ report }: { report: ReportView }) {
  const rows = report.sections.flatMap(({ id, title, budgetMs, spentMs }) =>
    budgetMs === null ? [] : [{ id, title, budgetMs, spentMs: spentMs ?? 0 }],
  );
  if (rows.length === 0) return null;
  const longest = Math.max(...rows.flatMap(({ budgetMs, spentMs }) => [budgetMs, spentMs]));
  const share = (ms: number) => `${(100 * ms) / longest}%`;
  return (
    <section id="time" aria-labelledby="time-title">
      <h2 id="time-title">Time</h2>
      <table className={styles.chart}>
        <thead>
          <tr>
            <th scope="col">Phase</th>
            <td aria-hidden="true" />
            <th scope="col">Spent</th>
            <th scope="col">Budget</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, title, budgetMs, spentMs }) => (
            <tr key={id} data-over={spentMs > budgetMs}>
              <th scope="row">{title}</th>
              <td aria-hidden="true">
                <div className={styles.track}>
                  <span className={styles.spent} style={{ width: share(spentMs) }} />
                  <span className={styles.budget} style={{ left: share(budgetMs) }} />
                </div>
              </td>
              <td>
                {clockText(spentMs)}
                {spentMs > budgetMs && <span className={styles.over}> +{clockText(spentMs - budgetMs)}</span>}
              </td>
              <td>{clockText(budgetMs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
