import type { ReportLevel } from '@fortyfive/protocol';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import { HttpError } from '../../connection/http.ts';
import { Empty } from '../../ui/empty.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { DownloadIcon } from '../../ui/icons.tsx';
import { PageFrame } from '../../ui/page-frame.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { levelOf } from './level-switch.tsx';
import { titleOf } from './report-points.ts';
import { downloadPath, reportAtQuery } from './report-request.ts';
import { Report } from './report.tsx';

export function ReportPage() {
  const { sessionId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const level = levelOf(search.get('level'));
  // The report of the level before stays until the next one is there: only its score differs.
  const report = useQuery({
    ...reportAtQuery(sessionId, level),
    placeholderData: (before) => (before?.sessionId === sessionId ? before : undefined),
  });
  const onLevel = (chosen: ReportLevel) => setSearch({ level: chosen }, { replace: true, preventScrollReset: true });
  const download = report.data && (
    <Button
      component="a"
      href={downloadPath(sessionId, level)}
      download
      variant="default"
      size="xs"
      leftSection={<DownloadIcon size={15} />}
    >
      Download JSON
    </Button>
  );
  return (
    <PageFrame title={report.data ? `Report: ${titleOf(report.data)}` : 'Report'} actions={download}>
      {report.isPending && <Waiting label="Reading the interview" />}
      {report.isError && (
        <ReportFailure sessionId={sessionId} error={report.error} onRetry={() => void report.refetch()} />
      )}
      {report.data && <Report report={report.data} level={level} onLevel={onLevel} />}
    </PageFrame>
  );
}

function ReportFailure({ sessionId, error, onRetry }: { sessionId: string; error: Error; onRetry: () => void }) {
  const status = error instanceof HttpError ? error.status : 0;
  if (status === 409) {
    return (
      <Empty title="This interview is not finished yet" heading="h1">
        <p>The report is written when the interview is over.</p>
        <Button component={Link} to={`/sessions/${sessionId}`}>
          Go back to the interview
        </Button>
      </Empty>
    );
  }
  if (status === 404 || status === 403) {
    return (
      <Empty title="There is no such report" heading="h1">
        <p>{error.message}</p>
        <Button component={Link} to="/">
          Go to the start page
        </Button>
      </Empty>
    );
  }
  return <FailureNotice title="The report could not be loaded" error={error} onRetry={onRetry} />;
}
