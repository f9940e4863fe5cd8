import { rejectionWords } from '@fortyfive/protocol';
import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { SessionProvider, useSessionView } from '../../connection/session-context.tsx';
import { Empty } from '../../ui/empty.tsx';
import { PageFrame } from '../../ui/page-frame.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { Lobby } from './lobby.tsx';
import { Room } from './room.tsx';

export function RoomPage() {
  const { sessionId = '' } = useParams();
  return (
    <SessionProvider sessionId={sessionId} key={sessionId}>
      <RoomSwitch />
    </SessionProvider>
  );
}

function RoomSwitch() {
  const status = useSessionView((view) => view.session.status);
  const refusal = useSessionView((view) => view.joinRefusal);
  const isOffline = useSessionView((view) => view.link === 'offline');
  if (status === 'lobby') return <Lobby />;
  if (status !== 'absent') return <Room />;
  return (
    <PageFrame title="Interview">
      {refusal ? (
        <Empty title="This interview cannot be opened" heading="h1">
          <p>{rejectionWords(refusal)} Interviews belong to the browser that created them.</p>
          <Button component={Link} to="/">
            Go to the start page
          </Button>
        </Empty>
      ) : (
        <Waiting label={isOffline ? 'The server is not reachable, trying again' : 'Opening the interview'} />
      )}
    </PageFrame>
  );
}
