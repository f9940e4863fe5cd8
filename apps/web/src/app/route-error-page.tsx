import { Button } from '@mantine/core';
import { useRouteError } from 'react-router';
import { Empty } from '../ui/empty.tsx';
import { PageFrame } from '../ui/page-frame.tsx';

/** Also met when a page's code cannot be loaded, because the connection is gone or a newer version was installed. */
export function RouteErrorPage() {
  const error = useRouteError();
  return (
    <PageFrame title="Something broke">
      <Empty title="Something broke on this page" heading="h1">
        <p>What you typed and drew is kept in this browser and is sent when the page is open again.</p>
        <Button onClick={() => location.reload()}>Reload the page</Button>
        <details>
          <summary>Details</summary>
          <code>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</code>
        </details>
      </Empty>
    </PageFrame>
  );
}
