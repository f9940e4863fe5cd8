import { CHECKLIST } from '@fortyfive/rubric';
import { z } from 'zod';
import { plainPhrase, prose, quoted } from './text.ts';

/** Size caps of a pack file (rule Q2), since packs come from strangers. Lengths are in characters unless the name says bytes. */
export const PACK_LIMITS = {
  /** More than twice the largest pack shipped. */
  fileBytes: 131_072,
  minFacts: 18,
  maxFacts: 60,
  maxTopics: 12,
  minCues: 3,
  maxCues: 10,
  maxComponents: 40,
  maxAliases: 12,
  maxEstimates: 20,
  maxSheetLines: 15,
  maxSheetLine: 120,
  maxProbes: 150,
  /** A file with more faults than this is reported up to here. */
  maxFaults: 200,
  /** How many of the sixty points must have a follow-up question. */
  minProbedPoints: 35,
} as const;

/** The sections that have a phase of their own; "conduct" is judged all along. */
export const PHASE_IDS: readonly string[] = CHECKLIST.sections
  .filter((section) => section.id !== 'conduct')
  .map((section) => section.id);

/** Section id of each checklist point, in the checklist's order. */
export const SECTION_OF_POINT: ReadonlyMap<string, string> = new Map(
  CHECKLIST.sections.flatMap((section) => section.points.map((point) => [point.id, section.id] as const)),
);

const slug = z
  .string()
  .max(64)
  .refine((text) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text), {
    error: 'must be lower-case words joined by hyphens',
  });

const pointId = z.string().superRefine((text, context) => {
  if (!SECTION_OF_POINT.has(text)) {
    context.addIssue({ code: 'custom', message: `${quoted(text)} is not a point of the checklist` });
  }
});

const estimationPointId = pointId.refine((text) => (SECTION_OF_POINT.get(text) ?? 'estimations') === 'estimations', {
  error: 'must be a point of the section "estimations"',
});

const phaseId = z.string().superRefine((text, context) => {
  if (!PHASE_IDS.includes(text)) {
    context.addIssue({ code: 'custom', message: `${quoted(text)} is not a phase` });
  }
});

const fact = z.strictObject({
  id: slug,
  topics: z.array(plainPhrase(60)).min(1).max(PACK_LIMITS.maxTopics),
  answer: prose(400),
});

const expectation = z.strictObject({
  point: pointId,
  expect: prose(600),
  cues: z.array(plainPhrase(60)).min(PACK_LIMITS.minCues).max(PACK_LIMITS.maxCues),
});

const component = z.strictObject({
  name: plainPhrase(60),
  aliases: z.array(plainPhrase(60)).max(PACK_LIMITS.maxAliases),
  role: prose(200),
});

const estimate = z.strictObject({
  name: prose(80),
  point: estimationPointId,
  assumptions: z.array(prose(200)).max(10),
  sheet: z.array(prose(PACK_LIMITS.maxSheetLine)).min(1).max(PACK_LIMITS.maxSheetLines),
  result: prose(300),
});

const probe = z.strictObject({
  point: pointId,
  phase: phaseId.optional(),
  ask: prose(300),
});

/** One problem as its file holds it. */
export const packSchema = z.strictObject({
  id: slug,
  version: z.int().min(1).max(100_000),
  title: prose(80),
  difficulty: z.enum(['easy', 'medium', 'hard']),
  summary: prose(160),
  statement: prose(1500),
  facts: z.array(fact).min(PACK_LIMITS.minFacts).max(PACK_LIMITS.maxFacts),
  expectations: z.array(expectation).max(SECTION_OF_POINT.size),
  components: z.array(component).min(1).max(PACK_LIMITS.maxComponents),
  estimates: z.array(estimate).max(PACK_LIMITS.maxEstimates),
  probes: z.array(probe).max(PACK_LIMITS.maxProbes),
});

/** One checked pack, field by field as in its file; see SPEC.md. */
export type Pack = z.infer<typeof packSchema>;
