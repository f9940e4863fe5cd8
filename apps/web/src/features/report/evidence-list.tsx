import type { ReportEvidence, ReportPoint, ReportView } from '@fortyfive/protocol';
import { anchorOf, placeWords } from './evidence-place.ts';
import styles from './evidence-list.module.css';
import { markWords } from './mark-words.ts';
import { sectionTitles } from './report-points.ts';

interface EvidenceProps {
  readonly point: Pick<ReportPoint, 'evidence' | 'decisive'>;
  readonly report: ReportView;
}

/** The words, notes, numbers or boxes a verdict rests on, each leading to its place; the one that decided first, the others folded. */
export function EvidenceList({ point, report }: EvidenceProps) {
  const { evidence, decisive } = point;
  if (evidence.length === 0) return null;
  const others = evidence.filter((_, index) => index !== decisive?.index);
  if (decisive === null) return <Quotes evidence={others} report={report} label="Evidence" />;
  return (
    <>
      <DecisiveQuote point={point} report={report} />
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>
            {others.length} more {others.length === 1 ? 'passage' : 'passages'}
          </summary>
          <Quotes evidence={others} report={report} label="Further evidence" />
        </details>
      )}
    </>
  );
}

/** The one quote that decided, with the words marked that did; the first where an engine did not say which. */
export function DecisiveQuote({ point: { evidence, decisive }, report }: EvidenceProps) {
  const each = evidence[decisive?.index ?? 0];
  return each ? <Quotes evidence={[each]} marked={decisive?.signs} report={report} label="Evidence" /> : null;
}

interface QuotesProps {
  readonly evidence: readonly ReportEvidence[];
  readonly report: ReportView;
  readonly label: string;
  readonly marked?: readonly { readonly words: string }[] | undefined;
}

function Quotes({ evidence, report, label, marked = [] }: QuotesProps) {
  const titles = sectionTitles(report);
  return (
    <ul className={styles.list} aria-label={label}>
      {evidence.map((each, index) => (
        <li key={index}>
          <blockquote className={styles.quote}>
            {markWords(
              each.quote,
              marked.map(({ words }) => words),
            ).map(({ text, isMarked }, at) => (isMarked ? <mark key={at}>{text}</mark> : text))}
          </blockquote>
          <a href={`#${anchorOf(each)}`} className={styles.place}>
            {placeWords(each, titles)}
          </a>
        </li>
      ))}
    </ul>
  );
}
