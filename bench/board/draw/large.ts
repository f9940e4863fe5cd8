import type { Kind } from '../../../packages/canvas/src/kinds/kind.ts';
import { component } from './component.ts';
import { drawScenes } from './draw-scenes.ts';
import type { Hand } from './kit.ts';

/** Turns an arrow round in the panel: a head at its start, none at its end. The arrow tool keeps these heads. */
async function flipHeads(hand: Hand, id: string): Promise<void> {
  await hand.escape();
  await hand.page.mouse.click(...hand.at(await hand.gripOf(id)));
  for (const [end, key] of [
    ['arrowhead_start', 'w'],
    ['arrowhead_end', 'q'],
  ] as const) {
    await hand.page.locator(`.selected-shape-actions button[aria-label="${end}"]`).click();
    await hand.page.locator('.picker').waitFor();
    await hand.page.keyboard.press(key);
    await hand.page.keyboard.press('Escape');
  }
  await hand.escape();
}

type Row = readonly (readonly [label: string, kinds: readonly Kind[], count?: number])[];

const MARKET: readonly Row[] = [
  [
    ['iOS app', ['client']],
    ['Android app', ['client']],
    ['Web SPA', ['client']],
    ['Seller portal', ['client']],
    ['Partner API users', ['client'], 2],
  ],
  [
    ['Akamai', ['cdn']],
    ['Route53', ['dns']],
    ['ELB', ['load-balancer']],
    ['Kong', ['gateway']],
    ['Auth0', ['third-party']],
  ],
  [
    ['listing service', ['service']],
    ['search service', ['service']],
    ['cart service', ['service']],
    ['order service', ['service']],
    ['user service', ['service']],
  ],
  [
    ['image resizer', ['worker']],
    ['Elasticsearch', ['search']],
    ['Redis cache', ['cache']],
    ['Kafka', ['stream']],
    ['payment service', ['service']],
  ],
  [
    ['S3', ['blob']],
    ['search indexer', ['worker']],
    ['Postgres primary', ['relational']],
    ['Postgres replica', ['relational']],
    ['Stripe', ['third-party']],
  ],
  [
    ['Snowflake warehouse', ['relational']],
    ['Airflow', ['scheduler', 'batch-processor']],
    ['Datadog', ['monitoring']],
    ['ELK logs', ['logs']],
    ['email sender', ['worker']],
  ],
];

const WAYS = [
  ['iOS app', 'Akamai'],
  ['iOS app', 'Kong'],
  ['Android app', 'Kong'],
  ['Web SPA', 'ELB'],
  ['Web SPA', 'Route53'],
  ['Seller portal', 'Kong'],
  ['Partner API users', 'Kong'],
  ['ELB', 'Kong'],
  ['Kong', 'Auth0'],
  ['Kong', 'search service'],
  ['Kong', 'cart service'],
  ['Kong', 'order service'],
  ['Kong', 'user service'],
  ['listing service', 'image resizer'],
  ['search service', 'Elasticsearch'],
  ['cart service', 'Redis cache'],
  ['order service', 'Kafka'],
  ['order service', 'payment service'],
  ['image resizer', 'S3'],
  ['search indexer', 'Elasticsearch'],
  ['Kafka', 'search indexer'],
  ['payment service', 'Stripe'],
  ['payment service', 'Kafka'],
  ['Postgres primary', 'Postgres replica'],
  ['Airflow', 'Snowflake warehouse'],
  ['Postgres primary', 'Airflow'],
  ['Datadog', 'ELK logs'],
] as const;

await drawScenes({
  'marketplace-large': {
    problem: 'marketplace',
    style: 'thirty components in uneven rows, every third arrow not tied, no labels on arrows',
    draw: async (hand) => {
      await hand.zoomOut(3);
      const ids = new Map<string, string>();
      for (const [line, row] of MARKET.entries())
        for (const [place, [label, kinds, count = 1]] of row.entries()) {
          const x = -100 + place * 480 + ((line * 37 + place * 53) % 90);
          const y = -180 + line * 300 + ((place * 41 + line * 29) % 70);
          ids.set(label, await component(hand, label, x, y, kinds, { width: 190, height: 90, count }));
        }
      for (const [index, [from, to]] of WAYS.entries()) {
        const loose = index % 3 === 2;
        const gap = loose ? ([7 + (index % 5) * 4, 10 + (index % 4) * 7] as const) : ([2, 2] as const);
        await hand.link(ids.get(from)!, ids.get(to)!, {
          free: loose,
          gap,
          stroke: index % 7 === 6 ? 'Dashed' : 'Solid',
        });
      }
    },
  },
  'polls-flipped': {
    problem: 'live polls',
    style: 'arrows turned round in the panel, dotted arrows, rounded and sharp mixed',
    draw: async (hand) => {
      const voters = await component(hand, 'Voters', 300, 300, ['client'], { tool: 'ellipse', count: 2 });
      const api = await component(hand, 'Vote API', 660, 300, ['service']);
      const queue = await component(hand, 'Amazon SQS', 1020, 300, ['queue']);
      const tally = await component(hand, 'tally worker', 1380, 300, ['worker']);
      const redis = await component(hand, 'Redis counters', 1380, 600, ['key-value', 'cache'], {
        tool: 'diamond',
        width: 230,
      });
      const live = await component(hand, 'SSE server', 660, 600, ['service']);
      await hand.link(voters, api, { type: 'sharp' });
      await hand.link(api, queue);
      await hand.link(tally, redis);
      const results = await hand.arrow(voters, live, { type: 'sharp' });
      const reads = await hand.arrow(redis, live, { stroke: 'Dotted' });
      const takes = await hand.arrow(queue, tally, { free: true, gap: [9, 12] });
      // What follows is turned: from the server to the voters, from the server to the counters, from the worker to the queue.
      await flipHeads(hand, results);
      await flipHeads(hand, reads);
      await flipHeads(hand, takes);
      hand.edge(results, live, voters);
      hand.edge(reads, live, redis);
      hand.edge(takes, tally, queue);
    },
  },
});
