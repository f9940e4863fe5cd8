import { describe, expect, it } from 'vitest';
import type { Board } from '../board/board.ts';
import { drawBoard } from './draw-board.ts';
import type { FactId } from './drawn-fact.ts';
import { factsOf } from './facts-of.ts';

const factsIn = (board: Board): FactId[] => factsOf(board).map(({ fact }) => fact);
const textOf = (board: Board, fact: FactId): string | undefined =>
  factsOf(board).find((each) => each.fact === fact)?.text;

const BASE = { web: ['Client', 'client'], api: ['API', 'service'], db: ['Orders DB', 'relational'] } as const;
const ARROWS = ['web > api', 'api > db'];
const more = (parts: Parameters<typeof drawBoard>[0], ...arrows: string[]): Board =>
  drawBoard({ ...BASE, ...parts }, [...ARROWS, ...arrows]);

describe('what a board shows', () => {
  it('[D63] tells the ways of data from the client to each store, and which of them the drawing names', () => {
    const plain = factsOf(drawBoard(BASE, ARROWS)).filter(({ fact }) => fact.endsWith('path'));
    expect(plain.map(({ fact, text }) => [fact, text])).toEqual([
      ['write-path', 'Client -> API -> Orders DB'],
      ['read-path', 'Client -> API -> Orders DB'],
    ]);
    expect(plain[0]?.elements).toEqual(['e1', 'e0', 'web', 'api', 'db']);
    const named = drawBoard(BASE, ['web > api: POST /orders', 'web > api: GET /orders', 'api > db']);
    expect(factsIn(named).filter((fact) => fact.endsWith('path'))).toEqual(['named-write-path', 'named-read-path']);
    const queued = more({ q: ['Kafka', 'stream'], w: ['Worker', 'worker'] }, 'api > q', 'q > w', 'w > db');
    expect(textOf(queued, 'named-write-path')).toBe('Client -> API -> Kafka -> Worker -> Orders DB');
    const files = more({ cdn: ['CDN', 'cdn'], s3: ['Photos', 'blob'] }, 'web > cdn', 'cdn > s3');
    const toFiles = factsOf(files).filter(({ text }) => text === 'Client -> CDN -> Photos');
    expect(toFiles.map(({ fact }) => fact)).toEqual(['read-path', 'cdn-before-blob']);
    const long = drawBoard({ ...BASE, api: ['Very '.repeat(40), 'service'] }, ARROWS);
    expect(textOf(long, 'write-path')?.length).toBeLessThan(100);
    const answered = drawBoard(BASE, ['db > api', 'api > web']);
    expect(factsIn(answered).filter((fact) => fact.endsWith('path'))).toEqual(['read-path']);
    expect(factsIn(drawBoard(BASE, ['web > db', 'api > db'])).filter((fact) => fact.endsWith('path'))).toEqual([]);
  });

  it('[D64] tells a cache from what it holds, and a queue from what it is for', () => {
    expect(
      textOf(more({ c: ['Redis cache', 'cache', { technologies: ['Redis'] }] }, 'api > c'), 'cache-before-store'),
    ).toBe('API -> Redis cache before Orders DB');
    expect(factsIn(more({ c: ['Reddis', 'cache', { technologies: ['Redis'] }] }, 'api > c'))).toContain(
      'cache-before-store',
    );
    expect(factsIn(more({ c: ['Hot orders', 'cache'] }, 'api > c'))).toContain('cache-with-content');
    expect(factsIn(more({ c: ['Redis cache', 'cache'] }))).not.toContain('cache-before-store');
    const worker = { q: ['Queue', 'queue'], w: ['Worker', 'worker'] } as const;
    expect(factsIn(more(worker, 'api > q', 'q > w'))).toContain('queue-with-consumer');
    const resizer = { ...worker, w: ['Receipt mailer', 'worker'] } as const;
    expect(textOf(more(resizer, 'api > q', 'w > q'), 'queue-with-purpose')).toBe('API -> Queue -> Receipt mailer');
    expect(factsIn(more(resizer, 'api > q')).filter((fact) => fact.startsWith('queue'))).toEqual([]);
    const dead = more({ ...worker, d: ['Dead letter queue', 'queue'] }, 'api > q', 'q > w', 'w > d');
    expect(factsIn(dead)).toContain('dead-letter-queue');
  });

  it('[D65] tells several of a service, copies and parts of a store, and how they are copied and split', () => {
    const lb = { lb: ['LB', 'load-balancer'], a: ['API 1', 'service'], b: ['API 2', 'service'] } as const;
    expect(textOf(more(lb, 'web > lb', 'lb > a', 'lb > b'), 'several-behind-load-balancer')).toBe('LB -> API 1, API 2');
    const apart = { ...lb, b: ['Search', 'service'] } as const;
    expect(factsIn(more(apart, 'lb > a', 'lb > b'))).not.toContain('several-behind-load-balancer');
    expect(factsIn(more({ lb: lb.lb, a: ['API', 'service', { count: 3 }] }, 'lb > a'))).toContain(
      'several-behind-load-balancer',
    );
    expect(factsIn(more({ r: ['Read replica', 'relational'] }, 'db > r'))).toContain('replica-roles');
    expect(factsIn(more({ r: ['Orders replicated', 'relational'] }, 'api > r'))).toContain('replicas');
    expect(factsIn(drawBoard(BASE, ARROWS)).filter((fact) => /repl|part/.test(fact))).toEqual([]);
    expect(factsIn(more({ s: ['Shard 1', 'relational'] }, 'api > s'))).toContain('partitions');
    expect(factsIn(more({ s: ['Users, sharded by user id', 'relational'] }, 'api > s'))).toContain('partitions-by-key');
  });

  it('[D66] tells the edge, specialised stores, watching and access by what they are joined to', () => {
    const cdn = { cdn: ['CDN', 'cdn'], s3: ['Order photos', 'blob'] } as const;
    expect(textOf(more(cdn, 'web > cdn', 'cdn > s3'), 'cdn-before-blob')).toBe('Client -> CDN -> Order photos');
    expect(factsIn(more(cdn, 'web > cdn'))).not.toContain('cdn-before-blob');
    expect(factsIn(more(cdn, 'cdn > s3'))).toContain('specialised-store-with-content');
    expect(factsIn(more({ e: ['Elasticsearch', 'search', { technologies: ['Elasticsearch'] }] }, 'api > e'))).toContain(
      'specialised-store',
    );
    const tool = { m: ['Grafana', 'monitoring', { technologies: ['Grafana'] }], l: ['Logs', 'logs'] } as const;
    expect(factsIn(more(tool, 'api > m', 'api > l'))).toEqual(expect.arrayContaining(['monitoring-tool', 'logs']));
    expect(factsIn(more(tool))).not.toContain('monitoring-tool');
    const access = {
      a: ['Auth service', 'service'],
      o: ['OAuth server', 'service'],
      r: ['Limiter', 'rate-limiter'],
    } as const;
    expect(factsIn(more(access, 'api > a', 'api > o', 'web > r'))).toEqual(
      expect.arrayContaining(['auth', 'auth-method', 'rate-limiter']),
    );
    const others = {
      p: ['Stripe', 'third-party'],
      g: ['IDs', 'id-generator'],
      b: ['Nightly', 'batch-processor'],
    } as const;
    expect(factsIn(more(others, 'api > p', 'api > g', 'b > db'))).toEqual(
      expect.arrayContaining(['third-party', 'id-generator', 'batch']),
    );
    expect(factsIn(more({ c: ['Cold storage', 'blob'] }, 'db > c'))).toContain('archive');
  });

  it('[D67] tells regions, private networks and protocols by frames and by words on arrows', () => {
    const frame = (id: string, label: string, ...members: string[]) => ({ id, label, members });
    const regions = [frame('f1', 'us-east', 'api'), frame('f2', 'eu-west', 'db')];
    expect(textOf(drawBoard(BASE, ARROWS, { boundaries: regions }), 'regions')).toBe('us-east and eu-west');
    expect(factsIn(drawBoard(BASE, ARROWS, { boundaries: regions.slice(1) }))).not.toContain('regions');
    const network = (...members: string[]) =>
      factsIn(drawBoard(BASE, ARROWS, { boundaries: [frame('f', 'VPC', ...members)] }));
    expect(network('api', 'db')).toContain('private-network');
    expect(network('web', 'api', 'db')).not.toContain('private-network');
    const wired = factsIn(drawBoard(BASE, ['web > api: HTTPS', 'api > db']));
    expect(wired).toEqual(expect.arrayContaining(['protocol', 'encryption']));
    expect(factsIn(drawBoard(BASE, ['web > api: gRPC', 'api > db']))).not.toContain('encryption');
  });
});
