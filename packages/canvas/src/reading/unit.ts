import { distanceToBox, distanceToOutline, distanceToPath, union, type Box, type Point } from './geometry.ts';
import type { Piece } from './piece.ts';

/**
 * What may turn out to be a component, a boundary or decoration: a shape, a stack of them, an icon, a picture, a frame,
 * or a free text. It gathers what the steps of reading find out.
 */
export interface Unit {
  readonly sort: 'shape' | 'icon' | 'image' | 'frame' | 'text';
  /** Its largest shape; none for an icon of mere lines. */
  readonly main: Piece | null;
  /** Shapes, pictures, lines and strokes, the main one first. */
  readonly parts: readonly Piece[];
  readonly box: Box;
  readonly area: number;
  /** How many shapes are stacked. */
  readonly stacked: number;
  /** In reading order. */
  texts: Piece[];
  /** Whether the texts are its own: bound to it, grouped with it or inside it. */
  titled: boolean;
  /** Lines and small shapes on it that mean nothing by themselves. */
  readonly decoration: Piece[];
  /** An arrow is tied to it. */
  tied: boolean;
  /** The smallest unit around it. */
  parent: Unit | null;
  /** It stands around others. */
  boundary: boolean;
  /** It holds another component, so being inside of it says little. */
  hollow: boolean;
}

export function unitOf(sort: Unit['sort'], parts: readonly Piece[], texts: Piece[], stacked = 1): Unit {
  const main =
    parts.find((piece) => piece.sort !== 'line' && piece.sort !== 'arrow' && piece.sort !== 'stroke') ?? null;
  const box = union((parts.length > 0 ? parts : texts).map((piece) => piece.box));
  return {
    sort,
    main,
    parts,
    box,
    area: (box.right - box.left) * (box.bottom - box.top),
    stacked,
    texts,
    titled: texts.length > 0,
    decoration: [],
    tied: false,
    parent: null,
    boundary: sort === 'frame',
    hollow: false,
  };
}

export function idOf(unit: Unit): string {
  return unit.main?.id ?? unit.texts[0]?.id ?? unit.parts[0]?.id ?? '';
}

export function labelOf(unit: Unit): string {
  const [only] = unit.texts;
  if (!only && unit.sort !== 'frame') return '';
  const name = unit.sort === 'frame' ? [unit.main?.text ?? ''] : [];
  return [...name, ...unit.texts.map(({ text }) => text)].join(' ').replace(/\s+/g, ' ').trim();
}

/** From the point to what is drawn of the unit, its labels included; below 0 inside. */
export function distanceTo(unit: Unit, point: Point): number {
  let distance = Infinity;
  if (isBus(unit)) distance = distanceToPath(point, unit.parts[0]!.path);
  else if (unit.sort === 'icon') distance = distanceToBox(point, unit.box);
  else for (const part of unit.parts) distance = Math.min(distance, distanceToOutline(point, part));
  for (const text of unit.texts)
    if (text.containerId === null) distance = Math.min(distance, distanceToOutline(point, text));
  return distance;
}

/** A line that components hang on. */
function isBus({ parts }: Unit): boolean {
  return parts.length === 1 && parts[0]?.sort === 'line';
}

/** From the top, then from the left, then by id: the one order of everything that is read. */
export function byPlace(a: { box: Box; id: string }, b: { box: Box; id: string }): number {
  return a.box.top - b.box.top || a.box.left - b.box.left || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
