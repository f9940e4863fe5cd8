import { describe, expect, it } from 'vitest';
import { scoreObservations } from '../index.ts';
import { pointOf, says } from '../samples.ts';
import { readMisheard } from './misheard.ts';
import { readWords, stemsOf } from './words.ts';

const heard = (text: string): string[] => readMisheard(readWords(text)).map((word) => word.stem);

describe('misheard words', () => {
  it.each([
    ['events go into kofka first', 'kafka'],
    ['the profile lives in post gress', 'postgres'],
    ['we run it on cube ernetes', 'kubernetes'],
    ['a no sequel store fits here', 'nosql'],
    ['put a low balancer in front', 'load balancer'],
    ['the c d n serves pictures', 'cdn'],
    ['about nine hundred q p s', 'qps'],
    ['we have two million d a u', 'dau'],
    ['jobs wait in s q s', 'sqs'],
    ['files go to s three', 's3'],
    ['the a p i takes an id', 'api'],
    ['the charting key is the garage', 'sharding key'],
    ['make the call item potent', 'idempotent'],
    ['keep a web socket open', 'websocket'],
    ['we full text search in elastic search', 'elasticsearch'],
  ])('[R30] %s: %s', (text, term) => {
    expect(heard(text).join(' ')).toContain(stemsOf(term).join(' '));
  });

  it.each([
    ['cash', 'we cash hot garages in memory with a ttl', 'drivers pay in cash at the gate', 'cache'],
    ['cue', 'a worker takes the next message off the cue', 'that was my cue to start', 'queue'],
    ['sequel', 'a sequel database with joins', 'the sequel came out in spring', 'sql'],
    [
      'red is',
      'red is keeps the counters in memory with a key each',
      'a full garage that is red is easy to see',
      'redis',
    ],
  ])('[R30] takes %s for a term only where the words around say so', (_, technical, plain, term) => {
    expect(heard(technical)).toContain(stemsOf(term)[0]);
    expect(heard(plain)).not.toContain(stemsOf(term)[0]);
  });

  it('[R30] earns what the term earns and quotes what was heard', () => {
    const text = 'We put a low balancer in front of the garage servers and it goes round robbing over them.';
    const point = pointOf(scoreObservations([says(text)], null), 'DD5');
    expect(point.status).toBe('covered');
    expect(text).toContain(point.evidence[0]?.quote);
    expect(point.evidence[0]?.quote).toContain('low balancer');
  });

  it('[R30] leaves a text without such words alone', () => {
    const words = readWords('Drivers search for a free spot and reserve it for an hour.');
    expect(readMisheard(words)).toBe(words);
  });
});
