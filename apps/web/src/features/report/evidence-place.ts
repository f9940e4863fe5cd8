import type { ReportEvidence } from '@fortyfive/protocol';
import { stampText } from '../../ui/format-time.ts';

export const turnAnchor = (turn: number) => `turn-${turn}`;
export const noteAnchor = (phaseId: string) => `note-${phaseId}`;
export const ESTIMATES_ANCHOR = 'estimates';
export const BOARD_ANCHOR = 'board';
export const SECOND_READING_ANCHOR = 'second-reading';
export const elementAnchor = (elementId: string) => `board-${elementId}`;

/** Notes and estimates of the pads belong to a phase or have no source; what is written on the board has its element. */
const onBoard = ({ kind, phaseId, source }: ReportEvidence): boolean =>
  kind === 'diagram' || (kind !== 'utterance' && phaseId === null && source !== null);

/** The elements of the board that evidence points at. */
export const boardSourceOf = (evidence: ReportEvidence): string | null => (onBoard(evidence) ? evidence.source : null);

/** The id of the place in the report that this evidence comes from. */
export function anchorOf(evidence: ReportEvidence): string {
  if (onBoard(evidence)) return evidence.source === null ? BOARD_ANCHOR : elementAnchor(evidence.source);
  switch (evidence.kind) {
    case 'utterance':
      return evidence.turn === null ? 'conversation' : turnAnchor(evidence.turn);
    case 'note':
      return evidence.source === null ? 'written' : noteAnchor(evidence.source);
    case 'estimate':
      return ESTIMATES_ANCHOR;
    case 'diagram':
      return BOARD_ANCHOR;
    default:
      return evidence.kind satisfies never;
  }
}

/** `Turn 12 · 07:40 · Estimations`. People count turns from one. */
export function placeWords(evidence: ReportEvidence, titles: ReadonlyMap<string, string>): string {
  const parts = [kindWords(evidence)];
  if (evidence.elapsedMs !== null) parts.push(stampText(evidence.elapsedMs));
  const title = titles.get(evidence.phaseId ?? (evidence.kind === 'note' ? (evidence.source ?? '') : ''));
  if (title) parts.push(title);
  return parts.join(' · ');
}

function kindWords(evidence: ReportEvidence): string {
  const { kind, turn } = evidence;
  if (onBoard(evidence)) return 'Board';
  switch (kind) {
    case 'utterance':
      return turn === null ? 'Conversation' : `Turn ${turn + 1}`;
    case 'note':
      return 'Note';
    case 'estimate':
      return 'Estimates';
    case 'diagram':
      return 'Board';
    default:
      return kind satisfies never;
  }
}
