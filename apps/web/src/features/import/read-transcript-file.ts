import { LIMITS } from '@fortyfive/session';

export const TRANSCRIPT_TYPES = '.txt,.md,.vtt,.srt,.json';

export type TranscriptFile =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: string };

/** The text of a chosen file. Which turns it holds is for the server to find out. */
export async function readTranscriptFile(file: File): Promise<TranscriptFile> {
  if (file.size > LIMITS.importedCharacters * 4) return { ok: false, problem: `${file.name} is too large.` };
  const text = await file.text().catch(() => null);
  if (text === null) return { ok: false, problem: `${file.name} cannot be opened.` };
  if (text.includes('\u0000')) return { ok: false, problem: `${file.name} is not a text file.` };
  if (text.trim() === '') return { ok: false, problem: `${file.name} is empty.` };
  if (text.length > LIMITS.importedCharacters)
    return {
      ok: false,
      problem: `${file.name} is longer than ${LIMITS.importedCharacters.toLocaleString()} characters.`,
    };
  return { ok: true, text };
}
