import type { SaidUtterance } from '@fortyfive/session';
import type { InterviewGuide, PointStanding, Probe } from './guide.ts';

/** More than two follow-ups in one phase turn a conversation into an examination. */
const MAX_PROBES_PER_PHASE = 2;

/**
 * The follow-up on the weakest point of a phase that is still open: most important first, missing before mentioned,
 * then in the guide's order (I8). Null when none is left, or enough was asked in this phase.
 */
export function chooseProbe(
  phaseId: string,
  guide: InterviewGuide,
  standing: readonly PointStanding[],
  said: readonly SaidUtterance[],
): Probe | null {
  const probed = said.filter((utterance) => utterance.speaker === 'interviewer' && utterance.pointId !== undefined);
  if (probed.filter((utterance) => utterance.phaseId === phaseId).length >= MAX_PROBES_PER_PHASE) return null;
  const asked = new Set(probed.map((utterance) => utterance.pointId));
  const standings = new Map(standing.map((point) => [point.pointId, point]));
  const open = guide.probes.flatMap((probe) => {
    const point = standings.get(probe.pointId);
    const unmet = point !== undefined && (point.status === 'missing' || point.status === 'mentioned');
    return unmet && probe.phaseId === phaseId && !asked.has(probe.pointId)
      ? [{ probe, urgency: urgencyOf(point) }]
      : [];
  });
  return open.toSorted((a, b) => b.urgency - a.urgency)[0]?.probe ?? null;
}

function urgencyOf({ importance, status }: PointStanding): number {
  return importance * 2 + (status === 'missing' ? 1 : 0);
}
