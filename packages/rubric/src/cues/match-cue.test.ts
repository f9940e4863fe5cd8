import { describe, expect, it } from 'vitest';
import { WORD_CLASSES } from '../data/word-classes.ts';
import { readText } from '../text/reading.ts';
import { findCues, indexCues } from './cue-index.ts';
import { parseCue } from './parse-cue.ts';

const CLASSES = { store: 'database key_value_store' };
const matches = (cue: string, text: string): boolean =>
  findCues(indexCues([{ source: cue, value: 1 }], CLASSES), readText(text)).length > 0;

describe('cues', () => {
  it('[R1] matches adjacent words in any inflection and over fillers', () => {
    expect(matches('read replica', 'the reads, um, the replicas')).toBe(true);
    expect(matches('read replica', 'the replica that we read')).toBe(false);
  });

  it('[R2] lets six words stand at a tilde and not seven', () => {
    expect(matches('shard ~ user', 'shard one two three four five six user')).toBe(true);
    expect(matches('shard ~ user', 'shard one two three four five six seven user')).toBe(false);
    expect(matches('shard ~ user', 'user shard')).toBe(false);
  });

  it('[R2] takes both parts of an ampersand in any order within twelve words', () => {
    expect(matches('cache & evict', 'we evict old entries from that cache')).toBe(true);
    expect(matches('cache & evict', `cache ${'word '.repeat(13)} evict`)).toBe(false);
  });

  it('[R2] takes any alternative, of one word, several words or a class', () => {
    expect(matches('use queue|message_bus', 'we use a message bus')).toBe(true);
    expect(matches('use queue|message_bus', 'we use a message')).toBe(false);
    expect(matches('write ~ @store', 'writes go to a key value store')).toBe(true);
  });

  it('[R2] needs a number of the kind that a tag names', () => {
    expect(matches('<bytes> ~ memory', 'two GB of memory')).toBe(true);
    expect(matches('<bytes> ~ memory', 'two pages of memory')).toBe(false);
  });

  it.each([
    ['store', 'we save it in cassandra'],
    ['sqlstore', 'a relational one would do'],
    ['nosqlstore', 'I would go with dynamo'],
    ['blobstore', 'the bytes are in a bucket'],
    ['queue', 'it goes through kafka'],
    ['user', 'a rider opens the app'],
    ['server', 'ten boxes behind it'],
    ['service', 'a lambda picks it up'],
    ['data', 'every photo has an owner'],
    ['http', 'a put on that path'],
    ['fail', 'when one of them dies'],
    ['exclude', 'we leave out payments'],
    ['event', 'each click counts'],
  ])('[R2] knows everyday members of @%s', (name, text) => {
    const index = indexCues([{ source: `@${name}`, value: 1 }], WORD_CLASSES);
    expect(findCues(index, readText(text))).toHaveLength(1);
    expect(findCues(index, readText('Good morning to all of you.'))).toEqual([]);
  });

  it('refuses a word class it does not know', () => {
    expect(() => parseCue('@nothing', CLASSES)).toThrow('Unknown word class @nothing');
  });
});
