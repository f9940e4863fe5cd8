import type { ProblemGuide } from '@fortyfive/rubric';
import { phaseOfProbe } from './cross-checks.ts';
import type { Pack } from './pack.ts';

/** What a candidate may know before starting; the wire's `ProblemCard`. */
export interface PackCard {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly difficulty: 'easy' | 'medium' | 'hard';
}

/** What the interviewer works with. Never sent to a candidate. */
export interface InterviewGuide {
  readonly statement: string;
  readonly facts: readonly {
    readonly id: string;
    readonly topics: readonly string[];
    readonly answer: string;
  }[];
  readonly probes: readonly { readonly pointId: string; readonly phaseId: string; readonly ask: string }[];
}

/** The card of every problem without a pack. Only for imported transcripts: nobody can be interviewed about it. */
export const GENERIC_PROBLEM: PackCard = {
  id: 'generic',
  title: 'Another problem',
  summary: 'For an imported transcript of a problem that has no pack.',
  difficulty: 'medium',
};

/** The card of a pack: exactly four fields, none of which gives an answer away (rule Q17). */
export function cardOf({ id, title, summary, difficulty }: Pack): PackCard {
  return { id, title, summary, difficulty };
}

/** What the rubric engine needs of a pack: cue phrases and expectations by point id, and component names (rule Q18). */
export function guideOf(pack: Pack): ProblemGuide {
  return {
    id: pack.id,
    version: pack.version,
    cues: Object.fromEntries(pack.expectations.map(({ point, cues }) => [point, cues])),
    expectations: Object.fromEntries(pack.expectations.map(({ point, expect }) => [point, expect])),
    components: pack.components.map(({ name, aliases }) => ({ name, aliases })),
  };
}

/** What the interviewer needs of a pack: statement, facts, and follow-up questions each with point and phase (rule Q19). */
export function interviewGuideOf(pack: Pack): InterviewGuide {
  return {
    statement: pack.statement,
    facts: pack.facts.map(({ id, topics, answer }) => ({ id, topics, answer })),
    probes: pack.probes.flatMap(({ point, phase, ask }) => {
      const phaseId = phaseOfProbe(point, phase);
      return phaseId === undefined ? [] : [{ pointId: point, phaseId, ask }];
    }),
  };
}
