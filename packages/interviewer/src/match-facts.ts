import type { Fact } from './guide.ts';
import { stemsOf } from './stems.ts';

/** What a word of the question beside the topic counts against the match, as a share of its weight. */
const SURPLUS = 0.2;
/** Least share of a topic that a question must touch. */
const THRESHOLD = 0.5;
/** A clause of its own must touch a topic nearly whole before it adds a second answer. */
const CLAUSE_THRESHOLD = 0.8;
/** Words no topic has tell that a question may be about something else; they weigh like rather rare ones. */
const UNKNOWN_WEIGHT = 2;
/** Forms of question ("how many", "per day") are no topics, and whoever asks in another form asks for something else. */
const FORM_STEMS: ReadonlySet<string> = new Set(['howmany', 'howoften', 'day', 'month', 'second', 'year']);
const FORM_WEIGHT = 1;
const MAX_PER_QUESTION = 2;

interface Index {
  readonly facts: readonly { readonly fact: Fact; readonly topics: readonly (readonly string[])[] }[];
  /** By stem: the rarer among the facts, the heavier. */
  readonly weights: ReadonlyMap<string, number>;
}

/** The facts that answer a question, the best first; none when no topic fits well enough (I5). */
export function matchFacts(question: string, facts: readonly Fact[]): Fact[] {
  const index = indexOf(facts);
  const whole = best(stemsOf(question), index, THRESHOLD);
  const clauses = question.split(/,|;|\b(?:and|or|also|plus)\b/i);
  const parts = clauses.length > 1 ? clauses.map((clause) => best(stemsOf(clause), index, CLAUSE_THRESHOLD)) : [];
  const found = [whole, ...parts].filter((fact) => fact !== null);
  return [...new Set(found)].slice(0, MAX_PER_QUESTION);
}

function best(stems: readonly string[], { facts, weights }: Index, threshold: number): Fact | null {
  const weigh = (some: readonly string[]): number => some.reduce((sum, stem) => sum + weightOf(stem, weights), 0);
  let winner: Fact | null = null;
  let highest = 0;
  for (const { fact, topics } of facts) {
    const shares = topics.map((topic) => shareOf(topic, stems, weigh));
    const share = Math.max(0, ...shares);
    if (share < threshold) continue;
    // Between topics that fit alike, the fact wins whose topics together speak of more of the question, and more often.
    const all = new Set(topics.flat());
    const coverage = weigh(stems.filter((stem) => all.has(stem))) / weigh(stems);
    const value = share * (0.4 + coverage) + 0.02 * shares.filter((other) => other > 0).length;
    if (value > highest) [winner, highest] = [fact, value];
  }
  return winner;
}

/** How well a question fits a topic, 0 to 1: the weight they share in the weight of the topic and of some of the rest. */
function shareOf(
  topic: readonly string[],
  stems: readonly string[],
  weigh: (some: readonly string[]) => number,
): number {
  const shared = topic.filter((stem) => stems.includes(stem));
  if (shared.every((stem) => FORM_STEMS.has(stem))) return 0;
  return weigh(shared) / (weigh(topic) + SURPLUS * weigh(stems.filter((stem) => !shared.includes(stem))));
}

function weightOf(stem: string, weights: Index['weights']): number {
  if (FORM_STEMS.has(stem)) return FORM_WEIGHT;
  // A figure a candidate assumes says nothing about the topic.
  return weights.get(stem) ?? (/^\d/.test(stem) ? 0 : UNKNOWN_WEIGHT);
}

function indexOf(facts: readonly Fact[]): Index {
  const read = facts.map((fact) => ({
    fact,
    topics: fact.topics.map(stemsOf).filter((topic) => topic.length > 0),
  }));
  const vocabulary = new Set(read.flatMap(({ topics }) => topics.flat()));
  // Answers count too: a word that half of them use ("link" of a link shortener) tells nothing apart.
  const documents = read.map(({ fact, topics }) => new Set([...topics.flat(), ...stemsOf(fact.answer)]));
  const weights = new Map<string, number>();
  for (const stem of vocabulary) {
    const count = documents.filter((document) => document.has(stem)).length;
    weights.set(stem, Math.log(1 + facts.length / count));
  }
  return { facts: read, weights };
}
