import { CONDUCT_EXEMPLARS } from './conduct.ts';
import { DESIGN_GOALS_EXEMPLARS } from './design-goals.ts';
import { ESTIMATIONS_EXEMPLARS } from './estimations.ts';
import { FEATURE_EXPECTATIONS_EXEMPLARS } from './feature-expectations.ts';
import { JUSTIFY_EXEMPLARS } from './justify.ts';
import { MONITORING_EXEMPLARS } from './monitoring.ts';
import { SECURITY_EXEMPLARS } from './security.ts';
import type { PointExemplars } from './point-exemplars.ts';

/** The exemplars of every point that has some. */
export const EXEMPLARS: readonly PointExemplars[] = [
  ...FEATURE_EXPECTATIONS_EXEMPLARS,
  ...ESTIMATIONS_EXEMPLARS,
  ...DESIGN_GOALS_EXEMPLARS,
  ...JUSTIFY_EXEMPLARS,
  ...MONITORING_EXEMPLARS,
  ...SECURITY_EXEMPLARS,
  ...CONDUCT_EXEMPLARS,
];
