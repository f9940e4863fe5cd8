/** How a component of a sketch is drawn. */
export type SketchShape = 'rectangle' | 'ellipse' | 'diamond';

/** A component somebody typed. */
export interface SketchNode {
  readonly name: string;
  /** How many of it there are. */
  readonly count: number;
  readonly shape: SketchShape;
  /** Place of its group in the sketch's groups. */
  readonly group: number | null;
}

/** A connection between two components, by their places in the sketch. */
export interface SketchEdge {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** Where it has heads: at `to`, at both ends, or nowhere. */
  readonly heads: 'end' | 'both' | 'none';
  readonly asynchronous: boolean;
}

/** A region, tier or network around components. */
export interface SketchGroup {
  readonly name: string;
  readonly parent: number | null;
}

/** Components and connections as typed, before they have a place on a board. */
export interface Sketch {
  readonly nodes: readonly SketchNode[];
  readonly edges: readonly SketchEdge[];
  readonly groups: readonly SketchGroup[];
  /** Where the flow goes. */
  readonly direction: 'right' | 'down';
}

/** What cannot be read, and where. `line` and `column` count from 1, `start` and `end` are offsets into the text. */
export interface SketchFault {
  readonly line: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  /** One sentence that says what to do. */
  readonly message: string;
}

export type SketchReading =
  { readonly ok: true; readonly sketch: Sketch } | { readonly ok: false; readonly faults: readonly SketchFault[] };

/** What one entry may hold: beyond it nobody types by hand, and the board has to stay quick. */
export const SKETCH_LIMITS = {
  characters: 20_000,
  nodes: 200,
  edges: 400,
  name: 120,
  count: 1_000,
  faults: 5,
} as const;

/** Two names are the same when only case, spaces or a multiplicity differ. */
export function nameKey(name: string): string {
  return withoutCount(name).name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

const COUNT = /^(.*\S)\s+[x×]\s?(\d{1,6})$/is;

/** A name such as "api x3" taken apart; of several multiplicities the last one counts. */
export function withoutCount(text: string): { readonly name: string; readonly count: number | null } {
  let name = text.trim();
  let count: number | null = null;
  for (let match = COUNT.exec(name); match; match = COUNT.exec(name)) {
    name = match[1] ?? '';
    count ??= Number(match[2]);
  }
  return { name, count };
}

/** The words that stand in the box. */
export function boxText({ name, count }: Pick<SketchNode, 'name' | 'count'>): string {
  return count > 1 ? `${name} x${count}` : name;
}
