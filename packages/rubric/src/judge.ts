import type { Read, Sighting } from './collect.ts';
import { CUES_OF } from './cues/catalogue.ts';
import { COVERED_AT, FOUND_AT, INITIATIVE_FROM, LIST_CAP, MOST_EVIDENCE, TURN_SHARES } from './data/weights.ts';
import { confidenceOf, distanceFromBars } from './confidence.ts';
import type { ChecklistPoint } from './checklist-shape.ts';
import { decisiveOf, reasonsFor } from './explain.ts';
import { quoteAround } from './text/quote.ts';
import type { Evidence, Initiative, Status, Verdict } from './verdicts.ts';

/** Shown evidence is at least this strong, relative to the strongest. */
const SHOWN_FROM = 0.3;
/** How strongly a point shows, beside its bars. */
export interface Standing {
  readonly strongest: readonly Sighting[];
  readonly mass: number;
  readonly foundAt: number;
  readonly coveredAt: number;
  readonly status: Exclude<Status, 'not-judged'>;
}

/** Adds up the sightings of a point and holds them against its bars. */
export function standingOf(pointId: string, sightings: readonly Sighting[]): Standing {
  const bars = CUES_OF.get(pointId);
  const foundAt = bars?.foundAt ?? FOUND_AT;
  const coveredAt = bars?.coveredAt ?? COVERED_AT;
  const strongest = strongestPerTurn(sightings);
  const mass = strongest.reduce((sum, sighting, i) => sum + sighting.strength * (TURN_SHARES[i] ?? 0), 0);
  const applied = (strongest[0]?.strength ?? 0) > LIST_CAP;
  const status = applied && mass >= coveredAt ? 'covered' : mass >= foundAt ? 'mentioned' : 'missing';
  return { strongest, mass, foundAt, coveredAt, status };
}

/** The verdict on one point from its sightings. */
export function judge(
  point: ChecklistPoint,
  sectionId: string,
  sightings: readonly Sighting[],
  reads: readonly Read[],
): Verdict {
  const { strongest, mass, foundAt, coveredAt, status } = standingOf(point.id, sightings);
  const head = { id: point.id, sectionId, importance: point.importance, status };
  const confidence = confidenceOf(status, distanceFromBars(mass, foundAt, coveredAt));
  const alone = (strongest[0]?.strength ?? 0) >= (status === 'covered' ? coveredAt : foundAt);
  const reasons = reasonsFor(point.id, status, strongest[0], reads, alone);
  if (status === 'missing') return { ...head, initiative: null, confidence, evidence: [], reasons, decisive: null };
  const floor = (strongest[0]?.strength ?? 0) * SHOWN_FROM;
  const shown = strongest
    .filter((sighting) => sighting.strength >= floor)
    .slice(0, MOST_EVIDENCE)
    .sort((a, b) => a.index - b.index);
  const evidence = shown.flatMap((sighting) => evidenceOf(sighting, reads));
  return {
    ...head,
    initiative: initiativeOf(shown),
    confidence,
    evidence,
    reasons,
    decisive: decisiveOf(reasons, strongest[0], evidence, reads),
  };
}

function strongestPerTurn(sightings: readonly Sighting[]): Sighting[] {
  const best = new Map<number, Sighting>();
  for (const sighting of sightings) {
    const known = best.get(sighting.index);
    if (!known || known.strength < sighting.strength) best.set(sighting.index, sighting);
  }
  return [...best.values()].sort((a, b) => b.strength - a.strength || a.index - b.index);
}

function initiativeOf(shown: readonly Sighting[]): Initiative {
  const bar = Math.max(...shown.map((sighting) => sighting.strength)) * INITIATIVE_FROM;
  return shown.find((sighting) => sighting.strength >= bar)?.initiative ?? 'unprompted';
}

function evidenceOf(sighting: Sighting, reads: readonly Read[]): Evidence[] {
  const read = reads[sighting.index];
  if (!read) return [];
  const { kind, turn, phaseId, elapsedMs, source } = read.observation;
  const quote = quoteAround(read.analysis.reading.text, read.analysis.reading.words, sighting.span);
  return quote === '' ? [] : [{ kind, turn, phaseId, elapsedMs, source, quote }];
}
