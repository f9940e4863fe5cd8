import type { Box, Point } from './geometry.ts';

const SMALLEST_CELL = 64;

interface Entry<T> {
  readonly box: Box;
  readonly item: T;
  readonly number: number;
  /** The last search that looked at it: it lies in several cells, and cells may share a key. */
  search: number;
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

  #searches = 0;

  add(box: Box, item: T): void {
    const entry = { box, item, number: this.#size++, search: 0 };
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
    this.#searches += 1;
    for (const layer of this.#layers.values()) search(layer, around, this.#searches, found);
    if (found.length === 0) return [];
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

function search<T>({ cell, items }: Layer<T>, around: Box, number: number, found: Entry<T>[]): void {
  const firstColumn = Math.floor(around.left / cell);
  const lastColumn = Math.floor(around.right / cell);
  const firstRow = Math.floor(around.top / cell);
  const lastRow = Math.floor(around.bottom / cell);
  const take = (entries: readonly Entry<T>[]): void => {
    for (const entry of entries) {
      if (entry.search === number) continue;
      entry.search = number;
      if (meets(entry.box, around)) found.push(entry);
    }
  };
  if ((lastColumn - firstColumn + 1) * (lastRow - firstRow + 1) > items.size) {
    for (const entries of items.values()) take(entries);
    return;
  }
  for (let column = firstColumn; column <= lastColumn; column++) {
    for (let row = firstRow; row <= lastRow; row++) {
      const entries = items.get(keyOf(column, row));
      if (entries) take(entries);
    }
  }
}

/** A small whole number, which maps find faster than one that tells all cells apart. */
const keyOf = (column: number, row: number): number =>
  (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) >> 1;

function cells(box: Box, cell: number): number[] {
  const keys: number[] = [];
  const lastColumn = Math.floor(box.right / cell);
  const lastRow = Math.floor(box.bottom / cell);
  for (let column = Math.floor(box.left / cell); column <= lastColumn; column++)
    for (let row = Math.floor(box.top / cell); row <= lastRow; row++) keys.push(keyOf(column, row));
  return keys;
}

function meets(a: Box, b: Box): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
