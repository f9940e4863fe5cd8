const UNNUMBERED = 2;
const MOST_IN_BRACKETS = 999;

const RANGE = /(?:#|\b)(\d{1,3})\s*(?:\.{2,}|…|[-–—]|\bto\b)\s*#?(n|m|k|\d{1,3})\b/iu;
const ENUMERATED = /(?:\b|#)1\s*[,&/]\s*2((?:\s*[,&/]\s*\d{1,2})*)(?!\w)(\s*[,&]?\s*(?:\.{2,}|…))?/u;
const TIMES = [
  /(?:^|[\s([])[x×*]\s?(\d{1,5})\b/iu,
  /(?:^|[\s([])(\d{1,5})\s?[x×](?![\p{L}\p{N}])/iu,
  /[\p{L})\]][×*]\s?(\d{1,4})\b/u,
];
const BRACKETED =
  /[([]\s*(\d{1,3})\s*(?:nodes?|replicas?|instances?|shards?|servers?|machines?|brokers?|pods?|regions?|azs?)?\s*[)\]]/iu;
const COUNTED =
  /(?:^|[\s([,:-])(\d{1,5})\+?\s+(?:[\p{L}-]+\s+){0,2}(?:nodes|replicas|instances|shards|servers|machines|brokers|pods|regions|azs|workers|copies|services|consumers|boxes|hosts|dbs|databases|caches|queues|slaves|followers|clusters|vms)\b/iu;
const LETTER_TIMES = /(?:^|[\s([])(?:[x×*]\s?n|n\s?[x×])(?![\p{L}\p{N}])/iu;
const MANY =
  /\b(?:clusters?|clustered|pools?|fleets?|farms?|replicas|slaves|standbys|secondaries|replica\s*sets?|replicaset|replicated|replication|shards|asg|auto[\s-]?scal(?:ing|ed)(?:\s*group)?|multi[\s-]?az|nodes|instances|pods|ensemble|horizontally\s+scaled|master[\s/+&-]+(?:slave|replica)s?|primary[\s/+&-]+(?:replica|secondary|standby)s?|leader[\s/+&-]+followers?|active[\s/+&-]+(?:passive|active|standby))\b/iu;

const COUNTED_FOLLOWERS =
  /\b(?:primary|master|leader)\b.{0,12}?\b(\d{1,2}|one|two|three|four|five)\s(?:[\p{L}-]+\s){0,2}(?:replica|slave|follower|standby|secondar|copies)/iu;
const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five'];

/** How many of a component its label says there are; `plural` is whether its name stands in the plural. */
export function multiplicityOf(label: string, plural: boolean): number {
  const range = RANGE.exec(label);
  if (range !== null) {
    const [, from = '', to = ''] = range;
    if (!/^\d+$/u.test(to)) return UNNUMBERED;
    const size = Number(to) - Number(from) + 1;
    if (Number(from) <= 1 && size > 1) return size;
  }
  const enumerated = ENUMERATED.exec(label);
  if (enumerated !== null) return UNNUMBERED + (enumerated[1]?.match(/\d+/gu)?.length ?? 0);
  const followers = COUNTED_FOLLOWERS.exec(label)?.[1]?.toLowerCase();
  if (followers !== undefined) return 1 + (/\d/u.test(followers) ? Number(followers) : NUMBER_WORDS.indexOf(followers));
  for (const pattern of [...TIMES, BRACKETED, COUNTED]) {
    const count = Number(pattern.exec(label)?.[1] ?? 0);
    if (count > 0 && (pattern !== BRACKETED || count <= MOST_IN_BRACKETS)) return count;
  }
  return plural || LETTER_TIMES.test(label) || MANY.test(label) ? UNNUMBERED : 1;
}
