import type { ReportPoint } from '@fortyfive/protocol';
import { isUnsure } from './report-points.ts';

type Explained = Pick<ReportPoint, 'status' | 'confidence' | 'reasons' | 'decisive'>;

const OUTRIGHT = 'This was read as making the point.';

/** What a sign around the wording is called, as part of "what made it count". */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['number', 'the figure'],
  ['reason', 'the reason'],
  ['choice', 'the decision'],
  ['compare', 'the comparison'],
  ['place', 'its place in the design'],
  ['flow', 'the step'],
]);

/** How a point that counts came up, where that is not by signs around a wording. */
const RAISED: ReadonlyMap<string, string> = new Map([
  ['answer', 'It counts as the answer to a question about it.'],
  ['adopted', 'The interviewer proposed it and you agreed, which counts as mentioned.'],
  ['drawn', 'It is on the board.'],
  ['written-list', 'Your notes list it.'],
  ['questions', 'Questions like this one, asked before the design, are what counts here.'],
  ['outright', OUTRIGHT],
  ['alike', 'Taken together, this is talked about the way people talk when they make this point.'],
]);

/** What a mention lacks. */
const MENTIONED: ReadonlyMap<string, string> = new Map([
  ['only-named', 'The topic is named here; how it applies to this design was not found.'],
  ['only-listed', 'It is one of a list here; nothing more about it was found.'],
  ['only-asked', 'It is raised as a question here; no decision on it was found.'],
  ['denied', 'It is set aside here; no reason for that was found.'],
  ['answer', 'It came up in the answer to a question; how it applies to this design was not found.'],
  ['drawn', 'It is on the board; what it does there was not found.'],
  ['alike', 'The talk comes close to it without its usual words; how it applies to this design was not found.'],
  ['unlike', 'Words of it are here, but what is said around them was not found to work it out.'],
]);

/** What kept something close from counting at all. */
const MISSED: ReadonlyMap<string, string> = new Map([
  ['only-listed', 'It may be one of a list, and a list alone does not count.'],
  ['only-asked', 'A question comes close to it, and no decision on it was found.'],
  ['denied', 'It may have been set aside, and no reason for that was found.'],
  ['unlike', 'Some of its words occur, but the talk around them seems to be about something else.'],
  ['weak', 'Something comes close to it, but not clearly enough to count.'],
]);

/** What decided the verdict, in a sentence or two; null when nothing was found at all or the report is older than reasons. */
export function reasonSentence(point: Explained): string | null {
  switch (point.status) {
    case 'missing':
      return firstOf(MISSED, point.reasons.toReversed());
    case 'mentioned':
      return mentionedSentence(point);
    case 'covered':
      return coveredSentence(point);
    case 'not-judged':
      return null;
    default:
      return point.status satisfies never;
  }
}

function firstOf(words: ReadonlyMap<string, string>, reasons: readonly string[]): string | null {
  return reasons.map((reason) => words.get(reason)).find((each) => each !== undefined) ?? null;
}

function mentionedSentence({ reasons, decisive }: Explained): string | null {
  const held = firstOf(MENTIONED, reasons) ?? firstOf(RAISED, reasons);
  if (held !== null || reasons.length === 0) return held;
  const signs = signList(decisive);
  return signs === null
    ? 'The point is there, but not enough was found to count it as covered.'
    : `Nearly covered: there is ${signs}, but not enough was found around it.`;
}

function coveredSentence(point: Explained): string | null {
  const { reasons, decisive } = point;
  const signs = signList(decisive);
  const raised = firstOf(RAISED, reasons);
  const together = reasons.includes('repeated');
  if (signs !== null)
    return `What ${isUnsure(point) ? 'may make' : 'made'} it count: ${signs}.${together ? ' The other passages added to it.' : ''}`;
  if (raised !== null) return raised === OUTRIGHT && isUnsure(point) ? 'This may make the point.' : raised;
  if (together) return `No passage settles it alone; together they ${isUnsure(point) ? 'may' : 'do'}.`;
  return reasons.some((reason) => SIGNS.has(reason)) ? 'It counts together with what is said around it.' : null;
}

function signList(decisive: Explained['decisive']): string | null {
  const named = (decisive?.signs ?? []).flatMap(({ reason, words }) => {
    const sign = SIGNS.get(reason);
    return sign === undefined ? [] : [`${sign} “${words}”`];
  });
  const last = named.pop();
  if (last === undefined) return null;
  return named.length === 0 ? last : `${named.join(', ')} and ${last}`;
}
