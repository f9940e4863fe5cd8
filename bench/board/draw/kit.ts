import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { Meaning } from './graph.ts';
import {
  middle,
  outlinePoint,
  type ArrowOptions,
  type ArrowType,
  type Box,
  type Point,
  type StrokeStyle,
} from './outline.ts';

const BOARD = resolve(import.meta.dirname, '..');
const TOOLS = { rectangle: 'r', ellipse: 'o', diamond: 'd' } as const;

export type ShapeTool = keyof typeof TOOLS;
interface Live {
  readonly id: string;
  readonly type: string;
}

/**
 * A hand at the board: draws with Excalidraw's own tools by mouse and keyboard, in scene coordinates, and notes what the drawing means.
 * Things are drawn right of x = 250 and below y = 80, where Excalidraw's panels leave room, within 2280 by 1400.
 */
export class Hand extends Meaning {
  private stroke: StrokeStyle = 'Solid';
  private type: ArrowType = 'round';
  private bothHeads = false;
  private view = { scrollX: 0, scrollY: 0, zoom: 1 };
  readonly page: Page;

  constructor(page: Page) {
    super();
    this.page = page;
  }

  // Drawing ----------------------------------------------------------------------------------------------------------

  /** A rectangle, its label typed into it. Returns its id. */
  box(label: string, x: number, y: number, width = 160, height = 80): Promise<string> {
    return this.shape('rectangle', label, x, y, width, height);
  }

  ellipse(label: string, x: number, y: number, width = 160, height = 90): Promise<string> {
    return this.shape('ellipse', label, x, y, width, height);
  }

  diamond(label: string, x: number, y: number, width = 170, height = 120): Promise<string> {
    return this.shape('diamond', label, x, y, width, height);
  }

  async shape(tool: ShapeTool, label: string, x: number, y: number, width: number, height: number): Promise<string> {
    await this.tool(TOOLS[tool]);
    const id = await this.made(() => this.drag([x, y], [x + width, y + height]));
    if (label !== '') await this.typeInto(label);
    await this.escape();
    return id;
  }

  /** A free text whose top left is near the point. */
  async text(words: string, x: number, y: number): Promise<string> {
    await this.tool('t');
    const id = await this.made(async () => {
      await this.page.mouse.click(...this.at([x, y]));
      await this.write(words);
    });
    await this.escape();
    return id;
  }

  /** Opens the label of a shape or arrow by a double click and types. */
  async relabel(id: string, label: string): Promise<void> {
    const { x, y, width, height } = await this.boxOf(id);
    await this.escape();
    await this.page.mouse.dblclick(...this.at([x + width / 2, y + height / 2]));
    await this.page.keyboard.press('Control+a');
    await this.write(label);
    await this.escape();
  }

  /** A frame; with a name, that is written on it. */
  async frame(name: string, x: number, y: number, width: number, height: number): Promise<string> {
    await this.tool('f');
    const id = await this.made(() => this.drag([x, y], [x + width, y + height]));
    await this.escape();
    if (name === '') return id;
    await this.page.mouse.dblclick(...this.at([x + 20, y - 10]));
    const field = this.page.locator('input.excalidraw-frame-name, .excalidraw input[dir="auto"]').first();
    await field.waitFor();
    await field.fill(name);
    await this.page.keyboard.press('Enter');
    // Naming took the keyboard away from the board.
    await this.page.mouse.click(2280, 1440);
    await this.escape();
    return id;
  }

  /** An arrow or line from one element's outline to another's. Returns its id. */
  async arrow(from: string, to: string, options: ArrowOptions = {}): Promise<string> {
    const [a, b] = [await this.boxOf(from), await this.boxOf(to)];
    const via = options.via ?? [];
    const [gapStart, gapEnd] = options.gap ?? [2, 2];
    const [asideStart, asideEnd] = options.aside ?? [0, 0];
    const start = outlinePoint(a, via[0] ?? middle(b), gapStart, asideStart);
    const end = outlinePoint(b, via.at(-1) ?? middle(a), gapEnd, -asideEnd);
    return this.path([start, ...via, end], options);
  }

  /** An arrow or line through the given points. Returns its id. */
  async path(points: readonly Point[], options: ArrowOptions = {}): Promise<string> {
    await this.tool(options.line ? 'l' : 'a');
    await this.restyle(options);
    if (options.free) await this.page.keyboard.down('Control');
    const id = await this.made(() => (points.length === 2 ? this.drag(points[0]!, points[1]!) : this.clicks(points)));
    if (options.free) await this.page.keyboard.up('Control');
    if (options.label) await this.typeInto(options.label);
    await this.escape();
    return id;
  }

  /** A freehand stroke. */
  async scribble(points: readonly Point[]): Promise<string> {
    await this.tool('p');
    const id = await this.made(async () => {
      await this.page.mouse.move(...this.at(points[0]!));
      await this.page.mouse.down();
      for (const point of points.slice(1)) await this.page.mouse.move(...this.at(point), { steps: 4 });
      await this.page.mouse.up();
    });
    await this.escape();
    return id;
  }

