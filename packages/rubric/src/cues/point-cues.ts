/** What around a cue shows that the point is applied to this design and not just named. */
export type Feature = 'number' | 'reason' | 'choice' | 'place' | 'compare' | 'flow';

/** What is looked for to find one point. Cue lists hold one cue a line; `parseCue` explains their language. */
export interface PointCues {
  readonly id: string;
  /** Wordings that raise the topic: worth 1, more with the features in `lifts` around them. */
  readonly names: string;
  /** Wordings that make the point for this design by themselves: worth 2. */
  readonly applies: string;
  /** Wordings that leave nothing open, such as a goal with its number: worth the point's bar for covered. */
  readonly settles?: string;
  /** Wordings that point to it but are also said about other things: worth a half. */
  readonly hints?: string;
  readonly lifts: readonly Feature[];
  /** Whether asking the interviewer counts as much as stating. */
  readonly asking?: boolean;
  /** Whether a drawn component that is joined to others makes the point, as a load balancer between boxes does. */
  readonly drawn?: boolean;
  /** Whether a bare list makes the point, as the fields of a table do. */
  readonly listing?: boolean;
  /** Strength from which the point counts as found, when it is not the usual one. */
  readonly foundAt?: number;
  /** Strength from which the point counts as covered, when it is not the usual one. */
  readonly coveredAt?: number;
}
