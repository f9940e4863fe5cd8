import { refused, TRANSCRIPT_LIMITS, type ParsedTranscript, type TranscriptTurn } from './shape.ts';

/** Reads `{"problem": "...", "turns": [{"role": "candidate", "text": "...", "i": 0}]}`; `problem` and `i` may be left out. */
export function readJsonTurns(text: string): ParsedTranscript {
  const value = parse(text);
  if (value.ok === false) return value;
  const turns = isRecord(value.value) ? value.value['turns'] : undefined;
  if (!Array.isArray(turns))
    return refused('The JSON has no "turns" list: expected {"turns": [{"role": "candidate", "text": "..."}]}.');
  if (turns.length > TRANSCRIPT_LIMITS.turns)
    return refused(`The transcript has ${turns.length} turns; at most ${TRANSCRIPT_LIMITS.turns} are read.`);
  const read: TranscriptTurn[] = [];
  for (const [index, item] of (turns as unknown[]).entries()) {
    const turn = readTurn(item, index);
    if (typeof turn === 'string') return refused(turn);
    read.push(turn);
  }
  const problem = isRecord(value.value) ? value.value['problem'] : null;
  return {
    ok: true,
    problem: typeof problem === 'string' && problem.trim() !== '' ? problem.slice(0, 200) : null,
    turns: read,
  };
}

function readTurn(item: unknown, index: number): TranscriptTurn | string {
  if (!isRecord(item)) return `Turn ${index} is not an object.`;
  const { role, text, i } = item;
  if (role !== 'candidate' && role !== 'interviewer') return `Turn ${index} has no role "candidate" or "interviewer".`;
  if (typeof text !== 'string') return `Turn ${index} has no text.`;
  if (i !== undefined && !Number.isSafeInteger(i)) return `The "i" of turn ${index} is not a whole number.`;
  return {
    i: typeof i === 'number' ? i : index,
    role,
    text: text.slice(0, TRANSCRIPT_LIMITS.turnCharacters),
  };
}

function parse(text: string): { ok: true; value: unknown } | { ok: false; error: string } {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (cause) {
    const place = cause instanceof Error ? /line (\d+)/.exec(cause.message)?.[1] : undefined;
    return refused(place ? `Line ${place} is not valid JSON.` : 'The file is not valid JSON.');
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
