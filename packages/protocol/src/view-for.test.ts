import * as fc from 'fast-check';
import { fold } from '@fortyfive/session';
import { describe, expect, it } from 'vitest';
import { play, SYSTEM } from '../../../tests/kit/play-session.ts';
import { playSteps, sessionSteps } from '../../../tests/kit/session-arbitraries.ts';
import { viewFor, viewStateFor, type Viewer } from './index.ts';

const VIEWER: Viewer = { role: 'candidate', userId: 'ada' };

const probed = play(
  {},
  [0, { type: 'StartSession' }],
  [
    1,
    {
      type: 'SpeakAsInterviewer',
      utteranceId: 'i',
      text: 'And writes?',
      intent: 'probe',
      pointId: 'secret-point',
    },
    SYSTEM,
  ],
);

describe('what a viewer sees', () => {
  it('[S20] is the same folded from viewed events as viewed from the folded state, at every sequence number', () => {
    fc.assert(
      fc.property(sessionSteps, (steps) => {
        const { log } = playSteps(steps).session;
        const viewed = log.map((event) => viewFor(VIEWER, event));
        for (let seq = 0; seq <= log.length; seq += 1) {
          expect(fold(viewed.slice(0, seq))).toEqual(viewStateFor(VIEWER, fold(log.slice(0, seq))));
        }
      }),
    );
  });

  it('[S20] is the full state for a client that comes back from any sequence number', () => {
    fc.assert(
      fc.property(sessionSteps, (steps) => {
        const { log, state } = playSteps(steps).session;
        for (let seq = 0; seq <= log.length; seq += 1) {
          const held = viewStateFor(VIEWER, fold(log.slice(0, seq)));
          const missed = log.slice(seq).map((event) => viewFor(VIEWER, event));
          expect(fold(missed, held)).toEqual(viewStateFor(VIEWER, state));
        }
      }),
    );
  });

  it('never names the point of a probe', () => {
    expect(JSON.stringify([probed.log, probed.state])).toContain('secret-point');
    const seen = JSON.stringify([
      probed.log.map((event) => viewFor(VIEWER, event)),
      viewStateFor(VIEWER, probed.state),
    ]);
    expect(seen).not.toContain('secret-point');
    expect(seen).not.toContain('pointId');
    expect(seen).toContain('And writes?');
  });

  it('never names a point in any session', () => {
    fc.assert(
      fc.property(sessionSteps, (steps) => {
        const { log, state } = playSteps(steps).session;
        expect(JSON.stringify(viewStateFor(VIEWER, state))).not.toContain('"pointId"');
        expect(JSON.stringify(log.map((event) => viewFor(VIEWER, event)))).not.toContain('"pointId"');
      }),
    );
  });
});