  /** A database symbol of an ellipse, two lines and an open curve, grouped, without a label. The ellipse comes first. */
  async cylinder(x: number, y: number, width = 110, height = 110): Promise<string[]> {
    const lid = 24;
    const bottom = y + height;
    const top = await this.ellipse('', x, y, width, lid);
    const left = await this.path(
      [
        [x, y + lid / 2],
        [x, bottom - lid / 2],
      ],
      { line: true },
    );
    const right = await this.path(
      [
        [x + width, y + lid / 2],
        [x + width, bottom - lid / 2],
      ],
      { line: true },
    );
    const curve: Point[] = [
      [x, bottom - lid / 2],
      [x + width / 2, bottom + 4],
      [x + width, bottom - lid / 2],
    ];
    const base = await this.path(curve, { line: true });
    const parts = [top, left, right, base];
    await this.group(parts);
    return parts;
  }

  // Changing ---------------------------------------------------------------------------------------------------------

  private async select(id: string): Promise<void> {
    await this.escape();
    await this.page.mouse.click(...this.at(await this.gripOf(id)));
  }

  /** Drags a selection around everything in the rectangle that the elements fill, and groups it. */
  async group(ids: readonly string[]): Promise<void> {
    const boxes = await Promise.all(ids.map((id) => this.boxOf(id)));
    const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))];
    const right = Math.max(...boxes.map(({ x, width }) => x + width));
    const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
    await this.escape();
    await this.drag([left - 14, top - 14], [right + 14, bottom + 14]);
    await this.page.keyboard.press('Control+g');
    await this.escape();
    const grouped = await Promise.all(ids.map((id) => this.element(id)));
    if (grouped.some((one) => !one?.grouped)) throw new Error('Not grouped');
  }

  async remove(id: string): Promise<void> {
    await this.select(id);
    await this.page.keyboard.press('Delete');
  }

  /** Moves an element with what is tied to it by dragging its outline. */
  async move(id: string, by: Point): Promise<void> {
    await this.escape();
    const grip = await this.gripOf(id);
    await this.drag(grip, [grip[0] + by[0], grip[1] + by[1]]);
    await this.escape();
  }

  /** Resizes by the handle at the lower right. */
  async resize(id: string, by: Point): Promise<void> {
    await this.select(id);
    const { x, y, width, height } = await this.boxOf(id);
    const handle: Point = [x + width + 8, y + height + 8];
    await this.drag(handle, [handle[0] + by[0], handle[1] + by[1]]);
    await this.escape();
  }

  /** Turns by the handle above it; about so many degrees clockwise. */
  async rotate(id: string, degrees: number): Promise<void> {
    await this.select(id);
    const { x, y, width, height } = await this.boxOf(id);
    const reach = height / 2 + 21;
    const turn = (degrees * Math.PI) / 180;
    const [cx, cy] = [x + width / 2, y + height / 2];
    await this.drag([cx, cy - reach], [cx + reach * Math.sin(turn), cy - reach * Math.cos(turn)]);
    await this.escape();
  }

  /** Ctrl+D, then drags the copy so far from its original. Returns the ids of the new elements. */
  async duplicate(id: string, by: Point): Promise<string[]> {
    const before = new Set((await this.live()).map((one) => one.id));
    await this.select(id);
    const { x, y } = await this.boxOf(id);
    await this.page.keyboard.press('Control+d');
    const added = (await this.live()).filter((one) => !before.has(one.id));
    const copy = added[0];
    if (!copy) throw new Error('Nothing was duplicated');
    await this.escape();
    const now = await this.boxOf(copy.id);
    await this.move(copy.id, [x + by[0] - now.x, y + by[1] - now.y]);
    return added.map((one) => one.id);
  }

  /** Zooms out one step of a tenth at a time; coordinates stay those of the scene. */
  async zoomOut(steps: number): Promise<void> {
    await this.escape();
    for (let step = 0; step < steps; step += 1) await this.page.keyboard.press('Control+Minus');
    await this.page.waitForTimeout(400);
    this.view = await this.page.evaluate(() => {
      const { scrollX, scrollY, zoom } = (globalThis as never as Board).board.getAppState();
      return { scrollX, scrollY, zoom: zoom.value };
    });
  }

  /** Draws an arrow and says that it is an edge, in the direction it was drawn in. */
  async link(from: string, to: string, options: ArrowOptions = {}): Promise<string> {
    const id = await this.arrow(from, to, options);
    const { label = '', both = false, line = false } = options;
    this.edge(id, from, to, { label, both, directed: !line });
    return id;
  }

  /** Writes the scene and what it means. `deleted` keeps the deleted elements, as a room's board does. */
  async save(name: string, problem: string, style: string, deleted = false): Promise<void> {
    await this.escape();
    const elements = await this.page.evaluate(
      (all) =>
        (globalThis as never as Board).board[
          all ? 'getSceneElementsIncludingDeleted' : 'getSceneElements'
        ]() as unknown[],
      deleted,
    );
    const scene = { type: 'excalidraw', version: 2, source: 'fortyfive', elements, appState: {}, files: {} };
    const graph = this.graph(problem, style);
    writeFileSync(join(BOARD, 'scenes', `${name}.excalidraw`), `${JSON.stringify(scene, null, 1)}\n`);
    writeFileSync(join(BOARD, 'graphs', `${name}.json`), `${JSON.stringify(graph, null, 2)}\n`);
  }

  picture(path: string): Promise<unknown> {
    return this.page.screenshot({ path });
  }

  // The hand itself --------------------------------------------------------------------------------------------------

  /** Puts everything down: no text open, nothing selected, the selection tool. */
  async escape(): Promise<void> {
    for (let times = 0; times < 3; times += 1) await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('v');
    await this.page.keyboard.press('Escape');
  }

  private async tool(key: string): Promise<void> {
    await this.escape();
    await this.page.keyboard.press(key);
  }

  private async restyle(options: ArrowOptions): Promise<void> {
    const { stroke = 'Solid', type = 'round', both = false, line = false } = options;
    const panel = this.page.locator('.selected-shape-actions');
    if (stroke !== this.stroke) await panel.locator(`label[title="${stroke}"]`).click();
    this.stroke = stroke;
    if (line) return;
    if (type !== this.type) await panel.locator(`label:has([data-testid="${type}-arrow"])`).click();
    this.type = type;
    if (both === this.bothHeads) return;
    await panel.locator('button[aria-label="arrowhead_start"]').click();
    await this.page.locator('.picker').waitFor();
    await this.page.keyboard.press(both ? 'w' : 'q');
    await this.page.keyboard.press('Escape');
    this.bothHeads = both;
  }

  private async typeInto(words: string): Promise<void> {
    await this.page.keyboard.press('Enter');
    await this.write(words);
  }

  private async write(words: string): Promise<void> {
    await this.page.locator('textarea.excalidraw-wysiwyg').waitFor({ timeout: 5000 });
    await this.page.keyboard.insertText(words);
    await this.page.keyboard.press('Escape');
    await this.page.locator('textarea.excalidraw-wysiwyg').waitFor({ state: 'detached' });
  }

  private async drag(from: Point, to: Point): Promise<void> {
    await this.page.mouse.move(...this.at(from));
    await this.page.mouse.down();
    await this.page.mouse.move(...this.at([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]), { steps: 3 });
    await this.page.mouse.move(...this.at(to), { steps: 3 });
    await this.page.mouse.up();
  }

  private async clicks(points: readonly Point[]): Promise<void> {
    for (const point of points) {
      await this.page.mouse.move(...this.at(point), { steps: 3 });
      await this.page.mouse.down();
      await this.page.mouse.up();
      // Two clicks at once would end the line.
      await this.page.waitForTimeout(60);
    }
    await this.page.keyboard.press('Escape');
  }

  /** Where a point of the scene is in the window. */
  at([x, y]: Point): [number, number] {
    const { scrollX, scrollY, zoom } = this.view;
    return [(x + scrollX) * zoom, (y + scrollY) * zoom];
  }

  private live(): Promise<Live[]> {
    return this.page.evaluate(() =>
      (globalThis as never as Board).board.getSceneElements().map(({ id, type }) => ({ id, type })),
    );
  }

  /** The id of the element that an action made. */
  private async made(action: () => Promise<void>): Promise<string> {
    const before = new Set((await this.live()).map((one) => one.id));
    await action();
    const added = (await this.live()).find((one) => !before.has(one.id));
    if (!added) throw new Error('Nothing was drawn');
    return added.id;
  }

  async boxOf(id: string): Promise<Box> {
    const found = (await this.element(id)) as unknown as Box | null;
    if (!found) throw new Error(`No element ${id}`);
    return found;
  }

  /** A point of an element that a click takes hold of. */
  async gripOf(id: string): Promise<Point> {
    const found = await this.element(id);
    if (!found) throw new Error(`No element ${id}`);
    const { type, x, y, width, height, points } = found;
    if (type === 'text') return [x + width / 2, y + height / 2];
    if (type === 'ellipse') return [x + width / 2, y];
    if (type === 'diamond') return [x + width / 4, y + height / 4];
    if (!points) return [x + width * 0.2, y];
    const [a, b] = [points[0]!, points[1]!];
    return type === 'freedraw' ? [x + b[0], y + b[1]] : [x + (a[0] + b[0]) / 2, y + (a[1] + b[1]) / 2];
  }

  private element(id: string): Promise<LiveShape | null> {
    return this.page.evaluate((wanted) => {
      const found = (globalThis as never as Board).board.getSceneElements().find((one) => one.id === wanted);
      if (!found) return null;
      const { type, x, y, width, height, points, groupIds } = found;
      return { type, x, y, width, height, points: points ?? null, grouped: groupIds.length > 0 };
    }, id);
  }
}

interface LiveShape extends Box {
  readonly type: string;
  readonly points: readonly Point[] | null;
  readonly grouped: boolean;
}

interface Board {
  board: {
    getSceneElements: () => (Live & LiveShape & { groupIds: string[] })[];
    getSceneElementsIncludingDeleted: () => unknown[];
    getAppState: () => { scrollX: number; scrollY: number; zoom: { value: number } };
  };
}
