import type { CommandReply } from '@fortyfive/protocol';
import { HttpError, postJson } from './http.ts';
import type { OutboxEntry } from './outbox-store.ts';
import type { SessionSocket } from './socket.ts';

/** The socket closes on messages near 1 MB, so what is larger than half of that goes over HTTP. */
const LARGEST_FOR_SOCKET_BYTES = 512 * 1024;
const ACKNOWLEDGE_MS = 10_000;

/** One attempt to hand a command to the server. Rejects when the answer stays unknown. */
export async function deliver(socket: SessionSocket, entry: OutboxEntry): Promise<CommandReply> {
  if (!socket.connected) throw new Error('not connected');
  const { sessionId, commandId, command } = entry;
  if (byteLength(command) > LARGEST_FOR_SOCKET_BYTES) return deliverOverHttp(entry);
  return socket.timeout(ACKNOWLEDGE_MS).emitWithAck('session:command', { sessionId, commandId, command });
}

async function deliverOverHttp({ sessionId, commandId, command }: OutboxEntry): Promise<CommandReply> {
  try {
    return await postJson<CommandReply>(`/api/sessions/${encodeURIComponent(sessionId)}/commands`, {
      commandId,
      command,
    });
  } catch (error) {
    if (!(error instanceof HttpError) || error.status === 0 || error.status >= 500) throw error;
    return { ok: false, rejection: error.rejection as Extract<CommandReply, { ok: false }>['rejection'] };
  }
}

function byteLength(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
