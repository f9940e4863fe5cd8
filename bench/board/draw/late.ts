import { bare, beside, component } from './component.ts';
import { drawScenes } from './draw-scenes.ts';

/** Boards at the end of a long hour: parts moved away from their arrows, leftovers, everything a bit off. */
await drawScenes({
  'bank-moved-apart': {
    problem: 'bank transfers',
    style: 'loose arrows drawn right, then boxes dragged and resized so that ends hang in the air or inside',
    deleted: true,
    draw: async (hand) => {
      const app = await component(hand, 'Banking app', 300, 300, ['client']);
      const api = await component(hand, 'Transfer API', 640, 300, ['service']);
      const saga = await component(hand, 'Saga orchestrator', 1000, 300, ['service'], { width: 190 });
      const debit = await component(hand, 'Accounts DB', 1400, 180, ['store']);
      const credit = await component(hand, 'Other bank', 1400, 440, ['third-party'], { tool: 'ellipse' });
      const outbox = await component(hand, 'outbox', 1000, 620, ['queue'], { width: 120 });
      await hand.link(app, api, { free: true, gap: [4, 5] });
      await hand.link(api, saga, { free: true, gap: [6, 4] });
      await hand.link(saga, debit, { free: true, gap: [5, 5] });
      await hand.link(saga, credit, { free: true, gap: [5, 5] });
      await hand.link(saga, outbox);
      const gone = await hand.box('old idea', 640, 640);
      const left = await hand.arrow(api, gone);
      await hand.remove(gone);
      await hand.move(api, [-14, 22]);
      await hand.move(debit, [26, -18]);
      await hand.move(credit, [30, 16]);
      await hand.resize(saga, [-24, -12]);
      await hand.move(outbox, [120, 40]);
      // Nothing is left at its end.
      if (left === '') throw new Error('No arrow');
      hand.block([await hand.text('exactly once? -> idempotency keys', 300, 620)], 'note');
    },
  },
  'music-sparse': {
    problem: 'music streaming',
    style:
      'two components without any arrow, long names on several lines, an arrow with words on two lines, big fonts of boxes',
    draw: async (hand) => {
      const player = await component(hand, 'Player\n(desktop + mobile)', 300, 260, ['client'], {
        width: 220,
        height: 100,
      });
      const edge = await component(hand, 'Edge cache\n(Fastly)', 760, 260, ['cdn'], { width: 170, height: 100 });
      const tracks = await component(hand, 'Track files\nGCS bucket', 1200, 260, ['blob'], { width: 190, height: 100 });
      const lists = await component(hand, 'Playlist service\n-> stateless', 300, 640, ['service'], {
        width: 220,
        height: 100,
      });
      const royalty = await component(hand, 'Royalty batch job', 1200, 640, ['batch-processor'], {
        width: 220,
        height: 100,
      });
      await component(hand, 'Prometheus', 1640, 260, ['monitoring'], { width: 170 });
      await component(hand, 'Sentry', 1640, 420, ['monitoring'], { width: 170 });
      await hand.link(player, edge, { label: 'ranges of\n5 seconds' });
      await hand.link(edge, tracks, { label: 'miss', free: true, gap: [7, 11] });
      await hand.link(player, lists, { both: true });
      const play = await bare(hand, 'play events', 760, 675, ['stream']);
      await hand.link(lists, play, { free: true, gap: [12, 14], stroke: 'Dashed' });
      await hand.link(play, royalty, { free: true, gap: [14, 12], stroke: 'Dashed' });
    },
  },
  'wiki-close-names': {
    problem: 'wiki',
    style: 'small unlabelled shapes in a close row, names above and below them in turn, arrows between the shapes',
    draw: async (hand) => {
      const small = { width: 90, height: 60 };
      const reader = await beside(hand, 'reader', [320, 300], [335, 370], ['client'], { ...small, tool: 'ellipse' });
      const varnish = await beside(hand, 'Varnish', [560, 300], [570, 268], ['cache'], small);
      const php = await beside(hand, 'app servers', [800, 300], [790, 370], ['service'], { ...small, count: 2 });
      const maria = await beside(hand, 'MariaDB', [1040, 300], [1045, 268], ['relational'], {
        ...small,
        tool: 'diamond',
      });
      const swift = await beside(hand, 'Swift (media)', [1040, 480], [1020, 548], ['blob'], small);
      const jobs = await beside(hand, 'job queue', [800, 480], [805, 548], ['queue'], small);
      await hand.link(reader, varnish);
      await hand.link(varnish, php, { free: true, gap: [12, 15] });
      await hand.link(php, maria);
      await hand.link(php, swift, { free: true, gap: [10, 14] });
      await hand
        .path(
          [
            [835, 398],
            [840, 474],
          ],
          { free: true },
        )
        .then((id) => hand.edge(id, php, jobs));
    },
  },
});
