import { bare, beside, component } from './component.ts';
import { drawScenes } from './draw-scenes.ts';

/** Boards that take a second look: arrows that pass by, words beside arrows, parts within a platform, big misses. */
await drawScenes({
  'cdn-passing-by': {
    problem: 'video streaming',
    style: 'long arrows that pass close by other boxes or through them, ends far from everything but clearly aimed',
    draw: async (hand) => {
      const tv = await component(hand, 'TV app', 300, 420, ['client'], { width: 120 });
      const cdn = await component(hand, 'Open Connect CDN', 640, 200, ['cdn'], { width: 200 });
      const gate = await component(hand, 'Zuul', 640, 420, ['gateway'], { width: 120 });
      const play = await component(hand, 'Playback service', 960, 420, ['service'], { width: 180 });
      const drm = await component(hand, 'DRM license service', 960, 620, ['service'], { width: 200 });
      const cache = await component(hand, 'EVCache', 1340, 420, ['cache'], { width: 130 });
      const store = await component(hand, 'Cassandra', 1640, 420, ['wide-column'], { width: 150 });
      const origin = await component(hand, 'S3 origin', 1640, 200, ['blob'], { width: 150 });
      await hand.link(tv, cdn, { free: true, gap: [25, 45] });
      await hand.link(tv, gate, { free: true, gap: [42, 48] });
      await hand.link(gate, play, { free: true, gap: [50, 30], aside: [-14, 10] });
      // Over the cache, to what stands behind it.
      hand.edge(
        await hand.path([
          [1144, 440],
          [1400, 330],
          [1636, 440],
        ]),
        play,
        store,
      );
      await hand.link(play, cache, { free: true, gap: [15, 45] });
      await hand.link(cdn, origin, { free: true, gap: [20, 50] });
      await hand.link(play, drm, { free: true, gap: [45, 35], aside: [12, 0] });
      // Under the gateway, close by.
      hand.edge(
        await hand.path(
          [
            [424, 500],
            [640, 560],
            [950, 655],
          ],
          { free: true },
        ),
        tv,
        drm,
      );
    },
  },
  'orders-on-a-bus': {
    problem: 'order processing',
    style: 'a broker as a long thin box with services hanging on it, some shapes dashed',
    draw: async (hand) => {
      const broker = await component(hand, 'Kafka', 300, 480, ['stream'], { width: 1500, height: 60 });
      const tops = [
        ['order service', 340],
        ['payment service', 760],
        ['shipping service', 1180],
      ] as const;
      for (const [label, x] of tops) {
        const service = await component(hand, label, x, 240, ['service'], { width: 190 });
        hand.edge(
          await hand.path([
            [x + 95, 324],
            [x + 95, 476],
          ]),
          service,
          broker,
        );
      }
      const lows = [
        ['email worker', 460, ['worker']],
        ['analytics consumer', 900, ['worker', 'stream-processor']],
        ['audit log', 1340, ['logs']],
      ] as const;
      for (const [label, x, kinds] of lows) {
        const worker = await component(hand, label, x, 720, kinds, { width: 200 });
        hand.edge(
          await hand.path(
            [
              [x + 110, 552],
              [x + 95, 700],
            ],
            { free: true, stroke: 'Dashed' },
          ),
          broker,
          worker,
        );
      }
      const mobile = await component(hand, 'mobile', 760, 100, ['client'], { width: 110, height: 50 });
      const first = (hand.graph('', '').nodes.find(({ label }) => label === 'order service') ?? { id: '' }).id;
      await hand.link(mobile, first, { free: true, gap: [10, 15] });
    },
  },
  'service-with-modules': {
    problem: 'hotel booking',
    style: 'a named box that has arrows of its own and small boxes inside it; arrows to the inner boxes from outside',
    draw: async (hand) => {
      const guest = await component(hand, 'Guest', 300, 340, ['client'], { width: 110 });
      const big = await hand.box('', 700, 150, 420, 480);
      await hand.text('Booking platform', 820, 162);
      const rooms = await component(hand, 'Room service', 780, 230, ['service'], { width: 170, height: 70 });
      const rates = await component(hand, 'Rate service', 780, 370, ['service'], { width: 170, height: 70 });
      const res = await component(hand, 'Reservation svc', 780, 510, ['service'], { width: 190, height: 70 });
      const cache = await component(hand, 'Redis', 1320, 220, ['cache', 'key-value'], { width: 130 });
      const sql = await component(hand, 'MySQL', 1320, 505, ['relational'], { width: 130 });
      await hand.link(guest, rooms, { label: 'search' });
      await hand.link(guest, res, { label: 'book' });
      await hand.link(rooms, cache);
      await hand.link(rates, cache, { free: true, gap: [12, 18] });
      await hand.link(res, sql);
      await hand.link(res, rates, { free: true, gap: [6, 8] });
      hand.boundary(big, 'Booking platform', [rooms, rates, res]);
      const table = 'reservation: id, hotel_id, room_type_id, start_date, end_date, status';
      hand.block([await hand.text(table, 700, 720)], 'schema');
    },
  },
  'arrow-words-loose': {
    problem: 'stock trading',
    style: 'words written beside the arrows as free texts, bare words as components among them, nothing tied',
    draw: async (hand) => {
      const trader = await bare(hand, 'Trader', 300, 400, ['client']);
      const gate = await component(hand, 'Order gateway', 560, 370, ['gateway']);
      const risk = await component(hand, 'Risk check', 900, 370, ['service']);
      const engine = await component(hand, 'Matching engine', 1260, 360, ['service'], {
        tool: 'ellipse',
        width: 190,
        height: 100,
      });
      const feed = await component(hand, 'Market data feed', 1260, 640, ['stream', 'service'], { width: 190 });
      const book = await bare(hand, 'order book (in memory)', 1640, 400, ['store']);
      const one = await hand.link(trader, gate, { free: true, gap: [8, 14] });
      const two = await hand.link(gate, risk, { free: true, gap: [12, 9] });
      const three = await hand.link(risk, engine, { free: true, gap: [12, 9] });
      await hand.link(engine, feed, { free: true, gap: [10, 22], stroke: 'Dashed' });
      await hand.link(engine, book, { free: true, gap: [10, 10], line: true });
      await hand.link(feed, trader, { free: true, gap: [12, 20], stroke: 'Dashed', via: [[700, 700]] });
      for (const [arrow, words, x, y] of [
        [one, 'FIX', 440, 370],
        [two, 'gRPC', 785, 375],
        [three, 'ok', 1150, 375],
      ] as const) {
        await hand.text(words, x, y);
        if (arrow === '') throw new Error('No arrow');
      }
    },
  },
  'unnamed-and-wide-names': {
    problem: 'image hosting',
    style: 'a box without any name, names wider than their boxes, ungrouped cylinders, a name above and a note below',
    draw: async (hand) => {
      const user = await beside(hand, 'people with phones', [320, 380], [275, 450], ['client'], {
        tool: 'ellipse',
        count: 2,
      });
      const nameless = hand.node(await hand.box('', 620, 370, 140, 80), '', []);
      const resize = await beside(hand, 'thumbnail generation workers (lambda)', [980, 380], [860, 340], ['worker'], {
        width: 100,
        count: 2,
      });
      await hand.text('~200ms per image', 955, 455).then((id) => hand.block([id], 'note'));
      const lid = await hand.ellipse('', 1400, 360, 120, 30);
      const body = [lid];
      for (const x of [1400, 1520])
        body.push(
          await hand.path(
            [
              [x, 375],
              [x, 470],
            ],
            { line: true },
          ),
        );
      body.push(
        await hand.path(
          [
            [1400, 470],
            [1460, 492],
            [1520, 470],
          ],
          { line: true },
        ),
      );
      const images = hand.node([...body, await hand.text('images', 1428, 415)], 'images', []);
      await hand.link(user, nameless);
      await hand.link(nameless, resize, { free: true, gap: [10, 20] });
      hand.edge(
        await hand.path([
          [1084, 412],
          [1394, 420],
        ]),
        resize,
        images,
      );
      const meta = await component(hand, 'photo-metadata-db', 620, 640, ['store'], { width: 120, height: 90 });
      await hand.link(nameless, meta, { type: 'elbow' });
    },
  },
});
