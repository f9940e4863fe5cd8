import { bare, beside, component } from './component.ts';
import { drawScenes } from './draw-scenes.ts';

/** Boards full of writing: requirements, estimates, signatures, tables, notes beside and between the boxes. */
await drawScenes({
  'shortener-wall-of-text': {
    problem: 'URL shortener',
    style: 'most of the board is text in every corner; the design is a thin row in the middle',
    draw: async (hand) => {
      const top =
        'Requirements\n1. Create short link\n2. Redirect\n3. Custom alias\n4. Click stats\n\nNon functional:\n- low latency (<50ms)\n- highly available\n- read heavy';
      hand.block([await hand.text(top, 280, 100)], 'requirements');
      const sums =
        '500M links/yr ~ 16/s\nreads 100x = 1600 qps, peak 5k qps\nrow = 0.5KB\n5 yrs: 2.5B rows * 0.5KB ~ 1.25TB\ncache 20% of daily reads = 14 GB';
      hand.block([await hand.text(sums, 720, 110)], 'estimates');
      const calls = 'createLink(longUrl, alias?, ttl?) -> shortUrl\ngetLink(code) -> 302\nDELETE /v1/links/{code}';
      hand.block([await hand.text(calls, 1300, 110)], 'api');
      const table = 'links\n- code varchar(7) PK\n- long_url text\n- user_id bigint FK\n- expires_at timestamp';
      hand.block([await hand.text(table, 1300, 800)], 'schema');
      hand.block([await hand.text('base62(counter) vs hash + collision check?', 280, 850)], 'note');
      const user = await bare(hand, 'User', 290, 560, ['client']);
      const lb = await component(hand, 'LB', 480, 540, ['load-balancer'], { width: 90, height: 70 });
      const app = await component(hand, 'App server x 3', 720, 535, ['service'], { count: 3 });
      const redis = await component(hand, 'Redis LRU cache', 1050, 450, ['cache'], { width: 180 });
      const store = await component(hand, 'DynamoDB', 1050, 620, ['key-value']);
      const zk = await component(hand, 'ZooKeeper (counter ranges)', 720, 700, ['coordination'], { width: 180 });
      await hand.link(user, lb, { gap: [4, 3] });
      await hand.link(lb, app);
      await hand.link(app, redis, { label: 'read thru' });
      await hand.link(app, store);
      await hand.link(app, zk, { line: true });
    },
  },
  'chat-schemas': {
    problem: 'chat',
    style: 'tables of a schema drawn as one text each, a message flow with numbered labels',
    draw: async (hand) => {
      const alice = await component(hand, 'Alice', 300, 180, ['client'], { tool: 'ellipse', width: 110, height: 70 });
      const bob = await component(hand, 'Bob', 1700, 180, ['client'], { tool: 'ellipse', width: 110, height: 70 });
      const one = await component(hand, 'chat server 1', 620, 175, ['service']);
      const two = await component(hand, 'chat server 2', 1340, 175, ['service']);
      const bus = await component(hand, 'Redis pub/sub', 980, 175, ['stream', 'queue']);
      const store = await component(hand, 'ScyllaDB', 620, 460, ['wide-column']);
      const ids = await component(hand, 'Snowflake', 980, 460, ['id-generator']);
      await hand.link(alice, one, { label: '1 send' });
      await hand.link(one, store, { label: '2 save' });
      await hand.link(one, bus, { label: '3' });
      await hand.link(bus, two, { label: '4' });
      await hand.link(two, bob, { label: '5 push', free: true, gap: [12, 20] });
      await hand.link(one, ids, { line: true, gap: [5, 5] });
      const parts = [
        await hand.text('messages\nchannel_id (partition key)\nmsg_id (clustering)\nbody\nsent_at', 300, 700),
        await hand.text('channels(id, name, created_at)', 720, 700),
        await hand.text('memberships(user_id, channel_id, last_read)', 720, 780),
      ];
      hand.block(parts, 'schema');
      const calls = 'ws.send({type: "msg", channel, text})\nGET /channels/:id/messages?before=&limit=50';
      hand.block([await hand.text(calls, 1340, 700)], 'api');
    },
  },
  'ratelimiter-notes': {
    problem: 'rate limiter',
    style: 'notes right beside boxes and arrows that label nothing; a title; a struck-out idea; a rotated note',
    draw: async (hand) => {
      hand.block([await hand.text('DESIGN A RATE LIMITER', 900, 100)], 'note');
      const caller = await component(hand, 'Caller', 300, 400, ['client']);
      const gate = await component(hand, 'Gateway', 620, 400, ['gateway']);
      const limit = await component(hand, 'Rate limiter\nmiddleware', 940, 400, ['rate-limiter'], { width: 190 });
      const api = await component(hand, 'APIs', 1340, 400, ['service'], { count: 2 });
      const redis = await component(hand, 'redis cluster', 950, 700, ['cache', 'key-value'], { width: 170, count: 2 });
      const rules = await beside(hand, 'rules.yaml / config service', [1340, 700], [1300, 770], ['service']);
      await hand.link(caller, gate);
      await hand.link(gate, limit);
      await hand.link(limit, api, { label: 'allowed' });
      await hand.link(limit, caller, { via: [[700, 250]], label: '429' });
      await hand.link(limit, redis, { both: true, label: 'INCR + EXPIRE' });
      await hand.link(rules, limit, { stroke: 'Dotted', gap: [4, 10] });
      hand.block([await hand.text('token bucket per user+endpoint\nburst = 20', 300, 640)], 'note');
      const idea = await hand.text('sliding log -> too much memory', 300, 800);
      hand.block([idea], 'note');
      await hand.scribble([
        [290, 815],
        [420, 810],
        [600, 818],
      ]);
      const aside = await hand.text('fail open?', 1560, 300);
      await hand.rotate(aside, 15);
      hand.block([aside], 'note');
    },
  },
  'scheduler-compact': {
    problem: 'job scheduler',
    style: 'crammed: tiny boxes close together, short arrows, labels bigger than the arrows, abbreviations',
    draw: async (hand) => {
      const small = { width: 96, height: 44 };
      const cli = await component(hand, 'CLI', 700, 300, ['client'], small);
      const api = await component(hand, 'Job API', 840, 300, ['service'], small);
      const db = await component(hand, 'PG', 840, 390, ['relational'], small);
      const tick = await component(hand, 'cron / scheduler', 980, 380, ['scheduler'], { width: 110, height: 64 });
      const mq = await component(hand, 'MQ', 1130, 300, ['queue'], small);
      const worker = await component(hand, 'wrkrs x10', 1270, 300, ['worker'], { ...small, count: 10 });
      const etcd = await component(hand, 'etcd', 1130, 400, ['coordination'], small);
      const dead = await component(hand, 'DLQ', 1270, 400, ['queue'], small);
      await hand.link(cli, api, { gap: [1, 1] });
      await hand.link(api, db, { gap: [1, 1] });
      await hand.link(tick, db, { gap: [1, 3], free: true });
      await hand.link(tick, mq, { gap: [1, 2] });
      await hand.link(mq, worker, { gap: [1, 1] });
      await hand.link(tick, etcd, { gap: [2, 2], line: true });
      await hand.link(worker, dead, { gap: [1, 1], stroke: 'Dashed' });
      hand.block([await hand.text('at least once!!', 1400, 310)], 'note');
      hand.block([await hand.text('10k jobs/s * 1KB = 10MB/s', 700, 480)], 'estimates');
    },
  },
  'payments-arrows-dense': {
    problem: 'payments',
    style:
      'many arrows between few boxes: both ways as two arrows, a loop, parallel ways, one arrow that leads nowhere',
    draw: async (hand) => {
      const app = await component(hand, 'Checkout UI', 300, 400, ['client']);
      const orders = await component(hand, 'order service', 700, 400, ['service'], { height: 100 });
      const pay = await component(hand, 'payment service', 1100, 400, ['service'], { width: 180, height: 100 });
      const psp = await component(hand, 'PSP', 1560, 410, ['third-party'], { tool: 'ellipse' });
      const ledger = await component(hand, 'ledger (Postgres)', 1100, 720, ['relational'], { width: 180 });
      const events = await component(hand, 'Kafka', 700, 720, ['stream']);
      const recon = await component(hand, 'nightly reconciliation job', 1560, 720, ['batch-processor', 'scheduler'], {
        width: 200,
      });
      await hand.link(app, orders, { aside: [18, 18] });
      await hand.link(orders, app, { aside: [18, 18], stroke: 'Dashed' });
      await hand.link(orders, pay, { aside: [-22, -22], label: 'charge' });
      await hand.link(pay, orders, { aside: [-22, -22], label: 'result', free: true, gap: [6, 9] });
      await hand.link(pay, psp, { aside: [-15, -15] });
      await hand.link(psp, pay, { aside: [-15, -15], label: 'webhook' });
      await hand.link(pay, ledger);
      await hand.link(pay, events, { stroke: 'Dashed' });
      await hand.link(events, orders, { stroke: 'Dashed', free: true, gap: [9, 13] });
      await hand.link(recon, ledger);
      await hand.link(recon, psp, { free: true, gap: [10, 26] });
      await hand.path([
        [1400, 180],
        [1700, 140],
      ]);
    },
  },
});
