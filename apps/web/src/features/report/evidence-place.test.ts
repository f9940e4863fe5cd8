import type { ReportEvidence } from '@fortyfive/protocol';
import { describe, expect, it } from 'vitest';
import { anchorOf, placeWords } from './evidence-place.ts';

const TITLES = new Map([['estimations', 'Estimations']]);
const evidence = (change: Partial<ReportEvidence>): ReportEvidence => ({
  kind: 'utterance',
  turn: 11,
  quote: '',
  phaseId: 'estimations',
  elapsedMs: 460_000,
  source: null,
  ...change,
});

describe('where evidence is', () => {
  it('names the turn as people count, the time and the phase', () => {
    expect(placeWords(evidence({}), TITLES)).toBe('Turn 12 · 07:40 · Estimations');
    expect(placeWords(evidence({ elapsedMs: null, phaseId: null }), TITLES)).toBe('Turn 12');
    const note = evidence({
      kind: 'note',
      turn: null,
      elapsedMs: null,
      source: 'estimations',
    });
    expect(placeWords(note, TITLES)).toBe('Note · Estimations');
  });

  it('leads to the place itself', () => {
    expect(anchorOf(evidence({}))).toBe('turn-11');
    expect(anchorOf(evidence({ kind: 'note', source: 'estimations' }))).toBe('note-estimations');
    expect(anchorOf(evidence({ kind: 'diagram', source: 'element-1' }))).toBe('board-element-1');
    expect(anchorOf(evidence({ kind: 'diagram' }))).toBe('board');
    expect(anchorOf(evidence({ kind: 'estimate' }))).toBe('estimates');
    for (const kind of ['note', 'estimate'] as const) {
      const written = evidence({ kind, phaseId: null, elapsedMs: null, source: 'element-2' });
      expect(anchorOf(written)).toBe('board-element-2');
      expect(placeWords(written, TITLES)).toBe('Board');
    }
  });
});
