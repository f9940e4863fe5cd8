import { CHECKLIST, createReader, scoreObservations } from '@fortyfive/rubric';
import { type ExistingState, fold, type RecordedEvent, templateOf } from '@fortyfive/session';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rectangle } from '../../../../tests/kit/candidate.ts';
import { play, type PlayedSession, playOn, type PlayStep, SYSTEM } from '../../../../tests/kit/play-session.ts';
import { CoverageTrail } from './coverage-trail.ts';
import { observe } from './observe.ts';
import type { Reading } from './reading.ts';

const observed = (state: ExistingState) =>
  observe(
    state,
    templateOf(state.setup).phases.map((phase) => phase.id),
  );

/** Every reading from nothing. */
function readAll(state: ExistingState): Reading {
  const observations = observed(state);
  return { observations, scoring: scoreObservations(observations, null) };
}

/** As in a running server: one reader that remembers what it has read. */
function readOn(): (state: ExistingState) => Reading {
  const reader = createReader(null);
  return (state) => {
    const observations = observed(state);
    return { observations, scoring: reader.read(observations) };
  };
}

const existing = (state: PlayedSession['state']): ExistingState => {
  if (state.status === 'absent') throw new Error('Nothing was played');
  return state;
};

function trailOf(log: readonly RecordedEvent[], read = readAll): CoverageTrail {
  const trail = new CoverageTrail(read);
  for (const event of log) trail.take(event);
  return trail;
}

const recent = ({ log, state }: PlayedSession) => trailOf(log).recent(existing(state));

const START: PlayStep = [0, { type: 'StartSession' }];
const say = (minute: number, text: string): PlayStep => [minute, { type: 'Say', utteranceId: `u${minute}`, text }];
const note = (minute: number, phaseId: string, text: string): PlayStep => [minute, { type: 'EditNote', phaseId, text }];
const ask = (minute: number, text: string): PlayStep => [
  minute,
  { type: 'SpeakAsInterviewer', utteranceId: `i${minute}`, text, intent: 'acknowledge' },
  SYSTEM,
];
const draw = (minute: number, label: string, version: number): PlayStep => [
  minute,
  {
    type: 'EditCanvas',
    elements: [
      rectangle('box', version),
      rectangle('label', version, {
        type: 'text',
        containerId: 'box',
        text: label,
        originalText: label,
        fontSize: 20,
        fontFamily: 5,
        textAlign: 'center',
        verticalAlign: 'middle',
        lineHeight: 1.25,
        autoResize: true,
      }),
    ],
  },
];

const SECOND = 1 / 60;

/** How often the trail of these steps had to read, without what it was asked for at the end. */
function readings(...steps: PlayStep[]): number {
  let count = 0;
  trailOf(play({}, START, ...steps).log, (state) => {
    count += 1;
    return readAll(state);
  });
  return count;
}

const WRITES = 'With 100 million new links a month we take about 40 writes per second.';
const SHARDING = 'We shard the links by the hash of the short code, because one machine cannot hold 20 TB.';
const LATENCY = 'redirect has to answer within 50 ms at the 99th percentile';

