import type { Read, Sighting } from './collect.ts';
import { CUES_OF } from './cues/catalogue.ts';
import { COVERED_AT, FOUND_AT, INITIATIVE_FROM, LIST_CAP, MOST_EVIDENCE, TURN_SHARES } from './data/weights.ts';
import { confidenceOf, distanceFromBars } from './confidence.ts';
import { NOTHING } from './detectors/families.ts';
import { initiativeOf as initiativeIn } from './detectors/initiative.ts';
import type { Leans } from './likeness/lean.ts';
import { aboveBar, weigh, type Odds } from './likeness/weigh.ts';
import type { ChecklistPoint } from './checklist-shape.ts';
import { decisiveOf, reasonsFor } from './explain.ts';
import { quoteAround } from './text/quote.ts';
import type { Evidence, Initiative, Reason, Status, Verdict } from './verdicts.ts';

/** Shown evidence is at least this strong, relative to the strongest. */
const SHOWN_FROM = 0.3;
const RANK: Readonly<Record<Judged, number>> = { missing: 0, mentioned: 1, covered: 2 };
/** Stands beside the sightings that were there, and before none that is clearer. */
const ALIKE_STRENGTH = 1;
type Judged = Exclude<Status, 'not-judged'>;

/** How strongly a point shows, beside its bars. */
export interface Standing {
  readonly strongest: readonly Sighting[];
  /** How far its sightings together lie above its two bars. */
  readonly above: Odds;
  /** After the rest of the talk was weighed in. */
  readonly odds: Odds;
  /** What the sightings alone would make of it. */
  readonly shown: Judged;
  readonly status: Judged;
}

/** Adds up the sightings of a point, holds them against its bars and weighs in how alike the talk is to talk that makes it. */
export function standingOf(pointId: string, sightings: readonly Sighting[], leans: Leans | null): Standing {
  const bars = CUES_OF.get(pointId);
  const strongest = strongestPerTurn(sightings);
  const mass = strongest.reduce((sum, sighting, i) => sum + sighting.strength * (TURN_SHARES[i] ?? 0), 0);
  const above = {
    found: aboveBar(mass, bars?.foundAt ?? FOUND_AT),
    covered: aboveBar(mass, bars?.coveredAt ?? COVERED_AT),
  };
  const odds = weigh(above, leans?.of.get(pointId) ?? null, leans?.stretches ?? 0);
  const applied = (strongest[0]?.strength ?? 0) > LIST_CAP;
  const standing = { strongest, above, odds, shown: statusAt(above, applied), status: statusAt(odds, applied) };
  const drawn = drawnStatus(sightings);
  if (RANK[drawn] <= RANK[standing.status]) return standing;
  return { ...standing, odds: weigh(above, null, 0), status: drawn };
}

/** What the drawing alone makes of it. Talk that is like something else says nothing against what is drawn. Implements R83. */
function drawnStatus(sightings: readonly Sighting[]): Judged {
  if (sightings.some(({ drawn }) => drawn === 'covered')) return 'covered';
  return sightings.some(({ drawn }) => drawn === 'mentioned') ? 'mentioned' : 'missing';
}

const statusAt = ({ found, covered }: Odds, applied: boolean): Judged => {
  if (found < 0) return 'missing';
  return applied && covered >= 0 ? 'covered' : 'mentioned';
};

/** The verdict on one point from its sightings. */
export function judge(
  point: ChecklistPoint,
  sectionId: string,
  sightings: readonly Sighting[],
  reads: readonly Read[],
  leans: Leans | null,
): Verdict {
  const standing = standingOf(point.id, sightings, leans);
  const { status, odds } = standing;
  const head = { id: point.id, sectionId, importance: point.importance, status };
  const confidence = confidenceOf(status, distanceFromBars(odds));
  const alike =
    status === 'missing' || RANK[status] <= RANK[standing.shown] ? null : alikeSighting(point.id, reads, leans);
  const strongest = alike ? strongestPerTurn([alike, ...standing.strongest]) : standing.strongest;
  const reasons = alike ? (['alike'] as const) : reasonsOf(point.id, standing, reads);
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

function reasonsOf(pointId: string, { strongest, shown, status }: Standing, reads: readonly Read[]): Reason[] {
  const bars = CUES_OF.get(pointId);
  const bar = status === 'covered' ? (bars?.coveredAt ?? COVERED_AT) : (bars?.foundAt ?? FOUND_AT);
  const reasons = reasonsFor(pointId, status, strongest[0], reads, (strongest[0]?.strength ?? 0) >= bar);
  if (RANK[status] >= RANK[shown]) return reasons;
  return status === 'missing' ? [...reasons, 'unlike'] : ['unlike', ...reasons];
}

/** The place that speaks most for a point whose cues alone did not reach its status: it is as strong as what it makes. */
function alikeSighting(pointId: string, reads: readonly Read[], leans: Leans | null): Sighting | null {
  const lean = leans?.of.get(pointId);
  if (!lean) return null;
  const { index, span } = lean;
  return { index, span, strength: ALIKE_STRENGTH, initiative: initiativeIn(reads, index, pointId, span, NOTHING) };
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
