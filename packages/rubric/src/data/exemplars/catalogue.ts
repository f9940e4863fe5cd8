import { CONDUCT_EXEMPLARS } from './conduct.ts';
import { DEEP_DIVE_EXEMPLARS } from './deep-dive.ts';
import { DESIGN_GOALS_EXEMPLARS } from './design-goals.ts';
import { ESTIMATIONS_EXEMPLARS } from './estimations.ts';
import { FEATURE_EXPECTATIONS_EXEMPLARS } from './feature-expectations.ts';
import { HIGH_LEVEL_DESIGN_EXEMPLARS } from './high-level-design.ts';
import { JUSTIFY_EXEMPLARS } from './justify.ts';
import { MONITORING_EXEMPLARS } from './monitoring.ts';
import { SECURITY_EXEMPLARS } from './security.ts';
import type { PointExemplars } from './point-exemplars.ts';

/** Exemplars that the cues are held to. */
export const EXEMPLARS: readonly PointExemplars[] = [
  ...FEATURE_EXPECTATIONS_EXEMPLARS,
  ...ESTIMATIONS_EXEMPLARS,
  ...DESIGN_GOALS_EXEMPLARS,
  ...HIGH_LEVEL_DESIGN_EXEMPLARS,
  ...DEEP_DIVE_EXEMPLARS,
  ...JUSTIFY_EXEMPLARS,
  ...MONITORING_EXEMPLARS,
  ...SECURITY_EXEMPLARS,
  ...CONDUCT_EXEMPLARS,
];
