import type { ComparedPoint, ReportPoint, ReportView, SecondReadingView } from '@fortyfive/protocol';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { dayAndTimeText } from '../../ui/format-time.ts';
import { ComparedVerdicts } from './compared-verdicts.tsx';
import { SECOND_READING_ANCHOR } from './evidence-place.ts';
import { secondReadingQuery } from './report-request.ts';
import { agreementSentence, NO_VERDICT_WORDS } from './second-reading-words.ts';
import styles from './second-reading.module.css';
import { StatusChip } from './status-chip.tsx';

/** The essential ones, usually; the points themselves have all of them. */
const SHOWN_AT_FIRST = 6;

/** A language model's verdicts beside the rules', what they differ in first. Nothing where no model is configured. */
export function SecondReading({ report }: { report: ReportView }) {
  const { data } = useQuery(secondReadingQuery(report.sessionId));
  if (!data || data.state === 'off') return null;
  return (
    <section id={SECOND_READING_ANCHOR} aria-labelledby="second-reading-title">
      <h2 id="second-reading-title">Second reading</h2>
      {/* One live region over all states, so that the end of the wait is announced. */}
      <p role="status" className={styles.intro}>
        {introOf(data)}
      </p>
      {data.state === 'read' && <Reading reading={data} report={report} />}
    </section>
  );
}

function introOf(view: SecondReadingView): string {
  switch (view.state) {
    case 'off':
      return '';
    case 'waiting':
      return 'A language model is reading this interview. That takes some minutes; the report does not wait for it.';
    case 'unread':
      return 'No language model has read this interview, or it gave no answer. The report is whole without it.';
    case 'read':
      return `A language model judged the same interview on its own. ${agreementSentence(view)}`;
    default:
      return view satisfies never;
  }
}

interface ReadingProps {
  readonly reading: Extract<SecondReadingView, { state: 'read' }>;
  readonly report: ReportView;
}

function Reading({ reading, report }: ReadingProps) {
  const points = new Map(report.points.map((point) => [point.id, point]));
  const of = (agreement: ComparedPoint['agreement']) =>
    reading.points.flatMap((compared) => {
      const point = points.get(compared.id);
      return point && compared.agreement === agreement ? [{ point, compared }] : [];
    });
  const [different, same] = [of('different'), of('same')];
  const unjudged = of('not-judged').filter(({ compared }) => compared.model.status === 'not-judged');
  return (
    <>
      <p className={styles.source}>
        {reading.model}, prompt {reading.promptVersion}, <time dateTime={reading.at}>{dayAndTimeText(reading.at)}</time>
        . Each of its quotes was looked up in the interview. The percentages are the rules’ alone.
      </p>
      {different.length > 0 && (
        <>
          <h3>Where they differ</h3>
          <Differences differences={different} modelName={reading.model} report={report} />
        </>
      )}
      <PointLinks title={`Where they agree (${same.length})`} points={same.map(({ point }) => point)} />
      <PointLinks
        title={`No verdict of the model (${unjudged.length})`}
        line={NO_VERDICT_WORDS}
        points={unjudged.map(({ point }) => point)}
      />
    </>
  );
}

interface DifferencesProps {
  readonly differences: readonly { readonly point: ReportPoint; readonly compared: ComparedPoint }[];
  readonly modelName: string;
  readonly report: ReportView;
}

function Differences({ differences, modelName, report }: DifferencesProps) {
  const [showsAll, setShowsAll] = useState(false);
  const sorted = differences.toSorted((a, b) => b.point.importance - a.point.importance);
  return (
    <>
      <ul className={styles.differences} aria-label="Where the readers differ">
        {(showsAll ? sorted : sorted.slice(0, SHOWN_AT_FIRST)).map(({ point, compared }) => (
          <ComparedVerdicts key={point.id} point={point} compared={compared} modelName={modelName} report={report} />
        ))}
      </ul>
      {!showsAll && sorted.length > SHOWN_AT_FIRST && (
        <div className={styles.all}>
          <Button variant="default" onClick={() => setShowsAll(true)}>
            Show all {sorted.length} differences
          </Button>
        </div>
      )}
    </>
  );
}

interface PointLinksProps {
  readonly title: string;
  readonly line?: string;
  readonly points: readonly ReportPoint[];
}

function PointLinks({ title, line, points }: PointLinksProps) {
  if (points.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>{title}</summary>
      {line && <p>{line}</p>}
      <ul className={styles.points}>
        {points.map((point) => (
          <li key={point.id}>
            <span>{point.title}</span>
            <StatusChip point={point} />
          </li>
        ))}
      </ul>
    </details>
  );
}
