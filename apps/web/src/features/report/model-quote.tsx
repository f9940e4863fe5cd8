import type { ComparedPoint, ReportView } from '@fortyfive/protocol';
import styles from './evidence-list.module.css';
import { placeOfQuote } from './second-reading-words.ts';

/** The words of the interview that a model's verdict rests on, leading to their place. */
export function ModelQuote({ model, report }: { model: ComparedPoint['model']; report: ReportView }) {
  const place = placeOfQuote(model, report);
  if (model.quote === null || place === null) return null;
  return (
    <div className={styles.one}>
      <blockquote className={styles.quote}>{model.quote}</blockquote>
      <a href={`#${place.anchor}`} className={styles.place}>
        {place.words}
      </a>
    </div>
  );
}
