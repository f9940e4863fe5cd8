import { bare, beside, component } from './component.ts';
import { drawScenes } from './draw-scenes.ts';
import type { Hand } from './kit.ts';
import type { ArrowOptions } from './outline.ts';

/** A stick figure of grouped strokes. The head comes first. */
async function person(hand: Hand, x: number, y: number): Promise<string[]> {
  const head = await hand.ellipse('', x, y, 36, 36);
  const spine = await hand.path(
    [
      [x + 18, y + 38],
      [x + 18, y + 84],
    ],
    { line: true },
  );
  const arms = await hand.path(
    [
      [x - 8, y + 56],
      [x + 44, y + 56],
    ],
    { line: true },
  );
  const legs = await hand.path(
    [
      [x - 4, y + 118],
      [x + 18, y + 86],
      [x + 40, y + 118],
    ],
    { line: true },
  );
  const parts = [head, spine, arms, legs];
  await hand.group(parts);
  return parts;
}

/** A queue symbol: a long box with bars across it, grouped. The box comes first. */
async function pipe(hand: Hand, x: number, y: number): Promise<string[]> {
  const parts = [await hand.box('', x, y, 180, 60)];
  for (const bar of [45, 90, 135])
    parts.push(
      await hand.path(
        [
          [x + bar, y + 2],
          [x + bar, y + 58],
        ],
        { line: true },
      ),
    );
  await hand.group(parts);
  return parts;
}

/** Boxes on one another, each a bit lower and to the right, the label in the last. The last comes first. */
async function stack(hand: Hand, label: string, x: number, y: number, times: number): Promise<string[]> {
  const parts: string[] = [];
  for (let i = 0; i < times; i += 1)
    parts.unshift(await hand.box(i === times - 1 ? label : '', x + 12 * i, y + 12 * i, 160, 80));
  return parts;
}

/** An arrow between two points that stands for a way between two components. */
async function way(
  hand: Hand,
  from: string,
  to: string,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  options: ArrowOptions = {},
): Promise<void> {
  const path = [
    [x1, y1],
    [x2, y2],
  ] as const;
  hand.edge(await hand.path(path, options), from, to, { label: options.label ?? '' });
}

