/**
 * How much each sign weighs for "found" and for "covered": a constant, how far the sightings lie above the bar of "found" and above that of
 * "covered", and how alike the talk is. Logistic regressions over ten interviews written for the project and eight real ones with a reader's
 * decisions, by `bench/rubric/training/weigh.ts`.
 */
export const WEIGHING = {
  found: [3.62, 0.42, 0.88, 1.23],
  covered: [2.57, -1, 2.49, 1.06],
} as const;

/** Stretches of talk, a dozen words each, up to which likeness says nothing, and from which it says as much as in an interview. */
export const SHORT_TALK = 40;
export const WHOLE_TALK = 150;

/** How steeply the odds rise with the sightings where they alone decide: little said, and most of it to the point. */
export const OWN_STEEPNESS = 4;
