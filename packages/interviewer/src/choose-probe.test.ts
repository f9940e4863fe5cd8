import type { SaidUtterance } from '@fortyfive/session';
import { describe, expect, it } from 'vitest';
import { chooseProbe } from './choose-probe.ts';
import type { InterviewGuide, PointStanding } from './guide.ts';

const PHASE = 'estimations';
const probe = (pointId: string, phaseId = PHASE) => ({ pointId, phaseId, ask: `And ${pointId}?` });
const guide = (...probes: InterviewGuide['probes']): InterviewGuide => ({ statement: '', facts: [], probes });
const point = (pointId: string, importance: 1 | 2 | 3, status: PointStanding['status']): PointStanding => ({
  pointId,
  phaseId: PHASE,
  importance,
  status,
});

function asked(pointId: string, phaseId = PHASE): SaidUtterance {
  return {
    utteranceId: 'i',
    speaker: 'interviewer',
    text: '',
    phaseId,
    intent: 'probe',
    pointId,
    seq: 1,
    at: 0,
    elapsedMs: 0,
  };
}

describe('choosing a probe', () => {
  it('[I8] takes the most important open point', () => {
    const standing = [point('a', 2, 'missing'), point('b', 3, 'mentioned'), point('c', 1, 'missing')];
    expect(chooseProbe(PHASE, guide(probe('a'), probe('b'), probe('c')), standing, [])?.pointId).toBe('b');
  });

  it('[I8] takes missing before mentioned, then the order of the guide', () => {
    const standing = [point('a', 2, 'mentioned'), point('b', 2, 'missing'), point('c', 2, 'missing')];
    expect(chooseProbe(PHASE, guide(probe('a'), probe('c'), probe('b')), standing, [])?.pointId).toBe('c');
  });

  it('[I8] leaves alone what is covered, not judged, unknown or of another phase', () => {
    const standing = [point('a', 3, 'covered'), point('b', 3, 'not-judged'), point('d', 3, 'missing')];
    expect(chooseProbe(PHASE, guide(probe('a'), probe('b'), probe('c'), probe('d', 'logs')), standing, [])).toBeNull();
  });

  it('[I8] never asks about a point twice, whatever the phase it was asked in', () => {
    const standing = [point('a', 3, 'missing'), point('b', 1, 'missing')];
    expect(chooseProbe(PHASE, guide(probe('a'), probe('b')), standing, [asked('a', 'logs')])?.pointId).toBe('b');
  });

  it('[I8] asks at most twice in a phase', () => {
    const standing = ['a', 'b', 'c'].map((id) => point(id, 3, 'missing'));
    const probes = guide(probe('a'), probe('b'), probe('c'));
    expect(chooseProbe(PHASE, probes, standing, [asked('a')])?.pointId).toBe('b');
    expect(chooseProbe(PHASE, probes, standing, [asked('a'), asked('b')])).toBeNull();
    expect(chooseProbe(PHASE, probes, standing, [asked('a'), asked('b', 'logs')])?.pointId).toBe('c');
  });
});
