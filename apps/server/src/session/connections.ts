import type { ClientToServerEvents, ServerToClientEvents } from '@fortyfive/protocol';
import type { Server, Socket } from 'socket.io';

interface ConnectionData {
  userId: string;
}

/** A socket of a known visitor. */
export type Connection = Socket<ClientToServerEvents, ServerToClientEvents, Record<string, never>, ConnectionData>;

/** All of them. */
export type Connections = Server<ClientToServerEvents, ServerToClientEvents, Record<string, never>, ConnectionData>;

/** Where everybody listens who has joined a session. */
export const roomOf = (sessionId: string): string => `session:${sessionId}`;
