import { CONDUCT } from '../data/cues/conduct.ts';
import { DEEP_DIVE } from '../data/cues/deep-dive.ts';
import { DESIGN_GOALS } from '../data/cues/design-goals.ts';
import { ESTIMATIONS } from '../data/cues/estimations.ts';
import { FEATURE_CUES } from '../data/cues/features.ts';
import { FEATURE_EXPECTATIONS } from '../data/cues/feature-expectations.ts';
import { HIGH_LEVEL_DESIGN } from '../data/cues/high-level-design.ts';
import { JUSTIFY } from '../data/cues/justify.ts';
import { MONITORING } from '../data/cues/monitoring.ts';
import { SECURITY } from '../data/cues/security.ts';
import { WORD_CLASSES } from '../data/word-classes.ts';
import type { ProblemGuide } from '../observations.ts';
import { indexCues, type CueIndex } from './cue-index.ts';
import type { Feature, PointCues } from './point-cues.ts';

/** How far a cue goes: it hints at a point, names its topic, applies it to the design, or settles it. */
export type Level = 'hints' | 'names' | 'applies' | 'settles';

export interface PointCue {
  readonly pointId: string;
  readonly level: Level;
}

/** Every cue list, in the order of the checklist. */
export const POINT_CUES: readonly PointCues[] = [
  ...FEATURE_EXPECTATIONS,
  ...ESTIMATIONS,
  ...DESIGN_GOALS,
  ...HIGH_LEVEL_DESIGN,
  ...DEEP_DIVE,
  ...JUSTIFY,
  ...MONITORING,
  ...SECURITY,
  ...CONDUCT,
];

/** The cue list of each point by its id. */
export const CUES_OF: ReadonlyMap<string, PointCues> = new Map(POINT_CUES.map((cues) => [cues.id, cues]));

/** One cue a line; blank lines do not count. */
export function cueLines(block: string): string[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const GENERIC = POINT_CUES.flatMap((cues) =>
  (['hints', 'names', 'applies', 'settles'] as const).flatMap((level) =>
    cueLines(cues[level] ?? '').map((source) => ({ source, value: { pointId: cues.id, level } })),
  ),
);

/** The generic cues of every point, ready to be matched. */
export const GENERIC_CUES: CueIndex<PointCue> = indexCues(GENERIC, WORD_CLASSES);

/** The cues of the features that show application. */
export const APPLICATION_CUES: CueIndex<Feature> = indexCues(
  Object.entries(FEATURE_CUES).flatMap(([feature, block]) =>
    cueLines(block).map((source) => ({ source, value: feature as Feature })),
  ),
  WORD_CLASSES,
);

const PLAIN = /[^\p{L}\p{N}' ]+/gu;

/** A pack's own phrases: plain words, so the signs of the cue language are taken out of them. They apply the point. */
export function guideCues(guide: ProblemGuide): CueIndex<PointCue> {
  const known = Object.entries(guide.cues).filter(([pointId]) => CUES_OF.has(pointId));
  const phrases = known.flatMap(([pointId, lines]) =>
    lines.map((line) => ({ pointId, line: line.replace(PLAIN, ' ').trim() })),
  );
  return indexCues(
    phrases
      .filter(({ line }) => line !== '')
      .map(({ pointId, line }) => ({ source: line, value: { pointId, level: 'applies' as const } })),
    WORD_CLASSES,
  );
}
