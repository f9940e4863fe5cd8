export {
  clientCommand,
  commandMessage,
  createSessionBody,
  importBody,
  joinMessage,
  type ClientCommand,
  type CommandMessage,
  type CreateSessionBody,
  type ImportBody,
  type JoinMessage,
} from './commands.ts';
export type {
  BoardHistoryView,
  DecisiveEvidence,
  ExportedOverrule,
  HttpProblem,
  Initiative,
  Me,
  Overrule,
  ProblemCard,
  ReportEvidence,
  ReportLevel,
  ReportPoint,
  ReportScore,
  ReportSection,
  ReportView,
  SessionCard,
  VerdictStatus,
} from './http.ts';
export type {
  ClientToServerEvents,
  ClockReading,
  CommandReply,
  Coverage,
  CoverageMessage,
  EventsMessage,
  JoinReply,
  Refusal,
  ServerToClientEvents,
} from './messages.ts';
export {
  boardMoment,
  overruleBody,
  reportParameters,
  type BoardMoment,
  type OverruleBody,
  type ReportParameters,
} from './overrules.ts';
export { isTransient, rejectionWords, type RejectionCode } from './rejections.ts';
export type { Agreement, ComparedPoint, SecondReadingView } from './second-reading.ts';
export { viewFor, viewStateFor, type Viewer } from './view-for.ts';
