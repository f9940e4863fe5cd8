import type { Kind } from '../kinds/kind.ts';

/** A component. `id` is the element of its shape, or of its text when it has no shape. */
export interface BoardNode {
  readonly id: string;
  /** On one line, '' when there is none. */
  readonly label: string;
  readonly kinds: readonly Kind[];
  readonly technologies: readonly string[];
  /** How many of it there are: from the label, or from shapes stacked on one another. */
  readonly count: number;
  /** Every element it is made of, the shape first: labels, the strokes of an icon, the shapes of a stack. */
  readonly elements: readonly string[];
  /** The innermost frame, region or tier that it stands in, by the id of that boundary. */
  readonly boundary: string | null;
}

/** How certain an end of an edge is: tied by Excalidraw, close to an outline, or only near it. */
export type EdgeEnd = 'bound' | 'near' | 'inferred';

/** A line or arrow between two components. */
export interface BoardEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** False for a line without a head. */
  readonly directed: boolean;
  /** Whether it has a head at both ends. */
  readonly both: boolean;
  /** The less certain of its ends. */
  readonly how: EdgeEnd;
  /** Dashed or dotted: a hint at asynchronous work. */
  readonly asynchronous: boolean;
}

/** A frame, or a large shape around others: a region, a tier, a network. */
export interface Boundary {
  readonly id: string;
  readonly label: string;
  readonly members: readonly string[];
}

/** What a text that labels nothing holds. */
export type TextSort = 'requirements' | 'estimates' | 'api' | 'schema' | 'note';

/** A text, or several that stand together, that is no label. */
export interface TextBlock {
  readonly elements: readonly string[];
  readonly text: string;
  readonly sort: TextSort;
}

/** What was not read, so that nothing is guessed in silence. */
export interface Unread {
  /** Arrows and lines of which an end leads nowhere. */
  readonly looseArrows: readonly string[];
  /** Shapes without a label. */
  readonly unlabelled: readonly string[];
  /** Freehand strokes. */
  readonly strokes: number;
  /** Pictures: they are there, and what they show is not read. */
  readonly images: number;
  /** Elements of any other kind. */
  readonly other: number;
}

/** A scene read as an architecture. Everything is in reading order: from the top, then from the left. */
export interface Board {
  readonly nodes: readonly BoardNode[];
  readonly edges: readonly BoardEdge[];
  readonly boundaries: readonly Boundary[];
  readonly blocks: readonly TextBlock[];
  readonly unread: Unread;
}

/** Something the board shows or lacks. `elements` are what it is about. */
export interface Finding {
  readonly rule: string;
  readonly elements: readonly string[];
  /** One sentence for people. */
  readonly text: string;
}
