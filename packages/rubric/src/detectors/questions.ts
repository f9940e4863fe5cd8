import type { Word } from '../text/words.ts';

const ASKING_WORDS = new Set(['what', 'how', 'which', 'who', 'where', 'when', 'why']);
const AUXILIARIES = new Set([
  'do',
  'doe',
  'did',
  'is',
  'are',
  'was',
  'can',
  'could',
  'should',
  'would',
  'will',
  'shall',
  'may',
  'have',
  'has',
  'am',
]);
const SUBJECTS = new Set(['we', 'i', 'you', 'they', 'it', 'there', 'this', 'that', 'user', 'these', 'those']);

/** For each word, whether it stands in a question: by its mark, or, since recognised speech often has none, by its word order. */
export function markQuestions(words: readonly Word[]): boolean[] {
  const marks = Array.from({ length: words.length }, () => false);
  let from = 0;
  words.forEach((word, i) => {
    if (word.closes === '' && i < words.length - 1) return;
    if (word.closes.includes('?') || asksByOrder(words.slice(from, i + 1))) marks.fill(true, from, i + 1);
    from = i + 1;
  });
  return marks;
}

function asksByOrder(sentence: readonly Word[]): boolean {
  const lead = sentence.slice(0, 4).map((word) => word.stem);
  return lead.some((stem, i) => {
    const next = lead[i + 1] ?? '';
    if (AUXILIARIES.has(stem) && SUBJECTS.has(next)) return i === 0 || !SUBJECTS.has(lead[i - 1] ?? '');
    return (
      i === 0 &&
      ASKING_WORDS.has(stem) &&
      sentence.slice(1, 6).some((word, j, rest) => AUXILIARIES.has(word.stem) && SUBJECTS.has(rest[j + 1]?.stem ?? ''))
    );
  });
}
