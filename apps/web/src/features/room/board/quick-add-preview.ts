import {
  drawnBoard,
  isMermaid,
  layoutSketch,
  parseMermaid,
  parseSketch,
  type Scene,
  type Sketch,
  type SketchFault,
} from '@fortyfive/canvas';

/** What would come of what is typed. */
export type Preview =
  | { readonly state: 'empty' }
  | { readonly state: 'fault'; readonly words: string }
  /** A fault at the end, where somebody is still typing. */
  | { readonly state: 'unfinished'; readonly words: string }
  /** All of it is on the board. */
  | { readonly state: 'nothing'; readonly words: string }
  | { readonly state: 'ready'; readonly words: string; readonly sketch: Sketch };

/** Reads what is typed or pasted against the board as it is. */
export function previewOf(text: string, scene: Scene): Preview {
  if (text.trim() === '') return { state: 'empty' };
  const isChart = isMermaid(text);
  const reading = isChart ? parseMermaid(text) : parseSketch(text);
  if (!reading.ok) {
    const [fault] = reading.faults;
    if (!fault) return { state: 'empty' };
    const state = fault.end >= text.trimEnd().length ? 'unfinished' : 'fault';
    return { state, words: faultWords(fault, text) };
  }
  const { boxes, arrows, joined } = layoutSketch(reading.sketch, drawnBoard(scene));
  if (boxes.length + arrows.length === 0)
    return {
      state: 'nothing',
      words: isChart ? 'This flowchart adds nothing.' : 'All of this is on the board already.',
    };
  const adds = [counted(boxes.length, 'component'), counted(arrows.length, 'arrow')].filter((part) => part !== '');
  const joins = joined.length > 0 ? `, joined to ${listed(joined.map(({ label }) => `“${label}”`))}` : '';
  return { state: 'ready', words: `Adds ${adds.join(' and ')}${joins}.`, sketch: reading.sketch };
}

function faultWords({ line, column, message }: SketchFault, text: string): string {
  return `${text.includes('\n') ? `Line ${line}, column` : 'Column'} ${column}: ${message}`;
}

function counted(count: number, word: string): string {
  return count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`;
}

const MOST_LISTED = 3;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_LISTED);
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ').replace(/, (?=[^,]*$)/, ' and ');
}
