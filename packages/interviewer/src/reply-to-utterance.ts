import { templateOf, type SaidUtterance, type SessionEvent, type SessionState } from '@fortyfive/session';
import { chooseProbe } from './choose-probe.ts';
import { choosePhrase } from './choose-phrase.ts';
import { classifyUtterance, type Sentence, type SentenceKind } from './classify-utterance.ts';
import type { Fact } from './guide.ts';
import { matchFacts } from './match-facts.ts';
import {
  ACKNOWLEDGE,
  AS_I_SAID,
  ASSUMPTION,
  BEFORE_MOVING_ON,
  CHECK_IN,
  DECLINE,
  GO_ON,
  MOVE_ON,
  MOVE_ON_LAST,
  NO_VERDICT,
  OPEN_QUESTION,
  OPEN_REST,
  PROCEED,
  STUCK,
  TIME,
} from './phrases.ts';
import { firstSentence, wordCount } from './plain.ts';
import { lastSaid, type Moment, type Reply } from './reply.ts';

type Said = Extract<SessionEvent, { type: 'UtteranceSaid' }>;
type Active = Extract<SessionState, { status: 'running' | 'paused' }>;

/** Answers beyond three are a lecture. */
const MAX_ANSWERS = 3;
/** A listener makes a sound about every third time, or after a long stretch. */
const STATEMENTS_PER_ACKNOWLEDGEMENT = 3;
const LONG_WORDS = 60;
/** Longer than this is a label that holds more than a name, and nothing to repeat. */
const LONGEST_CHANGE = 120;
/** "Yes" and "okay, so" are no statements. */
const STATEMENT_WORDS = 4;

/** What the interviewer says to what the candidate said (I3-I9, I11, I12). */
export function replyToUtterance(moment: Moment, state: Active, said: Said): Reply[] {
  const { seq } = moment.trigger;
  const history = state.work.utterances.filter((utterance) => utterance.seq < seq);
  const last = lastSaid(history, seq);
  const sentences = classifyUtterance(said.text);
  const answers = answer(moment, sentences, history, last);
  if (state.setup.pace === 'exam' || state.status === 'paused') return answers;
  if (sentences.some((sentence) => sentence.kind === 'done'))
    return [...answers, ...replyToDone(moment, state, said, last)];
  if (answers.length > 0) return answers;
  if (sentences.some((sentence) => sentence.kind === 'stuck'))
    return [{ text: choosePhrase(STUCK, seq, last), intent: 'acknowledge' }];
  if (!mayAcknowledge(said.text, history)) return [];
  const seen = seenOnBoard(moment.drawn ?? []);
  const acknowledged = choosePhrase(ACKNOWLEDGE, seq, last);
  return [{ text: seen === null ? acknowledged : `${seen} ${choosePhrase(GO_ON, seq, last)}`, intent: 'acknowledge' }];
}

/** The last thing drawn, as somebody says it who watched: "I see you added Redis between API and Postgres." */
function seenOnBoard(drawn: readonly string[]): string | null {
  const change = drawn.at(-1);
  if (change === undefined || change.length > LONGEST_CHANGE) return null;
  return `I see you ${change.charAt(0).toLowerCase()}${change.slice(1)}.`;
}

/** At most one answer to all that was asked: facts first, then what stays open or is declined. */
function answer(
  { trigger, guide }: Moment,
  sentences: readonly Sentence[],
  history: readonly SaidUtterance[],
  last: string,
): Reply[] {
  const of = (...kinds: SentenceKind[]): Sentence[] => sentences.filter((sentence) => kinds.includes(sentence.kind));
  const has = (...kinds: SentenceKind[]): boolean => of(...kinds).length > 0;
  const phrase = (phrases: readonly string[]): string => choosePhrase(phrases, trigger.seq, last);
  if (has('repeat')) return [{ text: guide.statement, intent: 'present' }];

  const asked = of('clarifying', 'indirect', 'assumption', 'choice').map((sentence) => ({
    ...sentence,
    facts: matchFacts(sentence.text, guide.facts),
  }));
  const facts = [...new Set(asked.flatMap((question) => question.facts))].slice(0, MAX_ANSWERS);
  const open = (...kinds: SentenceKind[]): boolean =>
    asked.some(({ kind, facts: found }) => kinds.includes(kind) && found.length === 0);

  const parts = facts.map((fact) => told(fact, history, phrase(AS_I_SAID)));
  if (open('clarifying')) parts.push(phrase(facts.length > 0 ? OPEN_REST : OPEN_QUESTION));
  else if (open('assumption')) parts.push(phrase(ASSUMPTION));
  if (has('solution') || open('choice')) parts.push(phrase(DECLINE));
  else if (has('verdict')) parts.push(phrase(NO_VERDICT));
  if (has('time')) parts.push(phrase(TIME));
  if (parts.length === 0 && has('proceed')) parts.push(phrase(PROCEED));
  if (parts.length === 0 && has('check-in')) parts.push(phrase(CHECK_IN));
  return parts.length > 0 ? [{ text: parts.join(' '), intent: 'answer' }] : [];
}

/** A fact in full the first time, its first sentence afterwards. */
function told(fact: Fact, history: readonly SaidUtterance[], asISaid: string): string {
  const core = firstSentence(fact.answer);
  const before = history.some((utterance) => utterance.speaker === 'interviewer' && utterance.text.includes(core));
  return before ? `${asISaid} ${core}` : fact.answer;
}

function replyToDone(moment: Moment, state: Active, said: Said, last: string): Reply[] {
  const phases = templateOf(state.setup).phases;
  const current = phases[state.phaseIndex];
  // The session may have moved on since this was said; then there is nothing left to wish a good journey to.
  if (!current || current.id !== said.phaseId) return [];
  const { seq } = moment.trigger;
  const probe = chooseProbe(current.id, moment.guide, moment.standing, state.work.utterances);
  if (probe)
    return [
      {
        text: `${choosePhrase(BEFORE_MOVING_ON, seq, last)} ${probe.ask}`,
        intent: 'probe',
        pointId: probe.pointId,
      },
    ];
  const isLast = state.phaseIndex === phases.length - 1;
  return [{ text: choosePhrase(isLast ? MOVE_ON_LAST : MOVE_ON, seq, last), intent: 'acknowledge' }];
}

function mayAcknowledge(text: string, history: readonly SaidUtterance[]): boolean {
  if (wordCount(text) < STATEMENT_WORDS) return false;
  if (wordCount(text) >= LONG_WORDS) return true;
  const lastAt = history.findLastIndex((utterance) => utterance.speaker === 'interviewer');
  const unanswered = history.slice(lastAt + 1).filter((utterance) => wordCount(utterance.text) >= STATEMENT_WORDS);
  return unanswered.length + 1 >= STATEMENTS_PER_ACKNOWLEDGEMENT;
}
