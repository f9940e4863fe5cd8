import type { ReportLevel, ReportView } from '@fortyfive/protocol';
import { findTemplate } from '@fortyfive/session';
import { dayAndTimeText, durationText } from '../../ui/format-time.ts';
import { paceTitle } from '../../ui/paces.ts';
import { LevelSwitch } from './level-switch.tsx';
import styles from './report-header.module.css';
import { countByStatus, summaryWords, titleOf } from './report-points.ts';
import { ScoreSummary } from './score-summary.tsx';

interface ReportHeaderProps {
  readonly report: ReportView;
  /** The chosen level; the report may still be the one of the level before. */
  readonly level: ReportLevel;
  readonly onLevel: (level: ReportLevel) => void;
}

export function ReportHeader({ report, level, onLevel }: ReportHeaderProps) {
  const how = report.imported
    ? 'Imported transcript'
    : `${findTemplate(report.templateId)?.title ?? report.templateId} · ${paceTitle(report.pace)}`;
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <p className={styles.kicker}>
          {how} · <time dateTime={report.finishedAt}>{dayAndTimeText(report.finishedAt)}</time>
          {report.elapsedMs !== null && ` · ${durationText(report.elapsedMs)}`}
        </p>
        <h1>{titleOf(report)}</h1>
        <p className={styles.summary}>{summaryWords(countByStatus(report.points))}</p>
        <LevelSwitch value={level} onChange={onLevel} />
      </div>
      <ScoreSummary score={report.score} corrected={report.corrected} />
    </header>
  );
}
