/** Levels an interview can be scored at. The verdicts are the same at each; what they weigh differs. */
export type Seniority = 'mid' | 'senior' | 'staff';

/** Neutral words for a score. None of them says what a company would decide. */
export type Band = 'Early' | 'Developing' | 'Solid' | 'Strong';

interface Bar {
  /** What a point weighs by its importance. */
  readonly weights: Readonly<Record<1 | 2 | 3, number>>;
  /** Percentages from which a band begins, best first. */
  readonly bands: readonly { readonly from: number; readonly name: Band }[];
}

/** The level of an interview for which nobody asked for another: the checklist is written around it. */
export const USUAL_LEVEL: Seniority = 'senior';

/**
 * What each level asks for. An expected point weighs its importance. A point beyond the level weighs little, but not nothing:
 * reaching it is seen and missing it does no harm worth speaking of.
 */
export const LEVELS: Readonly<Record<Seniority, Bar>> = {
  mid: {
    // Only the essentials are expected; a sixth of one is enough for the rest to move the score within a band.
    weights: { 3: 3, 2: 0.5, 1: 0.25 },
    // Mostly essentials are asked for, so a larger share of them has to be there.
    bands: [
      { from: 75, name: 'Strong' },
      { from: 60, name: 'Solid' },
      { from: 40, name: 'Developing' },
      { from: 0, name: 'Early' },
    ],
  },
  senior: {
    // Importance as the checklist gives it; what only a staff engineer is expected to reach counts as beyond the level.
    weights: { 3: 3, 2: 2, 1: 0.25 },
    // 45 minutes reach about two thirds of what is expected: a good interview stands there, and half of it is a sound one.
    bands: [
      { from: 65, name: 'Strong' },
      { from: 50, name: 'Solid' },
      { from: 30, name: 'Developing' },
      { from: 0, name: 'Early' },
    ],
  },
  staff: {
    // What makes this level stand out is expected here, so it weighs as much as what a senior engineer has to bring.
    weights: { 3: 3, 2: 2, 1: 2 },
    // The same interview is held to more, and each band asks for one step more of it than a senior's.
    bands: [
      { from: 70, name: 'Strong' },
      { from: 55, name: 'Solid' },
      { from: 35, name: 'Developing' },
      { from: 0, name: 'Early' },
    ],
  },
};

/**
 * Without these there is no working design to speak of, at any level, however much else was said. Each caps the band while nothing of
 * it was found; a mention is enough, because a gate asks whether a design exists and not how good it is.
 */
export const GATES: readonly { readonly pointId: string; readonly lacks: string }[] = [
  { pointId: 'HL5', lacks: 'no write was found that goes from the client to where it is stored' },
  { pointId: 'HL6', lacks: 'no read was found that goes from the client to the data and back' },
  { pointId: 'HL4', lacks: 'no layout of the main components was found, drawn or told' },
];

/** The best band without a working design: parts of an answer are there, a whole one is not. */
export const GATED_BAND: Band = 'Developing';
