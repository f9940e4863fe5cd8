export type { Fact, InterviewGuide, PointStanding, Probe } from './guide.ts';
export type { Moment, Reply } from './reply.ts';
export { respond } from './respond.ts';
