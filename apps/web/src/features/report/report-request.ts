import type {
  BoardHistoryView,
  Overrule,
  OverruleBody,
  ReportLevel,
  ReportView,
  SecondReadingView,
} from '@fortyfive/protocol';
import { queryOptions } from '@tanstack/react-query';
import { getJson, postJson } from '../../connection/http.ts';
import { reportDownloadPath, reportQuery } from '../../connection/queries.ts';

const sessionPath = (sessionId: string) => `/api/sessions/${encodeURIComponent(sessionId)}`;

/** The report at a level. Everything that is known of a session's report lies under one key, whatever the level. */
export const reportAtQuery = (sessionId: string, level: ReportLevel) =>
  queryOptions({
    ...reportQuery(sessionId),
    queryKey: [...reportQuery(sessionId).queryKey, level],
    queryFn: ({ signal }) => getJson<ReportView>(`${sessionPath(sessionId)}/report?level=${level}`, signal),
  });

/** How soon to ask again while a model reads: an interview takes it minutes. */
const ASK_AGAIN_MS = 5_000;

/** What a language model says beside the rules. Outside the report's key, because a person's correction changes nothing in it. */
export const secondReadingQuery = (sessionId: string) =>
  queryOptions({
    queryKey: ['second-reading', sessionId],
    queryFn: ({ signal }) => getJson<SecondReadingView>(`${sessionPath(sessionId)}/second-reading`, signal),
    staleTime: ASK_AGAIN_MS,
    refetchInterval: ({ state }) => (state.data?.state === 'waiting' ? ASK_AGAIN_MS : false),
  });

/** How the board came about: of a finished session, so it never changes. */
export const boardHistoryQuery = (sessionId: string) =>
  queryOptions({
    queryKey: ['board-history', sessionId],
    queryFn: ({ signal }) => getJson<BoardHistoryView>(`${sessionPath(sessionId)}/board-history`, signal),
    staleTime: Infinity,
  });

export const downloadPath = (sessionId: string, level: ReportLevel) =>
  `${reportDownloadPath(sessionId)}?level=${level}`;

export const overrulePoint = (sessionId: string, body: OverruleBody) =>
  postJson<Overrule>(`${sessionPath(sessionId)}/overrules`, body);

export const withdrawOverrule = (sessionId: string, pointId: string) =>
  postJson<readonly Overrule[]>(`${sessionPath(sessionId)}/overrules/${encodeURIComponent(pointId)}/withdraw`, {});
