/** A figure and whether the verdict behind it was right. */
export interface Outcome {
  readonly at: number;
  readonly right: boolean;
}

/** From this figure on, this share of verdicts was right. */
interface Step {
  readonly from: number;
  readonly share: number;
}

/** Two right and one wrong verdict that nobody saw, so that a few lucky ones do not make a certainty. */
const UNSEEN = { right: 2, all: 3 };

const shareOf = ({ right, all }: { readonly right: number; readonly all: number }): number =>
  (right + UNSEEN.right) / (all + UNSEEN.all);

/** Rising steps through the outcomes: bins of about one size that keep equals together, then neighbours that fall are pooled until none does. */
export function risingSteps(outcomes: readonly Outcome[], bins: number): Step[] {
  const sorted = outcomes.toSorted((a, b) => a.at - b.at);
  const size = Math.max(1, Math.ceil(sorted.length / bins));
  const pools: { from: number; right: number; all: number }[] = [];
  for (let at = 0; at < sorted.length;) {
    const edge = sorted[Math.min(at + size, sorted.length) - 1]?.at ?? 0;
    const bin = sorted.slice(at).filter((one) => one.at <= edge);
    at += bin.length;
    pools.push({
      from: pools.length === 0 ? 0 : (bin[0]?.at ?? 0),
      right: bin.filter((one) => one.right).length,
      all: bin.length,
    });
    for (let last = pools.length - 1; last > 0; last--) {
      const [left, right] = [pools[last - 1], pools[last]];
      if (!left || !right || shareOf(left) < shareOf(right)) break;
      pools.splice(last - 1, 2, { from: left.from, right: left.right + right.right, all: left.all + right.all });
    }
  }
  return pools.map(({ from, right, all }) => ({
    from: Math.round(from * 100) / 100,
    share: Math.round(shareOf({ right, all }) * 100) / 100,
  }));
}

export const shareAt = (steps: readonly Step[], at: number): number =>
  steps.findLast((step) => step.from <= at)?.share ?? steps[0]?.share ?? 0;
