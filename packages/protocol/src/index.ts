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
  HttpProblem,
  Initiative,
  Me,
  ProblemCard,
  ReportEvidence,
  ReportPoint,
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
export { isTransient, rejectionWords, type RejectionCode } from './rejections.ts';
export { viewFor, viewStateFor, type Viewer } from './view-for.ts';
