import { describe, expect, it } from 'vitest';
import { drawBoard } from './draw-board.ts';
import { lintBoard } from './lint-board.ts';
import type { AboutBoard } from './talk-rules.ts';

const PARTS = {
  web: ['Web', 'client'],
  lb: ['ALB', 'load-balancer'],
  api: ['API', 'service'],
  db: ['Orders DB, 2 replicas', 'relational'],
} as const;
const ARROWS = ['web > lb', 'lb > api', 'api > db'];
const rules = (about: AboutBoard, parts = {}, arrows: string[] = []): string[] =>
  lintBoard(drawBoard({ ...PARTS, ...parts }, [...ARROWS, ...arrows]), about).map(({ rule }) => rule);

describe('a board beside the talk and the problem', () => {
  it('[D60] misses a CDN or a blob store only where the problem has both', () => {
    const components = [
      { name: 'cdn', aliases: ['edge cache'] },
      { name: 'blob store', aliases: ['s3'] },
    ];
    const blob = { s3: ['Photos', 'blob'] };
    expect(rules({ components }, blob, ['api > s3'])).toContain('blob-without-cdn');
    expect(rules({}, blob, ['api > s3'])).toEqual([]);
    expect(rules({ components: components.slice(1) }, blob, ['api > s3'])).toEqual([]);
    const cdn = { cdn: ['CDN', 'cdn'] };
    expect(rules({ components }, cdn, ['web > cdn', 'cdn > api'])).toContain('cdn-without-blob');
    expect(rules({ components }, { ...blob, ...cdn }, ['web > cdn', 'cdn > s3'])).toEqual([]);
    expect(rules({ components }, { ...cdn, x: ['Origin', ''] }, ['web > cdn', 'cdn > x'])).not.toContain(
      'cdn-without-blob',
    );
  });

  it('[D61] finds what was spoken of twice and is not drawn, by kind or by a name of the problem', () => {
    const spoken = 'A message queue takes the orders. The message queue also smooths peaks.';
    const [found] = lintBoard(drawBoard(PARTS, ARROWS), { spoken });
    expect(found).toEqual({
      rule: 'said-not-drawn',
      elements: [],
      text: 'You spoke of "message queue", and it is not on the board.',
    });
    expect(rules({ spoken: 'A message queue could take the orders.' })).toEqual([]);
    const queue = { q: ['Kafka', 'stream'], w: ['Biller', 'worker'] };
    expect(rules({ spoken }, queue, ['api > q', 'q > w', 'w > db'])).toEqual([]);
    const components = [{ name: 'ranking model', aliases: ['scoring model'] }];
    const ranked = 'The ranking model sorts them. We train the ranking model nightly.';
    expect(rules({ spoken: ranked, components })).toEqual(['said-not-drawn']);
    expect(rules({ spoken: ranked })).toEqual([]);
    expect(rules({ spoken: ranked, components }, { m: ['Scoring model', 'service'] }, ['api > m'])).toEqual([]);
  });

  it('[D61] finds what is drawn and never named, once there was a good amount of talk', () => {
    const talk = 'The orders come through the load balancer to the api and we keep orders in a database. '.repeat(25);
    const geo = { geo: ['Geofence service', 'service'] };
    expect(rules({ spoken: talk }, geo, ['api > geo'])).toEqual(['drawn-not-said']);
    expect(rules({ spoken: `${talk} A geofence tells who is near.` }, geo, ['api > geo'])).toEqual([]);
    expect(rules({ spoken: talk.slice(0, 400) }, geo, ['api > geo'])).toEqual([]);
  });
});
