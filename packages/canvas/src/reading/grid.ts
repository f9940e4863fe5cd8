import type { Box, Point } from './geometry.ts';

const SMALLEST_CELL = 64;
/** Keeps column and row apart in one number: coordinates stay below 1e9, cells are 64 wide. */
const ROWS = 2 ** 26;

interface Entry<T> {
  readonly box: Box;
  readonly item: T;
  readonly number: number;
}

interface Layer<T> {
  readonly cell: number;
  readonly items: Map<number, Entry<T>[]>;
}

/**
 * Boxes to be found by place. Each lies in the layer whose cells are just larger than it, so in at most four cells,
 * however large it is; a search looks into every layer.
 */
export class Grid<T> {
  readonly #layers = new Map<number, Layer<T>>();

  #size = 0;

  add(box: Box, item: T): void {
    const entry = { box, item, number: this.#size++ };
    const layer = this.#layerFor(Math.max(box.right - box.left, box.bottom - box.top));
    for (const key of cells(box, layer.cell)) {
      const entries = layer.items.get(key);
      if (entries) entries.push(entry);
      else layer.items.set(key, [entry]);
    }
  }

  /** What lies within `reach` of the box, to each side, once each and in the order it was added. */
  near(box: Box, reach: number): T[] {
    const around = {
      left: box.left - reach,
      top: box.top - reach,
      right: box.right + reach,
      bottom: box.bottom + reach,
    };
    const found: Entry<T>[] = [];
    for (const layer of this.#layers.values()) search(layer, around, found);
    if (found.length > 1) found.sort((a, b) => a.number - b.number);
    return found.map(({ item }) => item);
  }

  at({ x, y }: Point, reach = 0): T[] {
    return this.near({ left: x, top: y, right: x, bottom: y }, reach);
  }

  #layerFor(size: number): Layer<T> {
    let cell = SMALLEST_CELL;
    while (cell < size) cell *= 2;
    const layer = this.#layers.get(cell) ?? { cell, items: new Map() };
    this.#layers.set(cell, layer);
    return layer;
  }
}

function search<T>({ cell, items }: Layer<T>, around: Box, found: Entry<T>[]): void {
  const firstColumn = Math.floor(around.left / cell);
  const lastColumn = Math.floor(around.right / cell);
  const firstRow = Math.floor(around.top / cell);
  const lastRow = Math.floor(around.bottom / cell);
  const take = (entries: readonly Entry<T>[], key: number): void => {
    for (const entry of entries)
      if (meets(entry.box, around) && firstCell(entry.box, around, cell) === key) found.push(entry);
  };
  if ((lastColumn - firstColumn + 1) * (lastRow - firstRow + 1) > items.size) {
    for (const [key, entries] of items) take(entries, key);
    return;
  }
  for (let column = firstColumn; column <= lastColumn; column++) {
    for (let row = firstRow; row <= lastRow; row++) {
      const key = column * ROWS + row;
      const entries = items.get(key);
      if (entries) take(entries, key);
    }
  }
}

function cells(box: Box, cell: number): number[] {
  const keys: number[] = [];
  const lastColumn = Math.floor(box.right / cell);
  const lastRow = Math.floor(box.bottom / cell);
  for (let column = Math.floor(box.left / cell); column <= lastColumn; column++)
    for (let row = Math.floor(box.top / cell); row <= lastRow; row++) keys.push(column * ROWS + row);
  return keys;
}

/** The one cell in which a pair of boxes counts as met: it is in both, and each pair has one. */
function firstCell(a: Box, b: Box, cell: number): number {
  return Math.floor(Math.max(a.left, b.left) / cell) * ROWS + Math.floor(Math.max(a.top, b.top) / cell);
}

function meets(a: Box, b: Box): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
