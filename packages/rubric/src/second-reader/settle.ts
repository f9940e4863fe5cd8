import type { Claim } from './reply.ts';
import { type CandidateText, type FoundQuote, verifyQuote } from './verify-quote.ts';

/** What one call is believed to say about a point: nothing, when it failed or its quote was not found. */
export type BelievedClaim =
  | { readonly status: 'covered' | 'mentioned'; readonly found: FoundQuote }
  | { readonly status: 'missing'; readonly found: null }
  | null;

/** The second reader's answer to a point. */
export interface SecondVerdict {
  readonly id: string;
  readonly status: 'covered' | 'mentioned' | 'missing' | 'not-judged';
  /** Verbatim words of the candidate; null unless covered or mentioned. */
  readonly quote: string | null;
  readonly turn: number | null;
}

/** Drops what a model claims without words of the candidate that show it. */
export function believe(claim: Claim | undefined, texts: readonly CandidateText[]): BelievedClaim {
  if (claim === undefined) return null;
  if (claim.status === 'missing') return { status: 'missing', found: null };
  const found = verifyQuote(claim.quote, texts, claim.turn);
  return found && { status: claim.status, found };
}

/** Whether a third call could still give two calls the same answer. */
export function needsThird(first: BelievedClaim, second: BelievedClaim): boolean {
  return (first !== null || second !== null) && first?.status !== second?.status;
}

/** The answer that two of at most three calls give, with the quote of the first of them; else not judged. */
export function settle(
  id: string,
  first: BelievedClaim,
  second: BelievedClaim,
  third: BelievedClaim = null,
): SecondVerdict {
  const claims = [first, second, third].filter((claim) => claim !== null);
  const agreed = claims.find((claim, at) => claims.some((other, to) => to > at && other.status === claim.status));
  if (!agreed) return { id, status: 'not-judged', quote: null, turn: null };
  return { id, status: agreed.status, quote: agreed.found?.quote ?? null, turn: agreed.found?.turn ?? null };
}

/** The verdict on a point over all windows: the best one found; missing only when no window was left unjudged. */
export function combineWindows(id: string, verdicts: readonly SecondVerdict[], windows: number): SecondVerdict {
  const best =
    verdicts.find((verdict) => verdict.status === 'covered') ??
    verdicts.find((verdict) => verdict.status === 'mentioned');
  if (best) return best;
  const judged = verdicts.filter((verdict) => verdict.status === 'missing').length;
  const status = judged === windows && windows > 0 ? 'missing' : 'not-judged';
  return { id, status, quote: null, turn: null };
}
