import { TRANSCRIPT_LIMITS, type Stretch, type TranscriptTurn } from './shape.ts';

type Role = TranscriptTurn['role'];

const INTERVIEWER = /\b(?:interviewer|host|coach|examiner)\b/i;
const CANDIDATE = /\b(?:candidate|me|interviewee|applicant)\b/i;

interface Voice {
  readonly name: string;
  words: number;
  questions: number;
}

/** The role a name states, or null for a name that states none. */
export function roleByName(name: string): Role | null {
  const plain = name.replaceAll('_', ' ');
  if (CANDIDATE.test(plain)) return 'candidate';
  return INTERVIEWER.test(plain) ? 'interviewer' : null;
}

/** Joins what carries on, gives every speaker a role, and numbers the turns from 0. */
export function turnsOf(stretches: readonly Stretch[]): TranscriptTurn[] {
  const turns: { speaker: string; parts: string[] }[] = [];
  for (const { speaker, text } of stretches) {
    const last = turns.at(-1);
    if (last && speaker === null) last.parts.push(text);
    else if (speaker !== null) turns.push({ speaker, parts: [text] });
  }
  const joined = turns.map(({ speaker, parts }) => ({ speaker, text: parts.join(' ').trim() }));
  const roles = rolesOf(joined);
  return joined
    .filter(({ text }) => text !== '')
    .map(({ speaker, text }, i) => ({
      i,
      role: roles.get(speaker) ?? 'candidate',
      text: text.slice(0, TRANSCRIPT_LIMITS.turnCharacters),
    }));
}

function rolesOf(turns: readonly { readonly speaker: string; readonly text: string }[]): Map<string, Role> {
  const voices = new Map<string, Voice>();
  for (const { speaker, text } of turns) {
    const voice = voices.get(speaker) ?? { name: speaker, words: 0, questions: 0 };
    voice.words += text.split(/\s+/).length;
    voice.questions += text.split('?').length - 1;
    voices.set(speaker, voice);
  }
  const all = [...voices.values()];
  const stated = new Set(all.map(({ name }) => roleByName(name)));
  const candidate = stated.has('candidate') ? null : candidateOf(all.filter(({ name }) => roleByName(name) === null));
  return new Map(all.map(({ name }) => [name, roleByName(name) ?? (name === candidate ? 'candidate' : 'interviewer')]));
}

/** Among unknown names the candidate is the one who talks most and asks least: an interviewer opens and asks, a candidate explains. */
function candidateOf(voices: readonly Voice[]): string | null {
  const words = voices.reduce((sum, voice) => sum + voice.words, 0);
  const questions = voices.reduce((sum, voice) => sum + voice.questions, 0);
  const opener = voices[0]?.name;
  const rank = (voice: Voice): number =>
    voice.words / Math.max(1, words) -
    (0.5 * voice.questions) / Math.max(1, questions) -
    (voice.name === opener ? 0.1 : 0);
  const best = [...voices].sort((a, b) => rank(b) - rank(a))[0];
  return best?.name ?? null;
}
