import { plain, wordCount } from './plain.ts';
import {
  ASKS_FOR_CHOICE,
  ASKS_FOR_SOLUTION,
  ASKS_FOR_TIME,
  ASKS_FOR_VERDICT,
  ASKS_HOW_TO_PROCEED,
  ASKS_TO_REPEAT,
  ASSUMES,
  CHECKS_IN,
  FILLERS,
  INDIRECT_QUESTIONS,
  NOT_DONE_YET,
  NOT_QUESTIONS,
  OWN_ANSWER,
  QUESTIONS,
  SAYS_DONE,
  SAYS_STUCK,
  SPOKEN_OUT_QUESTION,
} from './sentence-forms.ts';

/** What a sentence wants of an interviewer. `indirect` is a question only if there is an answer to it. */
export type SentenceKind =
  | 'clarifying'
  | 'indirect'
  | 'assumption'
  | 'choice'
  | 'solution'
  | 'verdict'
  | 'check-in'
  | 'proceed'
  | 'time'
  | 'repeat'
  | 'done'
  | 'stuck'
  | 'statement';

export interface Sentence {
  readonly kind: SentenceKind;
  readonly text: string;
}

/** Short enough that "I don't know" is the whole of it. */
const STUCK_WORDS = 20;
/** Signs of being done count only near the end: earlier ones are about the design ("then the request moves on to…"). */
const CLOSING_SENTENCES = 2;

/** The sentences of an utterance with what each wants (I3). Question marks help and are not needed. */
export function classifyUtterance(text: string): Sentence[] {
  const sentences = sentencesOf(text);
  const kinds = sentences.map((sentence, index) => kindOf(sentence, sentences.length - index <= CLOSING_SENTENCES));
  return sentences.map((sentence, index) => {
    const kind = kinds[index] ?? 'statement';
    const next = sentences[index + 1];
    const selfAnswered = next !== undefined && kinds[index + 1] === 'statement' && isAnswer(next);
    if (selfAnswered && isOwnQuestion(kind, sentence)) return { kind: 'statement', text: sentence };
    const before = index > 0 ? sentences[index - 1] : undefined;
    if (kind === 'check-in' || kind === 'verdict') return settled(kind, sentence, before);
    return { kind, text: sentence };
  });
}

/** "…I assume a million users. Is that right?" asks about the assumption, not for a mark. */
function settled(kind: 'check-in' | 'verdict', sentence: string, before: string | undefined): Sentence {
  if (ASSUMES.test(plain(sentence))) return { kind: 'assumption', text: sentence };
  if (wordCount(sentence) <= 6 && before !== undefined && ASSUMES.test(plain(before)))
    return { kind: 'assumption', text: before };
  return { kind, text: sentence };
}

function isAnswer(sentence: string): boolean {
  return OWN_ANSWER.test(plain(sentence)) || OWN_ANSWER.test(bare(sentence));
}

function isOwnQuestion(kind: SentenceKind, sentence: string): boolean {
  const candidates: readonly SentenceKind[] = ['clarifying', 'indirect', 'assumption', 'choice', 'solution'];
  return candidates.includes(kind) && !/\byou\b/.test(plain(sentence));
}

function kindOf(sentence: string, nearEnd: boolean): SentenceKind {
  const full = plain(sentence);
  const core = bare(sentence);
  const asks = sentence.trimEnd().endsWith('?');
  const any = (forms: readonly RegExp[]): boolean => forms.some((form) => form.test(core));
  if (nearEnd && isDone(full)) return 'done';
  if (any(ASKS_TO_REPEAT)) return 'repeat';
  if (any(ASKS_FOR_TIME)) return 'time';
  if (any(ASKS_FOR_SOLUTION)) return 'solution';
  const inForm = any(QUESTIONS) && (asks || !any(NOT_QUESTIONS));
  if ((asks || inForm) && any(ASKS_HOW_TO_PROCEED)) return 'proceed';
  if ((asks || inForm) && any(ASKS_FOR_VERDICT)) return 'verdict';
  if ((asks || inForm) && any(CHECKS_IN)) return 'check-in';
  if ((asks || inForm) && any(ASKS_FOR_CHOICE)) return 'choice';
  if (asks || inForm) return ASSUMES.test(core) ? 'assumption' : 'clarifying';
  if (SPOKEN_OUT_QUESTION.test(core)) return 'clarifying';
  if (any(INDIRECT_QUESTIONS)) return 'indirect';
  if (any(SAYS_STUCK) && wordCount(sentence) <= STUCK_WORDS) return 'stuck';
  return 'statement';
}

function isDone(sentence: string): boolean {
  return SAYS_DONE.some((form) => {
    const found = form.exec(sentence);
    return found !== null && !NOT_DONE_YET.test(sentence.slice(0, found.index));
  });
}

function bare(sentence: string): string {
  return plain(sentence).replace(FILLERS, '');
}

/** Speech comes without punctuation: a long sentence also ends where a question plainly begins, unless it has begun already ("how many… do we…"). */
const SPOKEN_QUESTION =
  /(?<!\b(?:how|what|which|when|where|who|why)(?: [\w-]+){0,4})\s+(?=(?:(?:and|so|also|but|then|okay|ok|um|uh)\s+)*(?:how (?:many|much|often) [\w -]{2,40}? (?:do|does|are|is|will|would|should|can) (?:we|i|you|they|it|there|users?|people|each|the)|do we (?:need|have|want|support|care)|should (?:it|we support|users)|can (?:i|we) assume|what about|are there any|is there an?)\b)/i;
const LONG_SENTENCE_WORDS = 10;

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[?!…])\s*|(?<=\.)\s+|[\n;]+/)
    .flatMap((part) => (wordCount(part) > LONG_SENTENCE_WORDS ? part.split(SPOKEN_QUESTION) : [part]))
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .filter((part, _, all) => all.length === 1 || bare(part) !== '');
}
