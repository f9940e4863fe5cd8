import type { ReportLevel, ReportView } from '@fortyfive/protocol';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { BoardHistory } from './board-history.tsx';
import { FinalBoard } from './final-board.tsx';
import { Gaps } from './gaps.tsx';
import { GateNotice } from './gate-notice.tsx';
import { ReportContents } from './report-contents.tsx';
import { ReportHeader } from './report-header.tsx';
import styles from './report.module.css';
import { markedElements } from './report-points.ts';
import { secondReadingQuery } from './report-request.ts';
import { SecondReading } from './second-reading.tsx';
import { SectionList } from './section-list.tsx';
import { TimeChart } from './time-chart.tsx';
import { Transcript } from './transcript.tsx';
import { WrittenWork } from './written-work.tsx';

interface ReportProps {
  readonly report: ReportView;
  readonly level: ReportLevel;
  readonly onLevel: (level: ReportLevel) => void;
}

/** What to work on first; then everything that was judged; then the interview itself, which the judgements point into. */
export function Report({ report, level, onLevel }: ReportProps) {
  const { isPending } = useQuery(secondReadingQuery(report.sessionId));
  useEffect(() => {
    // The browser looked for the place in the address before there was a report.
    const isThere = document.getElementById(decodeURIComponent(location.hash.slice(1))) !== null;
    // Going there again, and not only scrolling, makes it the target that is highlighted.
    if (isThere) location.replace(location.hash);
    // Once more when the second reading has moved everything below it.
  }, [isPending]);
  const hasScene = Object.values(report.scene).some((element) => !element.isDeleted);
  return (
    <article className={styles.report}>
      <ReportHeader report={report} level={level} onLevel={onLevel} />
      <GateNotice score={report.score} points={report.points} />
      <div className={styles.columns}>
        <ReportContents sessionId={report.sessionId} hasScene={hasScene} hasClock={report.elapsedMs !== null} />
        <div className={styles.body}>
          <Gaps report={report} />
          <SectionList report={report} />
          <SecondReading report={report} />
          {report.elapsedMs !== null && <TimeChart report={report} />}
          {hasScene && (
            <FinalBoard scene={report.scene} found={report.findings} marked={markedElements(report)}>
              {report.elapsedMs !== null && <BoardHistory sessionId={report.sessionId} />}
            </FinalBoard>
          )}
          <WrittenWork report={report} />
          <Transcript report={report} />
          <p className={styles.engine}>
            Judged by rules: engine {report.engine.version}, checklist {report.engine.checklist}
            {report.engine.pack && `, problem pack ${report.engine.pack}`}. The same interview gets the same score every
            time.
          </p>
        </div>
      </div>
    </article>
  );
}
