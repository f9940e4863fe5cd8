import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { Empty } from '../ui/empty.tsx';
import { PageFrame } from '../ui/page-frame.tsx';

export function NotFoundPage() {
  return (
    <PageFrame title="Not found">
      <Empty title="There is no such page" heading="h1">
        <p>The address may be mistyped, or the link is old.</p>
        <Button component={Link} to="/">
          Go to the start page
        </Button>
      </Empty>
    </PageFrame>
  );
}
