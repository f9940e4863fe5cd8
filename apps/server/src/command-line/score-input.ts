import { readFile, stat } from 'node:fs/promises';
import { parseTranscript, TRANSCRIPT_LIMITS, type Observation, type ProblemGuide } from '@fortyfive/rubric';
import { Complaint } from './score-options.ts';

/** A scene with every stroke of an hour is a few megabytes; more is another kind of file. */
const LARGEST_SCENE_BYTES = 50_000_000;
const LARGEST_TRANSCRIPT_BYTES = TRANSCRIPT_LIMITS.characters * 4;

const bare = { phaseId: null, elapsedMs: null } as const;

/** The utterances of a transcript file. */
export async function readUtterances(file: string): Promise<Observation[]> {
  const transcript = parseTranscript(await readText(file, LARGEST_TRANSCRIPT_BYTES), file);
  if (!transcript.ok) throw new Complaint(`${file}: ${transcript.error}`);
  return transcript.turns.map((turn) => ({
    ...bare,
    kind: 'utterance',
    role: turn.role,
    text: turn.text,
    turn: turn.i,
    source: null,
  }));
}

/** The components and free texts of an Excalidraw file, as the candidate's drawing and notes. */
export async function readScene(file: string): Promise<Observation[]> {
  const elements = elementsOf(await readText(file, LARGEST_SCENE_BYTES));
  if (elements === null)
    throw new Complaint(`${file}: not an Excalidraw file, which is JSON with a list of "elements".`);
  const { acceptElements, applyElements, readBoard } = await import('@fortyfive/canvas');
  const { observeBoard } = await import('../scoring/observe-board.ts');
  const accepted = acceptElements({}, elements);
  if (!accepted.ok) throw new Complaint(`${file}: the drawing is too large (${accepted.rejection}).`);
  return observeBoard(readBoard(applyElements({}, accepted.elements)));
}

/** The guide of a problem; null for `generic`. The question bank is loaded only when it is needed. */
export async function readGuide(problem: string): Promise<ProblemGuide | null> {
  if (problem === 'generic') return null;
  const { guideOf, loadPacks } = await import('@fortyfive/question-bank');
  const packs = await loadPacks();
  const pack = packs.find(({ id }) => id === problem);
  if (!pack)
    throw new Complaint(
      `There is no problem "${problem}"; there are: generic, ${packs.map(({ id }) => id).join(', ')}.`,
    );
  return guideOf(pack);
}

async function readText(file: string, largest: number): Promise<string> {
  try {
    if ((await stat(file)).size > largest) throw new Complaint(`${file}: larger than ${largest / 1_000_000} MB.`);
    return await readFile(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Complaint) throw cause;
    throw new Complaint(`${file}: cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'unknown reason'}).`);
  }
}

function elementsOf(text: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('elements' in value) || !Array.isArray(value.elements))
      return null;
    return value.elements as unknown[];
  } catch {
    return null;
  }
}
