import type { ComparedPoint, ReportPoint, ReportView } from '@fortyfive/protocol';
import { DecisiveQuote } from './evidence-list.tsx';
import { ModelQuote } from './model-quote.tsx';
import { IMPORTANCE_WORDS, pointAnchor, sectionTitles } from './report-points.ts';
import styles from './second-reading.module.css';
import { StatusChip } from './status-chip.tsx';

interface ComparedVerdictsProps {
  readonly point: ReportPoint;
  readonly compared: ComparedPoint;
  readonly modelName: string;
  readonly report: ReportView;
}

/** Both verdicts on one point side by side, each with the words it rests on. */
export function ComparedVerdicts({ point, compared: { model }, modelName, report }: ComparedVerdictsProps) {
  return (
    <li className={styles.difference}>
      <h4>
        <a href={`#${pointAnchor(point.id)}`}>{point.title}</a>
      </h4>
      <p className={styles.where}>
        {IMPORTANCE_WORDS[point.importance]} · {sectionTitles(report).get(point.sectionId)}
      </p>
      <div className={styles.sides}>
        <div className={styles.side}>
          <p className={styles.reader}>
            <span>Rules</span>
            <StatusChip point={point} />
          </p>
          <DecisiveQuote point={point} report={report} />
          {point.evidence.length === 0 && <p className={styles.none}>Nothing was found for it.</p>}
        </div>
        <div className={styles.side}>
          <p className={styles.reader}>
            <span>{modelName}</span>
            <StatusChip point={{ status: model.status, confidence: 1 }} />
          </p>
          <ModelQuote model={model} report={report} />
          {model.quote === null && <p className={styles.none}>Nothing was found for it.</p>}
        </div>
      </div>
    </li>
  );
}
