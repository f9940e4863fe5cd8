/** The version of the rules and figures by which interviews are scored; it changes whenever a verdict can. */
export const ENGINE_VERSION = '0.4.0';

/** How much one wording is worth. A topic named is half of a point made, a hint half of a topic. */
export const LEVEL_STRENGTH = { hints: 0.5, names: 1, applies: 2, settles: 2.4 } as const;

/** What each sign of application adds around a wording that names a topic, up to two of them: two signs make it applied. */
export const LIFT = 0.5;
export const MOST_LIFTS = 2;
/** A wording that already applies the point gains less; with two signs one concise sentence reaches the usual bar for covered. */
export const APPLIED_LIFT = 0.25;

/** Questions raise a topic without deciding it; denials without a reason dismiss it. */
export const QUESTION_FACTOR = 0.6;
export const NEGATION_FACTOR = 0.4;

/** Further wordings of the same point in one turn: each adds this much, up to the cap, so that a long turn is not proof by itself. */
export const BREADTH_STEP = 0.25;
export const BREADTH_CAP = 1;

/** What the strongest turns contribute: later mentions confirm, they do not replace one clear statement. */
export const TURN_SHARES = [1, 0.5, 0.3, 0.2] as const;

/** Usual strengths from which a point is found and covered; a point's own cue list may set others. */
export const FOUND_AT = 1;
export const COVERED_AT = 2.4;

/** A bare list of terms reaches this strength at most: under every bar for "covered". */
export const LIST_CAP = 1;

/** From this strength an interviewer's words propose something for a point, and do not just touch it. */
export const PROPOSED_AT = 2;

/** An answer to a question about the point, with signs of application but none of its wordings. */
export const ANSWER_STRENGTH = 0.8;

/** How many turns before the first evidence an interviewer's question still counts as its prompt. */
export const PROMPT_REACH = 5;
/** How many of the candidate's words after a question still answer it. */
export const PROMPT_WORDS = 200;
/**
 * How strongly a question must touch a point to ask for it, since people name a topic loosely when they ask; and how strongly a point of its section,
 * to ask for all of that section.
 */
export const RAISED_LOOSELY_AT = 0.3;
export const SECTION_RAISED_AT = 2;
/** How strongly an interviewer must state a point to give it. */
export const GIVEN_AT = 1;
/** The evidence that says who brought a point up is at least this strong, relative to the strongest: a passing word brings up nothing. */
export const INITIATIVE_FROM = 0.6;

/** Most evidence shown for one point: a reader checks a verdict with a few quotes. */
export const MOST_EVIDENCE = 4;

/** How many words around a wording are searched for signs of application: about two spoken sentences. */
export const FEATURE_WINDOW = 24;

/** Credit of a verdict: a topic named earns half; what the interviewer had to give earns half of what it would otherwise. */
export const CREDIT = { covered: 1, mentioned: 0.5, missing: 0 } as const;
export const GIVEN_FACTOR = 0.5;
/** A point reached after a prompt is nearly as good: interviews are conversations. */
export const PROMPTED_FACTOR = 0.9;

/** What an arrow adds to a drawn component where a drawing can make the point: it has its place in the design. */
export const CONNECTED_BONUS = 0.7;

/** Drawn and connected components from which a drawing lays the system out. */
export const CONNECTED_FOR_DIAGRAM = 3;
