import type { Kind } from '../../../packages/canvas/src/kinds/kind.ts';
import type { Hand, ShapeTool } from './kit.ts';

export interface Look {
  readonly tool?: ShapeTool;
  readonly width?: number;
  readonly height?: number;
  readonly count?: number;
}

/** Draws a shape, types its label into it and says that it is a component. */
export async function component(
  hand: Hand,
  label: string,
  x: number,
  y: number,
  kinds: readonly Kind[],
  { tool = 'rectangle', width = 160, height = 80, count = 1 }: Look = {},
): Promise<string> {
  const id = await hand.shape(tool, label, x, y, width, height);
  return hand.node(id, label.replaceAll('\n', ' '), kinds, { count });
}

/** A shape with its name written beside it, under it or over it as a text of its own. */
export async function beside(
  hand: Hand,
  label: string,
  at: readonly [number, number],
  textAt: readonly [number, number],
  kinds: readonly Kind[],
  { tool = 'rectangle', width = 80, height = 60, count = 1 }: Look = {},
): Promise<string> {
  const id = await hand.shape(tool, '', ...at, width, height);
  const text = await hand.text(label, ...textAt);
  return hand.node([id, text], label.replaceAll('\n', ' '), kinds, { count });
}

/** A word without a shape that is meant as a component. */
export async function bare(
  hand: Hand,
  label: string,
  x: number,
  y: number,
  kinds: readonly Kind[],
  count = 1,
): Promise<string> {
  return hand.node(await hand.text(label, x, y), label.replaceAll('\n', ' '), kinds, { count });
}
