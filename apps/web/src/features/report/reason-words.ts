import type { ReportPoint } from '@fortyfive/protocol';

/** What the codes of the engine mean to a reader. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['number', 'a number next to it'],
  ['reason', 'a reason next to it'],
  ['choice', 'a choice made for this design'],
  ['compare', 'a comparison with an alternative'],
  ['place', 'its place in the design'],
  ['flow', 'a step of a path through the system'],
  ['outright', 'words that make the point by themselves'],
  ['repeated', 'several places that support each other'],
  ['answer', 'reasoning in answer to a question about it'],
  ['adopted', 'agreement with what the interviewer proposed'],
  ['drawn', 'a component on the board'],
  ['written-list', 'lines of a list in the notes'],
  ['questions', 'questions to the interviewer before the design'],
  ['only-named', 'the topic by name, and nothing next to it that applies it to this design'],
  ['only-listed', 'the topic as one of a list, and nothing more about it'],
  ['only-asked', 'the topic in a question, which raises it and decides nothing'],
  ['denied', 'the topic set aside without a reason'],
  ['weak', 'something close, but too faint to count'],
]);

/** One sentence on what decided the verdict; null when nothing was found at all or the report is older than reasons. */
export function reasonSentence({ status, reasons }: Pick<ReportPoint, 'status' | 'reasons'>): string | null {
  const words = reasons.flatMap((reason) => WORDS.get(reason) ?? []);
  if (words.length === 0) return status === 'missing' ? 'Nothing about it was found.' : null;
  const last = words.at(-1) ?? '';
  const list = words.length === 1 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
  return `Found: ${list}.`;
}
