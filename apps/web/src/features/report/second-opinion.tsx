import type { ReportPoint, ReportView } from '@fortyfive/protocol';
import { useQuery } from '@tanstack/react-query';
import { ModelQuote } from './model-quote.tsx';
import { secondReadingQuery } from './report-request.ts';
import { statusWords } from './report-points.ts';
import styles from './second-reading.module.css';

/** At a point that both readers judged: what the model says of it. */
export function SecondOpinion({ point, report }: { point: ReportPoint; report: ReportView }) {
  const { data } = useQuery(secondReadingQuery(report.sessionId));
  if (data?.state !== 'read') return null;
  const compared = data.points.find(({ id }) => id === point.id);
  if (!compared || compared.agreement === 'not-judged') return null;
  const words = statusWords({ status: compared.model.status, confidence: 1 });
  return (
    <div className={styles.opinion} data-agreement={compared.agreement}>
      {compared.agreement === 'same' ? (
        <p>The second reader, {data.model}, agrees.</p>
      ) : (
        <>
          <p>
            The second reader, {data.model}, differs: <strong>{words}</strong>
          </p>
          <ModelQuote model={compared.model} report={report} />
        </>
      )}
    </div>
  );
}
