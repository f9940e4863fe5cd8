import type { Overrule, OverruleBody, ReportLevel, ReportView } from '@fortyfive/protocol';
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

export const downloadPath = (sessionId: string, level: ReportLevel) =>
  `${reportDownloadPath(sessionId)}?level=${level}`;

export const overrulePoint = (sessionId: string, body: OverruleBody) =>
  postJson<Overrule>(`${sessionPath(sessionId)}/overrules`, body);

export const withdrawOverrule = (sessionId: string, pointId: string) =>
  postJson<readonly Overrule[]>(`${sessionPath(sessionId)}/overrules/${encodeURIComponent(pointId)}/withdraw`, {});
