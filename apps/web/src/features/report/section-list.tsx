import type { ReportPoint, ReportSection, ReportView } from '@fortyfive/protocol';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { PointVerdict } from './point-verdict.tsx';
import { countWords, IMPORTANCE_WORDS, INITIATIVE_WORDS, pointAnchor } from './report-points.ts';
import styles from './section-list.module.css';
import { StatusChip } from './status-chip.tsx';

/** Every point by section. Sections fold, so that the list can be looked over. */
export function SectionList({ report }: { report: ReportView }) {
  const [areOpen, setAreOpen] = useState(false);
  return (
    <section id="sections" aria-labelledby="sections-title">
      <div className={styles.title}>
        <h2 id="sections-title">All points</h2>
        <Button variant="default" size="xs" onClick={() => setAreOpen(!areOpen)} className={styles.toggle}>
          {areOpen ? 'Close all' : 'Open all'}
        </Button>
      </div>
      <p className={styles.rules}>
        Percentages weigh points by importance. A mention earns half of a covered point; what came after a question
        earns a tenth less, and what the interviewer brought earns half.
      </p>
      <div className={styles.sections}>
        {report.sections.map((section) => (
          <Section key={section.id} section={section} report={report} isOpen={areOpen} />
        ))}
      </div>
    </section>
  );
}

interface SectionProps {
  readonly section: ReportSection;
  readonly report: ReportView;
  readonly isOpen: boolean;
}

function Section({ section, report, isOpen }: SectionProps) {
  const points = report.points.filter(({ sectionId }) => sectionId === section.id);
  if (points.length === 0) return null;
  return (
    <details className={styles.section} open={isOpen}>
      <summary className={styles.summary}>
        <h3>{section.title}</h3>
        <span className={styles.counts}>{countWords(section)}</span>
        <Bar section={section} />
        <span className={styles.percent}>{section.percent} %</span>
      </summary>
      <ul>
        {points.map((point) => (
          <Point key={point.id} point={point} report={report} />
        ))}
      </ul>
    </details>
  );
}

function Bar({ section: { covered, mentioned, total } }: { section: ReportSection }) {
  const share = (count: number) => `${total === 0 ? 0 : (100 * count) / total}%`;
  return (
    <span className={styles.bar} aria-hidden="true">
      <i data-status="covered" style={{ width: share(covered) }} />
      <i data-status="mentioned" style={{ width: share(mentioned) }} />
    </span>
  );
}

function Point({ point, report }: { point: ReportPoint; report: ReportView }) {
  return (
    <li className={styles.point} id={pointAnchor(point.id)} tabIndex={-1}>
      <div className={styles.head}>
        <h4>{point.title}</h4>
        <StatusChip point={point} />
      </div>
      <p className={styles.facts}>
        {IMPORTANCE_WORDS[point.importance]}
        {point.initiative && ` · ${INITIATIVE_WORDS[point.initiative]}`}
      </p>
      <PointVerdict point={point} report={report} />
    </li>
  );
}