describe('what moved the coverage', () => {
  it('is nothing before anything counts', () => {
    expect(recent(play({}, START, say(1, 'Hello, nice to meet you.')))).toEqual([]);
  });

  it('names the section, how far, and the words that are there verbatim, the newest first', () => {
    const played = play({}, START, say(1, WRITES), ask(1.1, 'Go on.'), say(2, SHARDING));
    const moves = recent(played);
    expect(moves.length).toBeGreaterThanOrEqual(2);
    expect(moves.map(({ seq }) => seq)).toEqual(moves.map(({ seq }) => seq).toSorted((a, b) => b - a));
    expect(moves[0]).toMatchObject({ sectionId: 'deep-dive', status: 'covered', kind: 'said', turn: 2 });
    expect(moves.at(-1)).toMatchObject({ sectionId: 'estimations', kind: 'said', turn: 0, elapsedMs: 60_000 });
    for (const { turn, quote } of moves)
      expect(existing(played.state).work.utterances[turn ?? -1]?.text).toContain(quote);
  });

  it('stays with the words that did it when later ones only add to them', () => {
    const once = play({}, START, say(1, WRITES));
    const again = playOn(once, say(20, 'As I said, about 40 writes per second, which is not much.'));
    const ofTurn = (played: PlayedSession) => recent(played).filter(({ sectionId }) => sectionId === 'estimations');
    expect(ofTurn(once)).not.toEqual([]);
    expect(ofTurn(again)).toEqual(expect.arrayContaining(ofTurn(once)));
  });

  it('takes back what an edited note no longer says, and dates it anew when it says it again', () => {
    const first = play({}, START, note(1, 'design-goals', LATENCY));
    expect(recent(first)[0]).toMatchObject({ sectionId: 'design-goals', kind: 'noted', turn: null, quote: LATENCY });
    const gone = playOn(first, note(2, 'design-goals', 'To do.'));
    expect(recent(gone)).toEqual([]);
    expect(recent(playOn(gone, note(3, 'design-goals', LATENCY)))[0]).toMatchObject({ elapsedMs: 180_000 });
  });

  it('quotes a note that goes on in its present words, from when it began to count', () => {
    const begun = play({}, START, note(1, 'design-goals', 'redirect has to answer within 50 ms'));
    const moves = recent(playOn(begun, note(4, 'design-goals', LATENCY)));
    expect(moves[0]).toMatchObject({ sectionId: 'design-goals', quote: LATENCY, elapsedMs: 60_000 });
  });

  it('tells the board and the estimates from what was said', () => {
    const drawn = play({}, START, draw(1, 'Load balancer', 1));
    expect(recent(drawn)).toMatchObject([{ kind: 'drawn', turn: null, quote: 'Load balancer' }]);
    const calculated = play({}, START, [
      1,
      { type: 'EditEstimate', text: '100 M links / month = 40 writes per second' },
    ]);
    expect(recent(calculated)[0]).toMatchObject({ sectionId: 'estimations', kind: 'estimated', turn: null });
  });

  it('reads drawing and writing that go on as one, dated by the beginning, and what was said at once', () => {
    const labels = ['Load', 'Load bal', 'Load balancer'];
    const steps = labels.map((label, index) => draw(1 + index * SECOND, label, index + 1));
    expect(recent(play({}, START, ...steps))).toMatchObject([{ quote: 'Load balancer', elapsedMs: 60_000 }]);
    expect(readings(...steps, note(1 + 3 * SECOND, 'logs', 'To do.'), say(1.1, 'Next.'), say(1.1, 'More.'))).toBe(2);
  });

  it('reads work that never rests every ten seconds', () => {
    const edits = Array.from({ length: 41 }, (_, index) => note(1 + index * SECOND, 'logs', `Line ${index}`));
    expect(readings(...edits)).toBe(4);
    expect(readings(note(1, 'logs', 'a'), note(2, 'logs', 'b'), note(3, 'logs', 'c'))).toBe(2);
  });

  it('is five at most, and no two alike', () => {
    const all = [
      WRITES,
      SHARDING,
      LATENCY,
      'We put a cache in front of the database with a TTL of a day, so that hot links never reach it.',
      'Creating links needs an API key, and we rate limit every key to 100 links per hour against spam.',
      'I choose a key-value store because every lookup is by the code and we never join.',
      'The trade-off is consistency against availability: a link may be seen a second late.',
    ];
    const moves = recent(play({}, START, ...all.map((text, index) => say(index + 1, text))));
    expect(moves).toHaveLength(5);
    expect(new Set(moves.map(({ sectionId, quote }) => sectionId + quote)).size).toBe(5);
  });

  it('keeps to the phases of a drill', () => {
    const drill = { templateId: 'requirements-drill' };
    const sections = recent(play(drill, START, say(1, WRITES), say(2, SHARDING))).map(({ sectionId }) => sectionId);
    expect(sections).toContain('estimations');
    expect(sections).not.toContain('deep-dive');
  });

  it('says nothing of which point it was, or of the checklist', () => {
    const sent = JSON.stringify(recent(play({}, START, say(1, WRITES), say(2, SHARDING), note(3, 'logs', LATENCY))));
    for (const section of CHECKLIST.sections)
      for (const { id, title, counts } of section.points) {
        expect(sent).not.toMatch(new RegExp(`\\b${id}\\b`));
        expect(sent).not.toContain(title);
        expect(sent).not.toContain(counts);
      }
  });
});

const TEXTS = [
  WRITES,
  SHARDING,
  LATENCY,
  'Yes, exactly.',
  'Should links expire?',
  'And then we',
  'cache it for a day.',
];
const steps: fc.Arbitrary<PlayStep[]> = fc
  .array(
    fc.tuple(fc.constantFrom('say', 'ask', 'note', 'draw', 'estimate', 'move'), fc.nat(TEXTS.length - 1), fc.nat(3)),
    { maxLength: 14 },
  )
  .map((kinds) =>
    kinds.map(([kind, text, gap], index): PlayStep => {
      const minute = 1 + index * 0.02 * (gap + 1) + index / 1_000;
      const words = TEXTS[text] ?? '';
      if (kind === 'say') return say(minute, words);
      if (kind === 'ask') return ask(minute, words);
      if (kind === 'note') return note(minute, gap > 1 ? 'design-goals' : 'logs', words);
      if (kind === 'draw') return draw(minute, gap > 1 ? 'Load balancer' : 'Cache', index + 1);
      if (kind === 'move') return [minute, { type: 'Tick' }, SYSTEM];
      return [minute, { type: 'EditEstimate', text: words }];
    }),
  );

describe('the same events', () => {
  it('give the same list one by one, all at once, and to whoever comes late', () => {
    const lengths = new Set<number>();
    fc.assert(
      fc.property(steps, (played) => {
        const { log, state: end } = play({}, START, ...played);
        lengths.add(trailOf(log).recent(existing(end)).length);
        const live = new CoverageTrail(readOn());
        for (const [index, event] of log.entries()) {
          live.take(event);
          const state = existing(fold(log.slice(0, index + 1)));
          expect(live.recent(state)).toEqual(trailOf(log.slice(0, index + 1)).recent(state));
        }
      }),
      { numRuns: 40 },
    );
    expect(lengths.size).toBeGreaterThan(2);
  });

  it('count once, and not before those that are missing', () => {
    const { log, state } = play({}, START, say(1, WRITES), say(2, SHARDING));
    const trail = trailOf([...log, ...log]);
    expect(trail.recent(existing(state))).toEqual(trailOf(log).recent(existing(state)));
    expect(trailOf(log.slice(2)).seq).toBe(0);
  });
});
