import { describe, expect, it } from 'vitest';
import { CHECKLIST, scoreObservations } from '../index.ts';
import type { Observation } from '../observations.ts';
import { conversation, draws, pointOf, says } from '../samples.ts';
import { candidateTexts } from '../second-reader/verify-quote.ts';
import { DRAWN_POINTS } from './drawn-points.ts';

const fact = (drawn: string, text: string, source = drawn): Observation => ({ ...draws(text, true), source, drawn });
const block = (sort: string, text: string): Observation =>
  says(text, { kind: 'note', turn: null, source: sort, drawn: `block:${sort}` });
const foundIn = (...observations: readonly Observation[]): Record<string, string> =>
  Object.fromEntries(
    scoreObservations(conversation(...observations), null)
      .points.filter(({ status }) => status !== 'missing')
      .map(({ id, status }) => [id, status]),
  );

describe('what a drawing shows', () => {
  it.each(Object.entries(DRAWN_POINTS).filter(([drawn]) => !drawn.startsWith('block:')))(
    '[R80] %s makes its points as far as listed, and no others',
    (drawn, points) => {
      expect(points.length).toBeGreaterThan(0);
      const expected = Object.fromEntries(points.map(({ pointId, worth }) => [pointId, worth]));
      expect(foundIn(fact(drawn, 'Rider -> Garage service -> Spots'))).toEqual(expected);
    },
  );

  it('[R80] counts a fact by what it is and never by its words', () => {
    const words = 'API -> Redis cache before Postgres, sharded by user id with consistent hashing, Load balancer';
    expect(foundIn(fact('third-party', words))).toEqual({});
    expect(foundIn(fact('unheard-of', words))).toEqual({});
    expect(foundIn({ ...fact('replica-roles', 'Primary -> Read replica'), role: 'interviewer' })).toEqual({});
  });

  it('[R80] knows every point by its id', () => {
    const ids = new Set(CHECKLIST.sections.flatMap(({ points }) => points.map(({ id }) => id)));
    const listed = Object.values(DRAWN_POINTS).flatMap((points) => points.map(({ pointId }) => pointId));
    expect(listed.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('[R81] keeps a point mentioned however often it is only mentioned', () => {
    const stores = ['Spots', 'Users', 'Garages', 'Bills', 'Plans'];
    const paths = stores.map((store) => fact('write-path', `Rider -> Garage service -> ${store}`, store));
    expect(foundIn(...paths)).toEqual({ HL5: 'mentioned' });
    expect(foundIn(...paths, fact('named-write-path', 'Rider -> Garage service -> Spots'))).toEqual({ HL5: 'covered' });
  });

  it('[R82] takes a block for a data model, an API or requirements by its sort', () => {
    const schema = 'spots: id, garage, level, taken';
    expect(foundIn(block('schema', schema))['HL2']).toBe('covered');
    expect(foundIn(says(schema, { kind: 'note', turn: null }))['HL2']).not.toBe('covered');
    expect(foundIn(block('schema', 'spots'))['HL2']).toBeUndefined();
    expect(foundIn(block('api', 'reserve(spot, until) -> ticket'))['HL1']).toBe('covered');
    expect(foundIn(block('api', 'reserve spot'))['HL1']).toBe('mentioned');
    const wishes = foundIn(block('requirements', 'reserve a spot\ncancel a reservation\nlater: payment'));
    expect([wishes['FE1'], wishes['FE2']]).toEqual(['covered', 'covered']);
  });

  it('[R83] is not taken away by a long talk about something else', () => {
    const talk = Array.from({ length: 60 }, (_, i) =>
      says(
        `Let me think about drivers of kind ${i}, who look for a place near the river and walk home in the evening.`,
      ),
    );
    const drawn = [
      fact('monitoring-tool', 'Garage service -> Grafana'),
      fact('auth', 'Garage service -> Auth service'),
    ];
    const found = foundIn(...talk, ...drawn);
    expect([found['SH1'], found['SE1']]).toEqual(['covered', 'mentioned']);
    const without = foundIn(...talk);
    expect([without['SH1'], without['SE1']]).toEqual([undefined, undefined]);
  });

  it('[R84] is quoted from the board with its own element and is nothing that the candidate said', () => {
    const shown = fact('named-read-path', 'Rider -> Read service -> Spots', 'arrow-3');
    const verdict = pointOf(scoreObservations([draws('Rider', true), shown], null), 'HL6');
    expect(verdict.evidence).toEqual([
      { kind: 'diagram', turn: null, phaseId: null, elapsedMs: null, source: 'arrow-3', quote: shown.text },
    ]);
    expect(verdict).toMatchObject({ initiative: 'unprompted', reasons: ['drawn'] });
    expect(candidateTexts([draws('Rider', true), shown]).map(({ text }) => text)).toEqual(['Rider']);
  });
});
