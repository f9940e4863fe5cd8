import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Board } from '../board/board.ts';
import { KINDS } from '../kinds/kind.ts';
import { drawBoard } from './draw-board.ts';
import { lintBoard } from './lint-board.ts';

const rulesOf = (board: Board): string[] => lintBoard(board).map(({ rule }) => rule);
const findingOf = (board: Board, rule: string) => lintBoard(board).find((each) => each.rule === rule);

const WEB = ['Web', 'client'] as const;
const API = ['API', 'service'] as const;
const LB = ['ALB', 'load-balancer'] as const;
const DB = ['Orders DB', 'relational'] as const;
const COPIED = ['Orders DB, 2 replicas', 'relational'] as const;
/** Nothing to say against it. */
const SOUND = { web: WEB, lb: LB, api: API, db: COPIED };
const SOUND_ARROWS = ['web > lb', 'lb > api', 'api > db'];

describe('problems of a board', () => {
  it('finds nothing in a sound board', () => {
    expect(lintBoard(drawBoard(SOUND, SOUND_ARROWS))).toEqual([]);
  });

  it('[D50] tells a board with fewer than three joined components only that, and an empty one nothing', () => {
    expect(lintBoard(drawBoard({}, []))).toEqual([]);
    expect(lintBoard(drawBoard({ web: WEB, db: DB }, ['web > db']))).toEqual([
      {
        rule: 'too-few-components',
        elements: ['web', 'db'],
        text: 'Only Web and Orders DB are joined by arrows so far.',
      },
    ]);
    const loose = drawBoard({ web: WEB, api: API, db: DB, queue: ['Kafka', 'stream'] }, []);
    expect(rulesOf(loose)).toEqual(['too-few-components']);
    expect(rulesOf(drawBoard({ web: WEB, api: API, db: DB }, ['web > api', 'api > db']))).not.toContain(
      'too-few-components',
    );
  });

  it('[D51] misses a client or a store only when no unknown component may be it', () => {
    const noClient = drawBoard({ lb: LB, api: API, db: COPIED }, ['lb > api', 'api > db']);
    expect(rulesOf(noClient)).toContain('no-client');
    const unknown = drawBoard({ rider: ['Rider', ''], lb: LB, api: API, db: COPIED }, [
      'rider > lb',
      'lb > api',
      'api > db',
    ]);
    expect(rulesOf(unknown)).not.toContain('no-client');
    const noStore = drawBoard({ web: WEB, lb: LB, api: API }, ['web > lb', 'lb > api']);
    expect(rulesOf(noStore)).toContain('no-store');
    const catalogue = drawBoard({ web: WEB, lb: LB, api: API, x: ['Catalogue', ''] }, [
      'web > lb',
      'lb > api',
      'api > x',
    ]);
    expect(rulesOf(catalogue)).not.toContain('no-store');
  });

  it('[D52] follows arrows from a client to the stores, and says which it does not reach', () => {
    const cut = drawBoard({ web: WEB, lb: LB, api: API, db: COPIED, etl: ['ETL', 'batch-processor'] }, [
      'web > lb',
      'lb > api',
      'etl > db',
    ]);
    expect(findingOf(cut, 'no-path-to-store')).toEqual({
      rule: 'no-path-to-store',
      elements: ['web', 'db'],
      text: 'Nothing leads from Web to Orders DB, 2 replicas.',
    });
    for (const arrows of [
      ['web > lb', 'lb > api', 'db > api'],
      ['web - lb', 'lb - api', 'api - db'],
      ['db > api', 'api > lb', 'lb > web'],
    ])
      expect(rulesOf(drawBoard(SOUND, arrows))).not.toContain('no-path-to-store');
  });

  it('[D52] tells writing from reading by queues and by the way arrows point', () => {
    const parts = { ...SOUND, queue: ['SQS', 'queue'], worker: ['Importer', 'worker'] } as const;
    const inOnly = drawBoard(parts, ['web > lb', 'lb > api', 'api > queue', 'queue > worker', 'worker > db']);
    expect(findingOf(inOnly, 'no-read-path')?.elements).toEqual(['db']);
    const watched = drawBoard({ ...parts, m: ['Grafana', 'monitoring'] }, [
      'web > lb',
      'lb > api',
      'api > queue',
      'queue > worker',
      'worker > db',
      'm > db',
    ]);
    expect(rulesOf(watched)).not.toContain('no-read-path');
    const both = drawBoard(parts, ['web > lb', 'lb > api', 'api > queue', 'worker > queue', 'worker > db', 'api > db']);
    expect(lintBoard(both)).toEqual([]);
    const outOnly = drawBoard(SOUND, ['db > api', 'api > lb', 'lb > web']);
    expect(findingOf(outOnly, 'no-write-path')?.text).toBe(
      'Orders DB, 2 replicas can be read, and no arrow leads there to write.',
    );
  });

  it('[D53] asks for an entry point where a client calls several services itself', () => {
    const parts = { web: WEB, a: ['Order service', 'service'], b: ['User service', 'service'], db: COPIED } as const;
    const direct = drawBoard(parts, ['web > a', 'web > b', 'a > db', 'b > db']);
    expect(findingOf(direct, 'no-entry-point')?.elements).toEqual(['web', 'a', 'b']);
    const gate = drawBoard({ ...parts, g: ['Gateway', 'gateway'] }, ['web > g', 'g > a', 'g > b', 'a > db', 'b > db']);
    expect(rulesOf(gate)).not.toContain('no-entry-point');
    expect(rulesOf(drawBoard(parts, ['web > a', 'a > b', 'b > db']))).not.toContain('no-entry-point');
  });

  it('[D54] finds what every path goes through, when there is one of it', () => {
    const line = drawBoard({ web: WEB, gw: ['Gateway', 'gateway'], api: API, db: COPIED }, [
      'web > gw',
      'gw > api',
      'api > db',
    ]);
    expect(findingOf(line, 'single-point-of-failure')).toEqual({
      rule: 'single-point-of-failure',
      elements: ['gw', 'api'],
      text: 'Every path from Web to Orders DB, 2 replicas goes through Gateway and API, and only one of each is drawn.',
    });
    const three = drawBoard({ web: WEB, api: ['API x3', 'service', { count: 3 }], db: COPIED }, [
      'web > api',
      'api > db',
    ]);
    expect(rulesOf(three)).toEqual([]);
    const around = drawBoard({ web: WEB, a: ['API', 'service'], b: ['Second API', 'service'], db: COPIED }, [
      'web > a',
      'web > b',
      'a > db',
      'b > db',
    ]);
    expect(rulesOf(around)).not.toContain('single-point-of-failure');
  });

  it.each(['ALB', 'AWS API Gateway', 'Cloudflare', 'Gateway fleet'])('[D54] takes %s for several machines', (label) => {
    const board = drawBoard({ web: WEB, lb: [label, 'load-balancer'], api: API, db: COPIED }, SOUND_ARROWS);
    expect(rulesOf(board)).not.toContain('single-point-of-failure');
  });

  it('[D55] finds stores that are drawn once, unless the board says otherwise', () => {
    const once = drawBoard({ ...SOUND, db: DB }, SOUND_ARROWS);
    expect(findingOf(once, 'store-without-replica')?.text).toBe(
      'Orders DB is drawn once, with neither a replica nor partitions.',
    );
    const copied = [
      drawBoard({ ...SOUND, db: ['Orders DB', 'relational', { count: 2 }] }, SOUND_ARROWS),
      drawBoard({ ...SOUND, db: ['DynamoDB', 'key-value'] }, SOUND_ARROWS),
      drawBoard({ ...SOUND, db: ['Photos', 'blob'] }, SOUND_ARROWS),
      drawBoard({ ...SOUND, db: DB, copy: ['Read replica', 'relational'] }, [...SOUND_ARROWS, 'db > copy']),
      drawBoard({ ...SOUND, db: DB, db2: DB }, [...SOUND_ARROWS, 'api > db2']),
      drawBoard({ ...SOUND, db: DB }, SOUND_ARROWS, {
        blocks: [{ elements: ['t'], text: 'Orders DB: sharded by user', sort: 'note' }],
      }),
    ];
    expect(copied.map((board) => rulesOf(board).includes('store-without-replica'))).toEqual(copied.map(() => false));
    const other = drawBoard({ ...SOUND, db: DB, users: ['Users DB', 'relational'] }, [...SOUND_ARROWS, 'api > users'], {
      blocks: [{ elements: ['t'], text: 'Users DB: sharded by user', sort: 'note' }],
    });
    expect(findingOf(other, 'store-without-replica')?.elements).toEqual(['db']);
  });

  it('[D56] finds a cache whose miss leads nowhere', () => {
    const parts = {
      web: WEB,
      lb: LB,
      api: API,
      other: ['Audit', 'service'],
      db: COPIED,
      cache: ['Redis', 'cache'],
    } as const;
    const lost = drawBoard(parts, ['web > lb', 'lb > other', 'lb > api', 'other > db', 'api > cache']);
    expect(findingOf(lost, 'cache-without-fallback')?.text).toBe(
      'A miss in Redis leads nowhere: no store is behind it or beside it.',
    );
    const aside = drawBoard(parts, ['web > lb', 'lb > other', 'lb > api', 'other > db', 'api > cache', 'api > db']);
    const through = drawBoard(parts, ['web > lb', 'lb > other', 'lb > api', 'other > db', 'api > cache', 'cache > db']);
    expect([...rulesOf(aside), ...rulesOf(through)]).not.toContain('cache-without-fallback');
  });

  it('[D57] finds queues with one end and workers without a result, however the arrows point', () => {
    const parts = { ...SOUND, q: ['Jobs', 'queue'], w: ['Resizer', 'worker'], s3: ['S3', 'blob'] } as const;
    const arrows = (...more: string[]) => [...SOUND_ARROWS, ...more];
    expect(findingOf(drawBoard(parts, arrows('api > q', 'w > s3')), 'queue-without-consumer')?.elements).toEqual(['q']);
    expect(rulesOf(drawBoard(parts, arrows('q > w', 'w > s3')))).toContain('queue-without-producer');
    expect(rulesOf(drawBoard(parts, arrows('w > q', 'w > s3')))).toContain('queue-without-producer');
    for (const sound of [
      arrows('api > q', 'q > w', 'w > s3'),
      arrows('api > q', 'w > q', 'w > s3'),
      arrows('api - q', 'q - w', 'w - s3'),
    ])
      expect(rulesOf(drawBoard(parts, sound)).filter((rule) => /queue|worker/.test(rule))).toEqual([]);
    expect(findingOf(drawBoard(parts, arrows('api > q', 'q > w', 'api > s3')), 'worker-writes-nowhere')?.text).toBe(
      'Resizer takes work and hands its result to nothing.',
    );
    expect(rulesOf(drawBoard(parts, arrows('api > q', 'w > q', 'api > s3')))).toContain('worker-writes-nowhere');
    const mailer = drawBoard({ ...parts, w: ['Email sender', 'worker'] }, arrows('api > q', 'q > w', 'api > s3'));
    expect(rulesOf(mailer)).toEqual([]);
    const dead = { ...parts, d: ['DLQ', 'queue'] } as const;
    expect(rulesOf(drawBoard(dead, arrows('api > q', 'q > w', 'w > s3', 'w > d')))).toEqual([]);
    const chain = { ...parts, q2: ['Sizes', 'queue'], w2: ['Notifier', 'worker'], p: ['APNs', 'third-party'] } as const;
    expect(
      rulesOf(drawBoard(chain, arrows('api > q', 'q > w', 'w > q2', 'q2 > w2', 'w2 > p', 'api > s3'))).filter((rule) =>
        /queue|worker/.test(rule),
      ),
    ).toEqual([]);
  });

  it('[D58] finds services that nobody calls and components that are joined to nothing', () => {
    const parts = { ...SOUND, s: ['Report service', 'service'] } as const;
    expect(findingOf(drawBoard(parts, [...SOUND_ARROWS, 's > db']), 'service-nobody-calls')?.elements).toEqual(['s']);
    expect(rulesOf(drawBoard(parts, [...SOUND_ARROWS, 'lb > s', 's > db']))).not.toContain('service-nobody-calls');
    expect(rulesOf(drawBoard(parts, [...SOUND_ARROWS, 's > web', 's > db']))).not.toContain('service-nobody-calls');
    expect(findingOf(drawBoard(parts, SOUND_ARROWS), 'not-connected')?.text).toBe(
      'Report service is joined to nothing.',
    );
    const internal = drawBoard({ lb: LB, s: parts.s, api: API, db: COPIED }, ['s > lb', 'lb > api', 'api > db']);
    expect(rulesOf(internal)).toEqual(['no-client']);
    const watched = drawBoard({ ...SOUND, m: ['Grafana', 'monitoring'] }, SOUND_ARROWS);
    expect(rulesOf(watched)).toEqual([]);
  });

  it('[D59] finds clients that talk to a database, but not to a blob store', () => {
    const direct = drawBoard(SOUND, [...SOUND_ARROWS, 'web > db']);
    expect(findingOf(direct, 'client-to-database')?.elements).toEqual(['web', 'db']);
    const files = drawBoard({ ...SOUND, s3: ['S3', 'blob'] }, [...SOUND_ARROWS, 'web > s3']);
    expect(rulesOf(files)).toEqual([]);
  });

  it('[D62] answers for any board, with one sentence, a rule and elements that are on it', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const parts = fc.tuple(...ids.map(() => fc.tuple(fc.string(), fc.subarray([...KINDS], { maxLength: 2 }))));
    const arrows = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(' > ', ' - '), fc.constantFrom(...ids)));
    fc.assert(
      fc.property(parts, arrows, fc.string(), (nodes, lines, spoken) => {
        const named = nodes.map(([label, kinds], at) => [ids[at], [label, kinds.join(' ')] as const] as const);
        const board = drawBoard(
          Object.fromEntries(named),
          lines.map((line) => line.join('')),
        );
        for (const { rule, elements, text } of lintBoard(board, { spoken })) {
          expect(rule).toMatch(/^[a-z]+(-[a-z]+)*$/);
          expect(elements.filter((id) => !ids.includes(id))).toEqual([]);
          expect(text.endsWith('.')).toBe(true);
        }
      }),
    );
  });
});
