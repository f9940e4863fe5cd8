import type { ClientToServerEvents, ServerToClientEvents } from '@fortyfive/protocol';
import { io, type Socket } from 'socket.io-client';

export type SessionSocket = Socket<ServerToClientEvents, ClientToServerEvents>;

/** A connection to our own origin. It reconnects by itself, for ever. */
export function openSocket(): SessionSocket {
  return io({
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 8_000,
    autoConnect: false,
  });
}