await drawScenes({
  'tickets-cylinders': {
    problem: 'ticket booking',
    style: 'databases as cylinders of an ellipse and grouped lines with the name under them',
    draw: async (hand) => {
      const buyer = await component(hand, 'Buyers', 300, 320, ['client'], { tool: 'ellipse', count: 2 });
      const gate = await component(hand, 'API Gateway', 580, 320, ['gateway']);
      const search = await component(hand, 'Search service', 900, 160, ['service']);
      const book = await component(hand, 'Booking service', 900, 480, ['service'], { width: 180 });
      const one = await hand.cylinder(1260, 150);
      const events = hand.node([...one, await hand.text('Elasticsearch', 1255, 275)], 'Elasticsearch', ['search']);
      const two = await hand.cylinder(1260, 450);
      const seats = hand.node([...two, await hand.text('Postgres (seats)', 1245, 575)], 'Postgres (seats)', [
        'relational',
      ]);
      const lock = await component(hand, 'Redis lock\nTTL 10min', 900, 760, ['cache', 'key-value'], { width: 180 });
      const pay = await component(hand, 'Stripe', 1260, 780, ['third-party'], { tool: 'ellipse' });
      await hand.link(buyer, gate);
      await hand.link(gate, search);
      await hand.link(gate, book);
      await way(hand, search, events, [1064, 200, 1248, 200]);
      await way(hand, book, seats, [1084, 520, 1256, 508]);
      await hand.link(book, lock, { label: 'hold seat' });
      await hand.link(book, pay);
      await way(hand, seats, events, [1315, 440, 1315, 312], { stroke: 'Dashed', label: 'CDC' });
    },
  },
  'notifications-stacks': {
    problem: 'notifications',
    style: 'stacked boxes for replicas, queue symbols with bars and the name above, a stick figure',
    draw: async (hand) => {
      const figure = await person(hand, 330, 300);
      const user = hand.node([...figure, await hand.text('admin', 320, 430)], 'admin', ['client']);
      const servers = await stack(hand, 'Notification servers', 560, 300, 3);
      const api = hand.node(servers, 'Notification servers', ['service'], { count: 3 });
      const bars = await pipe(hand, 920, 220);
      const mail = hand.node([...bars, await hand.text('email queue', 940, 185)], 'email queue', ['queue']);
      const more = await pipe(hand, 920, 460);
      const text = hand.node([...more, await hand.text('SMS queue', 945, 425)], 'SMS queue', ['queue']);
      const first = await stack(hand, 'email workers', 1240, 200, 2);
      const mailers = hand.node(first, 'email workers', ['worker'], { count: 2 });
      const second = await stack(hand, 'sms workers', 1240, 440, 2);
      const senders = hand.node(second, 'sms workers', ['worker'], { count: 2 });
      const sendgrid = await component(hand, 'SendGrid', 1600, 210, ['third-party'], { tool: 'ellipse' });
      const twilio = await component(hand, 'Twilio', 1600, 450, ['third-party'], { tool: 'ellipse' });
      await way(hand, user, api, [380, 360, 556, 352]);
      await way(hand, api, mail, [748, 345, 914, 255]);
      await way(hand, api, text, [748, 375, 914, 485]);
      await way(hand, mail, mailers, [1104, 250, 1236, 245], { stroke: 'Dashed' });
      await way(hand, text, senders, [1104, 490, 1236, 486], { stroke: 'Dashed' });
      await way(hand, mailers, sendgrid, [1416, 254, 1598, 254]);
      await way(hand, senders, twilio, [1416, 492, 1598, 494]);
    },
  },
  'typeahead-lines': {
    problem: 'typeahead',
    style: 'lines without heads between everything, ellipses only, capital letters',
    draw: async (hand) => {
      const look = { tool: 'ellipse' as const, width: 180, height: 90 };
      const browser = await component(hand, 'BROWSER', 300, 340, ['client'], look);
      const lb = await component(hand, 'LOAD BALANCER', 600, 340, ['load-balancer'], { ...look, width: 210 });
      const web = await component(hand, 'SUGGEST SERVICE', 940, 340, ['service'], { ...look, width: 230 });
      const cache = await component(hand, 'MEMCACHED', 1320, 180, ['cache'], look);
      const trie = await component(hand, 'TRIE DB', 1320, 340, ['store'], look);
      const logs = await component(hand, 'QUERY LOGS', 1320, 520, ['logs'], look);
      const batch = await component(hand, 'SPARK JOB (WEEKLY)', 1650, 420, ['batch-processor'], {
        ...look,
        width: 220,
      });
      await hand.link(browser, lb, { line: true });
      await hand.link(lb, web, { line: true });
      await hand.link(web, cache, { line: true, gap: [6, 12] });
      await hand.link(web, trie, { line: true, gap: [2, 2] });
      await hand.link(web, logs, { line: true, gap: [10, 4] });
      await hand.link(logs, batch, { line: true, gap: [3, 8] });
      await hand.link(batch, trie, { line: true, gap: [0, 5] });
      hand.block(
        [await hand.text('p99 < 100ms\n10M DAU * 10 searches * 20 chars = 2B req/day', 300, 640)],
        'estimates',
      );
    },
  },
  'shop-duplicates': {
    problem: 'online shop',
    style: 'boxes duplicated with Ctrl+D and relabelled, then dragged with their arrows; double-headed arrows',
    draw: async (hand) => {
      const web = await component(hand, 'Web app', 300, 400, ['client']);
      const bff = await component(hand, 'BFF', 600, 400, ['gateway']);
      const orders = await hand.box('Order service', 920, 120, 170, 80);
      const copies: string[] = [];
      for (const [label, y] of [
        ['Cart service', 240],
        ['Catalog service', 480],
        ['Inventory service', 720],
      ] as const) {
        const [copy = ''] = await hand.duplicate(orders, [0, y]);
        await hand.relabel(copy, label);
        copies.push(hand.node(copy, label, ['service']));
      }
      const [cart = '', catalog = '', stock = ''] = copies;
      hand.node(orders, 'Order service', ['service']);
      const one = await component(hand, 'orders db (pg)', 1280, 120, ['relational']);
      const two = await component(hand, 'DynamoDB carts', 1280, 360, ['key-value'], { width: 180 });
      const three = await component(hand, 'MongoDB catalog', 1280, 600, ['document'], { width: 180 });
      const bus = await component(hand, 'EventBridge', 1640, 420, ['queue', 'stream'], { width: 170, height: 100 });
      await hand.link(web, bff, { both: true });
      for (const service of [orders, cart, catalog, stock]) await hand.link(bff, service);
      await hand.link(orders, one);
      await hand.link(cart, two);
      await hand.link(catalog, three, { both: true });
      await hand.link(orders, bus, { stroke: 'Dashed', label: 'OrderPlaced', via: [[1560, 260]] });
      await hand.link(bus, stock, { stroke: 'Dashed', via: [[1600, 880]] });
      await hand.move(web, [-10, 60]);
      await hand.move(one, [60, -20]);
    },
  },
  'photos-names': {
    problem: 'photo sharing',
    style: 'arrows that end on the names of unlabelled shapes and of bare words; names with counts',
    draw: async (hand) => {
      const phone = await bare(hand, 'iOS / Android', 300, 330, ['client']);
      const lb = await bare(hand, 'nginx', 620, 330, ['load-balancer']);
      const box = await hand.box('', 860, 260, 180, 160);
      const name = await hand.text('app servers x4', 880, 325);
      const app = hand.node([box, name], 'app servers x4', ['service'], { count: 4 });
      const oval = await hand.ellipse('', 1260, 160, 200, 120);
      const under = await hand.text('Redis cache', 1305, 205);
      const cache = hand.node([oval, under], 'Redis cache', ['cache']);
      const pool = await hand.box('', 1260, 400, 220, 100);
      const inside = await hand.text('MySQL primary', 1295, 430);
      const db = hand.node([pool, inside], 'MySQL primary', ['relational']);
      const copy = await beside(hand, 'read replicas x2', [1560, 420], [1540, 490], ['store'], { count: 2 });
      const blobs = await bare(hand, 'S3', 950, 620, ['blob']);
      const cdn = await bare(hand, 'CloudFront', 600, 620, ['cdn']);
      hand.edge(await hand.arrow(phone, lb, { gap: [5, 5] }), phone, lb);
      hand.edge(await hand.arrow(lb, name, { gap: [5, -4] }), lb, app);
      hand.edge(await hand.arrow(name, under, { gap: [4, 3], type: 'sharp' }), app, cache);
      hand.edge(await hand.arrow(name, inside, { gap: [4, 4] }), app, db);
      hand.edge(await hand.arrow(pool, copy, { gap: [3, 5], stroke: 'Dashed' }), db, copy);
      hand.edge(await hand.arrow(box, blobs, { gap: [4, 8], label: 'PUT' }), app, blobs, { label: 'PUT' });
      hand.edge(await hand.arrow(blobs, cdn, { gap: [8, 8], free: true }), blobs, cdn);
      hand.edge(await hand.arrow(phone, cdn, { gap: [6, 10], free: true }), phone, cdn);
    },
  },
});
