import { roleByName } from './roles.ts';
import { refused, TRANSCRIPT_LIMITS, type ReadStretches, type Stretch } from './shape.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&lrm;': '',
  '&rlm;': '',
};
const VOICE = /<v(?:\.[^\s>]*)?\s+([^>]{1,80})>/;
const NAMED = new RegExp(
  String.raw`^\s*(?:-\s*)?(\p{L}[\p{L}\p{N}.'’_ -]{0,${TRANSCRIPT_LIMITS.speakerCharacters - 1}}?)\s*:\s+(?=\S)`,
  'u',
);
const NAME_WORDS = 4;

/** The text lines of one subtitle, with the line of the file where they begin. */
export interface Subtitle {
  readonly lines: readonly string[];
  readonly line: number;
}

/** Turns subtitles into stretches: a speaker is a `<v Name>` tag or a `Name:` in front; cues of one speaker in a row are one turn. */
export function stretchesOf(subtitles: readonly Subtitle[]): ReadStretches {
  const names = repeatedNames(subtitles);
  const stretches: Stretch[] = [];
  let speaking = '';
  for (const subtitle of subtitles) {
    for (const [offset, raw] of subtitle.lines.entries()) {
      const line = subtitle.line + offset;
      const named = nameOf(raw);
      const speaker = named && (VOICE.test(raw) || names.has(named.name)) ? named.name : null;
      const text = plain(speaker !== null && named ? named.rest : raw);
      if (text === '') continue;
      if (speaker === null && speaking === '')
        return refused(`Line ${line} has no speaker: the first subtitle needs <v Name> or "Name:".`);
      stretches.push({ speaker: speaker === speaking ? null : speaker, text, line });
      speaking = speaker ?? speaking;
    }
  }
  return { ok: true, stretches };
}

function nameOf(raw: string): { name: string; rest: string } | null {
  const voice = VOICE.exec(raw);
  if (voice) return { name: plain(voice[1] ?? ''), rest: raw.replace(VOICE, '') };
  const named = NAMED.exec(raw);
  const name = named?.[1]?.trim() ?? '';
  return named && name.split(/\s+/).length <= NAME_WORDS ? { name, rest: raw.slice(named[0].length) } : null;
}

function repeatedNames(subtitles: readonly Subtitle[]): Set<string> {
  const counts = new Map<string, number>();
  for (const raw of subtitles.flatMap((subtitle) => subtitle.lines)) {
    const name = nameOf(raw)?.name;
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts.keys()];
  return new Set(
    names.filter((name, i) => names.length <= 2 || i === 0 || roleByName(name) !== null || (counts.get(name) ?? 0) > 1),
  );
}

function plain(text: string): string {
  return text
    .replace(/<[^>]{0,80}>/g, '')
    .replace(/&[a-z]{2,4};/g, (entity) => ENTITIES[entity] ?? entity)
    .trim();
}
