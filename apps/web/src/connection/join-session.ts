import { isTransient, type JoinReply } from '@fortyfive/protocol';
import { backoffMs } from './backoff.ts';
import { receiveJoin, type SessionStore } from './session-store.ts';
import { sleep } from './sleep.ts';
import type { SessionSocket } from './socket.ts';

const JOIN_MS = 10_000;

/** A function that brings this page up to date; calls while it is under way lead to one more. */
export function joiner(
  sessionId: string,
  socket: SessionSocket,
  store: SessionStore,
  signal: AbortSignal,
  onJoined: () => void,
) {
  let underWay = false;
  let again = false;

  const attempt = async (): Promise<'done' | 'retry' | 'refused'> => {
    const message = { sessionId, lastSeq: store.getState().session.seq };
    const reply: JoinReply | null = await socket
      .timeout(JOIN_MS)
      .emitWithAck('session:join', message)
      .catch(() => null);
    if (!reply) return 'retry';
    if (reply.ok) return receiveJoin(store, reply) ? 'retry' : 'done';
    if (isTransient(reply.rejection)) return 'retry';
    store.setState({ joinRefusal: reply.rejection });
    return 'refused';
  };

  return async function join(): Promise<void> {
    again = true;
    if (underWay) return;
    underWay = true;
    for (let tries = 1; again && socket.connected && !signal.aborted; tries += 1) {
      again = false;
      const outcome = await attempt();
      if (outcome === 'done') {
        store.setState({ link: 'online' });
        onJoined();
      }
      if (outcome !== 'retry') continue;
      again = true;
      await sleep(backoffMs(tries, Math.random()), signal);
    }
    underWay = false;
  };
}
