import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Observation, Scoring } from '@fortyfive/rubric';
import type { Judged } from './agreement.ts';

interface Label {
  readonly status: 'covered' | 'mentioned' | 'missing';
  readonly initiative?: string;
  readonly turns?: readonly number[];
}

/** An interview with a reader's decision on every point. */
export interface LabelledInterview {
  readonly name: string;
  readonly observations: readonly Observation[];
  readonly labels: Readonly<Record<string, Label>>;
}

/** The interviews written for the project. */
export const OWN_INTERVIEWS = fileURLToPath(new URL('interviews', import.meta.url));

/** Ranks of the statuses. */
export const RANK: Readonly<Record<string, number>> = { missing: 0, mentioned: 1, covered: 2 };

/** Reads `turns/NAME.json` and `labels/NAME.json` of a directory. */
export function readLabelled(directory: string): LabelledInterview[] {
  const names = readdirSync(join(directory, 'turns')).filter((name) => name.endsWith('.json'));
  return names.toSorted().map((file) => {
    const { turns } = JSON.parse(readFileSync(join(directory, 'turns', file), 'utf8')) as {
      turns: { i: number; role: Observation['role']; text: string }[];
    };
    const { labels } = JSON.parse(readFileSync(join(directory, 'labels', file), 'utf8')) as Pick<
      LabelledInterview,
      'labels'
    >;
    const observations = turns.map(({ i, role, text }): Observation => ({
      kind: 'utterance',
      role,
      text,
      turn: i,
      phaseId: null,
      elapsedMs: null,
      source: null,
    }));
    return { name: file.slice(0, -'.json'.length), observations, labels };
  });
}

type Read = (observations: readonly Observation[]) => Scoring;

/** The engine's verdicts beside the labels. */
export function judgeAll(interviews: readonly LabelledInterview[], read: Read): Judged[] {
  return interviews.flatMap(({ name, observations, labels }) => {
    const verdicts = new Map(read(observations).points.map((point) => [point.id, point]));
    return Object.entries(labels).flatMap(([id, label]) => {
      const verdict = verdicts.get(id);
      if (!verdict) return [];
      return {
        interview: name,
        id,
        label: RANK[label.status] ?? 0,
        verdict: RANK[verdict.status] ?? 0,
        labelInitiative: label.initiative ?? null,
        initiative: verdict.initiative,
        confidence: verdict.confidence,
      };
    });
  });
}
