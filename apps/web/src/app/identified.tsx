import { useQuery } from '@tanstack/react-query';
import { Outlet } from 'react-router';
import { meQuery } from '../connection/queries.ts';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { PageFrame } from '../ui/page-frame.tsx';
import { Waiting } from '../ui/waiting.tsx';

/** Shows its pages once the server has said who this browser is; everything they ask for belongs to that person. */
export function Identified() {
  const me = useQuery(meQuery);
  if (me.isSuccess) return <Outlet />;
  return (
    <PageFrame>
      {me.isError ? (
        <FailureNotice title="Fortyfive is not reachable" error={me.error} onRetry={() => void me.refetch()} />
      ) : (
        <Waiting label="Connecting" />
      )}
    </PageFrame>
  );
}
