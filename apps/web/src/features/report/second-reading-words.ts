import type { ComparedPoint, ReportView, SecondReadingView } from '@fortyfive/protocol';
import { BOARD_ANCHOR, ESTIMATES_ANCHOR, noteAnchor, turnAnchor } from './evidence-place.ts';

type ReadView = Extract<SecondReadingView, { state: 'read' }>;

/** How far both readers agree, and what the model left open, in at most two sentences. */
export function agreementSentence({ points }: Pick<ReadView, 'points'>): string {
  const count = (agreement: ComparedPoint['agreement']) => points.filter((each) => each.agreement === agreement).length;
  const [same, different] = [count('same'), count('different')];
  const both = same + different;
  if (both === 0) return 'It came to no verdict on any point.';
  if (different === 0) return `It agrees with the rules on all ${both} points that both judged.${open(points)}`;
  const some = same === 0 ? 'none' : String(same);
  return `It agrees with the rules on ${some} of the ${both} points that both judged.${open(points)}`;
}

function open(points: readonly ComparedPoint[]): string {
  const unjudged = points.filter(({ model }) => model.status === 'not-judged').length;
  if (unjudged === 0) return '';
  return ` On ${unjudged} ${unjudged === 1 ? 'point' : 'points'} it came to no verdict.`;
}

/** Why a model can come to no verdict. Which it was is not kept: any of them means the same to a reader. */
export const NO_VERDICT_WORDS =
  'The model did not answer, its answers differed, or the words it quoted were not found in the interview.';

export interface Place {
  readonly anchor: string;
  readonly words: string;
}

/** Where the words that the model quotes stand; what was not said was written or drawn. */
export function placeOfQuote(
  { quote, turn }: ComparedPoint['model'],
  { notes, estimate }: Pick<ReportView, 'notes' | 'estimate'>,
): Place | null {
  if (quote === null) return null;
  if (turn !== null) return { anchor: turnAnchor(turn), words: `Turn ${turn + 1}` };
  const note = Object.keys(notes).find((phaseId) => notes[phaseId]?.includes(quote));
  if (note !== undefined) return { anchor: noteAnchor(note), words: 'Note' };
  if (estimate.includes(quote)) return { anchor: ESTIMATES_ANCHOR, words: 'Estimates' };
  return { anchor: BOARD_ANCHOR, words: 'Board' };
}
