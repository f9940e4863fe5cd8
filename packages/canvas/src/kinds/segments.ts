/** A label cut where one thing ends and the next begins: the things it names, and what is said about them. */
export interface Segments {
  readonly main: readonly string[];
  readonly qualifiers: readonly string[];
}

const PUB_SUB = /\bpub\s*(?:[/\-–&+]|and|n)\s*sub\b/giu;
const SLASHED_WORDS =
  /\b(?:i\s*\/\s*o|a\s*\/\s*b|ci\s*\/\s*cd|tcp\s*\/\s*ip|r\s*\/\s*w|stun\s*\/\s*turn|n\s*\/\s*w)\b/giu;
const QUALIFIER_START =
  /[([{<]|:(?!\d)|\s[-–—]+\s|[–—]|\s(?:for|of|de|des|du|del|da|do|di|von|fur|für|para|pour|with|to|from|in|on|by|via|using|that|which|per|at|e\.?g\.?|i\.?e\.?|aka|based on)\s/iu;
const QUALIFIER_END = /[)\]}>]/u;
/** The one name of a component that holds a preposition. */
const DATABASE = /\b(base|banco) de (dat|dad|donn)/giu;
const ARROW = /<?[-=]+>|[→⇒]/gu;
const PARTS = /[/,;&+|\\]|\s(?:and|or|plus|vs)\s/iu;

/** Cuts a label into parts: "Cache (Redis)" is about a cache, and says that it is Redis. */
export function segmentsOf(label: string): Segments {
  let rest = label
    .replaceAll(PUB_SUB, 'pubsub')
    .replaceAll(ARROW, ' ')
    .replaceAll(DATABASE, '$1de$2')
    .replaceAll(SLASHED_WORDS, (found) => found.replaceAll(/[\s/]/gu, ''));
  const main: string[] = [];
  const qualifiers: string[] = [];
  while (rest !== '') {
    const start = QUALIFIER_START.exec(rest);
    main.push(...parts(start === null ? rest : rest.slice(0, start.index)));
    if (start === null) break;
    const after = rest.slice(start.index + start[0].length);
    const end = /^[([{<]/u.test(start[0]) ? QUALIFIER_END.exec(after) : null;
    qualifiers.push(...parts(end === null ? after : after.slice(0, end.index)));
    rest = end === null ? '' : after.slice(end.index + 1);
  }
  return { main, qualifiers };
}

function parts(text: string): string[] {
  return text.split(PARTS).filter((part) => /[\p{L}\p{N}]/u.test(part));
}
