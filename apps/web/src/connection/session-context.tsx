import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { connectSession, type SessionConnection } from './session-connection.ts';
import type { SessionView } from './session-store.ts';

const Context = createContext<SessionConnection | null>(null);

/** Takes part in a session for as long as it is mounted. */
export function SessionProvider({ sessionId, children }: { sessionId: string; children: ReactNode }) {
  const [connection, setConnection] = useState<SessionConnection | null>(null);
  useEffect(() => {
    const opened = connectSession(sessionId);
    setConnection(opened);
    return () => {
      setConnection(null);
      opened.close();
    };
  }, [sessionId]);
  return connection ? <Context.Provider value={connection}>{children}</Context.Provider> : null;
}

export function useConnection(): SessionConnection {
  const connection = useContext(Context);
  if (!connection) throw new Error('useConnection needs a SessionProvider');
  return connection;
}

/** A part of the session's view; the component renders again only when that part changes. */
export function useSessionView<T>(select: (view: SessionView) => T): T {
  return useStore(useConnection().store, select);
}
