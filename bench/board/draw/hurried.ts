import { bare, beside, component } from './component.ts';
import { drawScenes } from './draw-scenes.ts';

/** Boards drawn in a hurry: arrows that miss, words without shapes, names beside boxes, typos. */
await drawScenes({
  'feed-hurried': {
    problem: 'news feed',
    style: 'hurried: every arrow misses by 5 to 40 px and none is tied; abbreviations and typos',
    draw: async (hand) => {
      const user = await component(hand, 'user', 290, 330, ['client'], { width: 100, height: 70 });
      const lb = await component(hand, 'LB', 530, 350, ['load-balancer'], { width: 90, height: 60 });
      const api = await component(hand, 'feed svc', 780, 220, ['service'], { width: 140, height: 70 });
      const post = await component(hand, 'post svc', 790, 470, ['service'], { width: 130, height: 90 });
      const queue = await component(hand, 'kafak', 1080, 500, ['stream'], { width: 120, height: 60 });
      const fan = await component(hand, 'fanout wrkr', 1340, 480, ['worker'], { width: 160, height: 90 });
      const cache = await component(hand, 'feed cahce (redis)', 1330, 200, ['cache'], { width: 170, height: 90 });
      const db = await component(hand, 'postgress', 1040, 720, ['relational'], { width: 150, height: 80 });
      await hand.link(user, lb, { free: true, gap: [12, 18], aside: [8, -6] });
      await hand.link(lb, api, { free: true, gap: [20, 25], aside: [-10, 4] });
      await hand.link(lb, post, { free: true, gap: [6, 30], aside: [5, 12] });
      await hand.link(post, queue, { free: true, gap: [35, 14] });
      await hand.link(queue, fan, { free: true, gap: [9, 38], aside: [14, -9] });
      await hand.link(fan, cache, { free: true, gap: [22, 22], aside: [-20, 6] });
      await hand.link(api, cache, { free: true, gap: [15, 40], aside: [4, -14] });
      await hand.link(post, db, { free: true, gap: [28, 10], aside: [0, 15] });
      await hand.scribble([
        [1650, 300],
        [1660, 310],
        [1655, 330],
      ]);
      hand.block([await hand.text('celebs: pull not push', 1600, 640)], 'note');
    },
  },
  'crawler-words': {
    problem: 'web crawler',
    style: 'bare words as components, arrows between words, no shapes at all',
    draw: async (hand) => {
      const seeds = await bare(hand, 'seed urls', 300, 300, []);
      const frontier = await bare(hand, 'URL frontier (queue)', 560, 300, ['queue']);
      const fetch = await bare(hand, 'Fetchers x20', 950, 300, ['worker'], 20);
      const dns = await bare(hand, 'DNS resolver', 950, 130, ['dns']);
      const parse = await bare(hand, 'HTML parser', 1240, 300, ['worker']);
      const dedup = await bare(hand, 'Bloom filter', 1240, 520, []);
      const blob = await bare(hand, 'S3 bucket', 1560, 300, ['blob']);
      const meta = await bare(hand, 'Metadata DB', 950, 520, ['store']);
      await hand.link(seeds, frontier, { gap: [6, 4] });
      await hand.link(frontier, fetch, { gap: [4, 4] });
      await hand.link(fetch, dns, { gap: [3, 6], both: true });
      await hand.link(fetch, parse, { gap: [6, 6], label: 'raw html' });
      await hand.link(parse, blob, { gap: [10, 8] });
      await hand.link(parse, dedup, { gap: [8, 8] });
      await hand.link(dedup, frontier, { free: true, gap: [12, 14], label: 'new urls only' });
      await hand.link(fetch, meta, { free: true, gap: [9, 17] });
      const numbers = '1B pages / month\n~400 pages/sec\n1B x 500KB = 500 TB per month';
      hand.block([await hand.text(numbers, 300, 640)], 'estimates');
    },
  },
  'ride-beside': {
    problem: 'ride hailing',
    style: 'small boxes with their names under or beside them; crooked arrows, some ending on the names',
    draw: async (hand) => {
      const rider = await beside(hand, 'Rider app', [320, 200], [320, 270], ['client'], { tool: 'ellipse' });
      const driver = await beside(hand, 'Driver app', [320, 620], [320, 690], ['client'], { tool: 'ellipse' });
      const gate = await beside(hand, 'API gw', [640, 400], [645, 468], ['gateway']);
      const match = await beside(hand, 'Matching service', [980, 240], [950, 210], ['service']);
      const places = await beside(hand, 'Location service', [980, 560], [950, 630], ['service']);
      const geo = await beside(hand, 'geo index (redis)', [1360, 560], [1455, 580], ['cache'], { tool: 'diamond' });
      const trips = await beside(hand, 'trips DB', [1360, 240], [1455, 255], ['store']);
      await hand.link(rider, gate, { gap: [4, 6], aside: [3, 5] });
      await hand.link(driver, gate, { free: true, gap: [8, 21], label: 'every 4 sec', aside: [0, -6] });
      await hand.link(gate, match, { free: true, gap: [11, 16] });
      await hand.link(gate, places, { free: true, gap: [30, 12], aside: [5, 0] });
      await hand.link(match, places, { free: true, gap: [9, 30] });
      await hand.link(places, geo);
      await hand.link(match, trips, { gap: [3, 9] });
      hand.block(
        [await hand.text('NFR:\nmatch < 10 s\n99.99% available\n500k drivers online', 1660, 160)],
        'requirements',
      );
    },
  },
  'filesync-mixed': {
    problem: 'file sync',
    style: 'half the arrows tied, half loose; sharp arrows with bends; a deleted try; dashed ways',
    deleted: true,
    draw: async (hand) => {
      const desk = await component(hand, 'desktop CLIENT', 300, 200, ['client']);
      const web = await component(hand, 'web', 300, 460, ['client'], { width: 110, height: 60 });
      const first = await hand.box('monolith', 700, 640);
      const blocks = await component(hand, 'Block server', 640, 180, ['service']);
      const meta = await component(hand, 'metadata svc', 640, 430, ['service']);
      const wrong = await hand.arrow(meta, first);
      await hand.remove(wrong);
      await hand.remove(first);
      const store = await component(hand, 'Blob store', 1040, 170, ['blob'], { tool: 'ellipse' });
      const db = await component(hand, 'MySQL (sharded)', 1040, 430, ['relational'], { width: 190 });
      const notify = await component(hand, 'notification svc', 640, 760, ['service'], { width: 190 });
      const queue = await component(hand, 'RabbitMQ', 1040, 760, ['queue']);
      await hand.link(desk, blocks, { label: 'chunks 4MB', gap: [2, 2] });
      await hand.link(desk, meta, { free: true, gap: [14, 9], type: 'sharp', aside: [0, 9] });
      await hand.link(web, meta, { type: 'sharp' });
      await hand.link(blocks, store, { type: 'sharp' });
      await hand.link(meta, db, { free: true, gap: [16, 33], type: 'sharp' });
      await hand.link(meta, queue, {
        type: 'sharp',
        via: [
          [860, 640],
          [1000, 660],
        ],
      });
      await hand.link(queue, notify, { stroke: 'Dashed', free: true, gap: [11, 11], type: 'sharp' });
      await hand.link(notify, web, { stroke: 'Dashed', via: [[400, 740]], free: true, gap: [10, 12], type: 'sharp' });
      hand.block(
        [await hand.text('files(id, user_id, path, version)\nblocks(file_id, seq, hash)', 1400, 200)],
        'schema',
      );
    },
  },
  'video-crooked': {
    problem: 'video streaming',
    style: 'rotated and resized shapes, arrows drawn into the shapes, a wrong label corrected, stray strokes',
    draw: async (hand) => {
      const viewer = await component(hand, 'Viewers', 310, 240, ['client'], { tool: 'ellipse', count: 2 });
      const cdn = await component(hand, 'CDN', 660, 240, ['cdn'], { tool: 'ellipse' });
      const upload = await component(hand, 'Upload API', 660, 560, ['service']);
      const creator = await component(hand, 'Creator', 310, 570, ['client']);
      const raw = await component(hand, 'raw videos (S3)', 1010, 560, ['blob'], { width: 180 });
      const coder = await hand.box('Encoder', 1400, 550, 180, 90);
      await hand.relabel(coder, 'Transcoding workers');
      hand.node(coder, 'Transcoding workers', ['worker'], { count: 2 });
      const done = await component(hand, 'HLS segments', 1400, 240, ['blob'], {
        tool: 'diamond',
        width: 220,
        height: 140,
      });
      const db = await component(hand, 'Video metadata\nPostgreSQL', 1010, 860, ['relational'], { width: 190 });
      await hand.link(creator, upload, { gap: [-10, -14] });
      await hand.link(upload, raw, { gap: [2, -20] });
      await hand.link(raw, coder, { free: true, gap: [-6, -18] });
      await hand.link(coder, done, { gap: [2, 2] });
      await hand.link(done, cdn, { free: true, gap: [-10, 25], aside: [10, 0] });
      await hand.link(viewer, cdn, { both: true, free: true, gap: [14, 14] });
      await hand.link(upload, db, { gap: [2, 8], label: 'title, tags' });
      await hand.rotate(db, 12);
      await hand.rotate(creator, -9);
      await hand.resize(viewer, [30, 24]);
      await hand.scribble([
        [520, 380],
        [530, 400],
        [560, 390],
        [540, 420],
      ]);
      await hand.scribble([
        [1250, 1000],
        [1300, 1010],
      ]);
    },
  },
});
