import type { CreateSessionBody, ImportBody, Me, ProblemCard, ReportView, SessionCard } from '@fortyfive/protocol';
import { queryOptions } from '@tanstack/react-query';
import { getJson, postJson } from './http.ts';

/** Asking who we are makes the server set the guest cookie that everything else needs, so each query waits for it. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => getJson<Me>('/api/me', signal),
  staleTime: Infinity,
});

export const problemsQuery = queryOptions({
  queryKey: ['problems'],
  queryFn: ({ signal }) => getJson<readonly ProblemCard[]>('/api/problems', signal),
  staleTime: 5 * 60_000,
});

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => getJson<readonly SessionCard[]>('/api/sessions', signal),
});

export const reportQuery = (sessionId: string) =>
  queryOptions({
    queryKey: ['report', sessionId],
    queryFn: ({ signal }) => getJson<ReportView>(`/api/sessions/${encodeURIComponent(sessionId)}/report`, signal),
    staleTime: 60_000,
  });

export const reportDownloadPath = (sessionId: string) => `/api/sessions/${encodeURIComponent(sessionId)}/report.json`;

export const createSession = (body: CreateSessionBody) => postJson<{ readonly id: string }>('/api/sessions', body);

export const importTranscript = (body: ImportBody) => postJson<{ readonly id: string }>('/api/imports', body);
