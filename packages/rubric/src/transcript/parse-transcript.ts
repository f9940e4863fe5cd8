import { readJsonTurns } from './json-turns.ts';
import { turnsOf } from './roles.ts';
import { refused, TRANSCRIPT_LIMITS, type ParsedTranscript, type ReadStretches } from './shape.ts';
import { readSpeakerLines } from './speaker-lines.ts';
import { isSrt } from './srt.ts';
import { readTimedText } from './timed-text.ts';
import { isWebVtt } from './web-vtt.ts';

/**
 * Reads a transcript of an interview: `Speaker: text` lines, Markdown, WebVTT, SRT or JSON turns, told apart by content and then by
 * the file's name. Never throws: a text that cannot be read gives one sentence that names the line.
 */
export function parseTranscript(text: string, fileName: string): ParsedTranscript {
  if (text.length > TRANSCRIPT_LIMITS.characters) {
    return refused(`The file has ${text.length} characters; at most ${TRANSCRIPT_LIMITS.characters} are read.`);
  }
  if (text.trim() === '') return refused('The file is empty.');
  if (text.includes('\u0000')) return refused('The file is not text.');
  if (/^\uFEFF?\s*[{[]\s*["{\]}]/.test(text) || /\.json$/i.test(fileName)) return checked(readJsonTurns(text));
  const timed = isWebVtt(text) || isSrt(text) || /\.(?:vtt|srt)$/i.test(fileName);
  return checked(withRoles(timed ? readTimedText(text) : readSpeakerLines(text)));
}

function withRoles(read: ReadStretches): ParsedTranscript {
  return read.ok ? { ok: true, problem: null, turns: turnsOf(read.stretches) } : read;
}

function checked(parsed: ParsedTranscript): ParsedTranscript {
  if (!parsed.ok) return parsed;
  if (parsed.turns.length > TRANSCRIPT_LIMITS.turns) {
    return refused(`The transcript has ${parsed.turns.length} turns; at most ${TRANSCRIPT_LIMITS.turns} are read.`);
  }
  if (parsed.turns.length === 0) return refused('Nothing is said in the file.');
  if (!parsed.turns.some((turn) => turn.role === 'candidate'))
    return refused('Nobody in the file speaks as the candidate.');
  return parsed;
}
