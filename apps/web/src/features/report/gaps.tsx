import type { ReportPoint, ReportView } from '@fortyfive/protocol';
import { Button } from '@mantine/core';
import { useState } from 'react';
import styles from './gaps.module.css';
import { PointVerdict } from './point-verdict.tsx';
import { gapsOf, IMPORTANCE_WORDS, sectionTitles } from './report-points.ts';
import { StatusChip } from './status-chip.tsx';

/** More than this at once is a list nobody works through. */
const SHOWN_AT_FIRST = 6;

/** The gaps, the most important first, each with what would have counted. */
export function Gaps({ report }: { report: ReportView }) {
  const [showsAll, setShowsAll] = useState(false);
  const gaps = gapsOf(report.points);
  const titles = sectionTitles(report);
  return (
    <section id="gaps" aria-labelledby="gaps-title">
      <h2 id="gaps-title">Work on next</h2>
      {gaps.length === 0 ? (
        <p>No gaps were found: every point that could be judged is covered.</p>
      ) : (
        <ol className={styles.list}>
          {(showsAll ? gaps : gaps.slice(0, SHOWN_AT_FIRST)).map((point) => (
            <Gap key={point.id} point={point} section={titles.get(point.sectionId) ?? ''} report={report} />
          ))}
        </ol>
      )}
      {!showsAll && gaps.length > SHOWN_AT_FIRST && (
        <div className={styles.more}>
          <Button variant="default" onClick={() => setShowsAll(true)}>
            Show all {gaps.length} gaps
          </Button>
        </div>
      )}
    </section>
  );
}

interface GapProps {
  readonly point: ReportPoint;
  readonly section: string;
  readonly report: ReportView;
}

function Gap({ point, section, report }: GapProps) {
  return (
    <li className={styles.gap}>
      <div className={styles.head}>
        <h3>{point.title}</h3>
        <StatusChip point={point} />
      </div>
      <p className={styles.where}>
        {IMPORTANCE_WORDS[point.importance]} · {section}
      </p>
      <PointVerdict point={point} report={report} />
    </li>
  );
}
