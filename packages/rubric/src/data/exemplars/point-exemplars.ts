/**
 * Sayings that the engine is measured on, one point of the checklist at a time. `covered` makes the point for a design,
 * `mentioned` only names it, and `nearMisses` use its words for something else.
 */
export interface PointExemplars {
  readonly id: string;
  readonly covered: readonly string[];
  readonly mentioned: readonly string[];
  readonly nearMisses: readonly string[];
}
