import type { Scene, SceneElement } from './elements.ts';
import { heldIn } from './merge.ts';
import { sceneOrder } from './order.ts';

/** A component: a shape with its label ('' when it has none), or a free text that an arrow is tied to. */
export interface DiagramNode {
  readonly id: string;
  readonly label: string;
  /** Whether an edge starts or ends here. */
  readonly connected: boolean;
}

/** An arrow tied to a node at both ends, in the direction of its head. `label` is '' when it has none. */
export interface DiagramEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** A scene read as an architecture: components, what joins them, and texts that belong to neither. */
export interface Diagram {
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
  readonly texts: readonly { readonly id: string; readonly text: string }[];
}

const SHAPES: ReadonlySet<string> = new Set(['rectangle', 'ellipse', 'diamond']);

/** Reads a scene as a diagram, in drawing order (D13-D18). Total: bindings to what is gone simply do not count. */
export function readDiagram(scene: Scene): Diagram {
  const elements = sceneOrder(scene);
  const labels = readLabels(scene, elements);
  const ends = elements.filter((element) => element.type === 'arrow').flatMap((arrow) => endsOf(scene, labels, arrow));
  const tiedTexts = new Set(ends.flatMap(({ from, to }) => [from, to]));
  const isNode = (element: SceneElement): boolean =>
    SHAPES.has(element.type) || (element.type === 'text' && tiedTexts.has(element.id));
  const nodeIds = new Set(elements.filter(isNode).map((element) => element.id));
  const edges = ends
    .filter(({ from, to }) => nodeIds.has(from) && nodeIds.has(to))
    .map((end) => ({ ...end, label: oneLine(labels.byOwner.get(end.id) ?? []) }));
  const connected = new Set(edges.flatMap((edge) => [edge.from, edge.to]));
  return {
    nodes: elements.filter(isNode).map((element) => ({
      id: element.id,
      label: oneLine(element.type === 'text' ? [textOf(element)] : (labels.byOwner.get(element.id) ?? [])),
      connected: connected.has(element.id),
    })),
    edges,
    texts: elements
      .filter((element) => element.type === 'text' && !labels.ownerOf.has(element.id) && !isNode(element))
      .map((element) => ({ id: element.id, text: textOf(element).trim() }))
      .filter(({ text }) => text !== ''),
  };
}

/** Which text labels what: owner by text id, texts by owner id. */
interface Labels {
  readonly ownerOf: ReadonlyMap<string, string>;
  readonly byOwner: ReadonlyMap<string, readonly string[]>;
}

function readLabels(scene: Scene, elements: readonly SceneElement[]): Labels {
  const ownerOf = new Map<string, string>();
  const byOwner = new Map<string, string[]>();
  const own = (text: SceneElement, ownerId: string): void => {
    ownerOf.set(text.id, ownerId);
    byOwner.set(ownerId, [...(byOwner.get(ownerId) ?? []), textOf(text)]);
  };
  const texts = elements.filter((element) => element.type === 'text');
  const free = texts.filter((text) => {
    const container = live(scene, text['containerId']);
    if (container && (SHAPES.has(container.type) || container.type === 'arrow')) own(text, container.id);
    return !ownerOf.has(text.id);
  });
  const boundOwners = new Set(byOwner.keys());
  const shapes = elements.filter((element) => SHAPES.has(element.type));
  for (const text of free.toSorted(byReadingOrder)) {
    const shape = innermostAround(text, shapes);
    if (shape && !boundOwners.has(shape.id)) own(text, shape.id);
  }
  return { ownerOf, byOwner };
}

function endsOf(scene: Scene, labels: Labels, arrow: SceneElement): { id: string; from: string; to: string }[] {
  const start = boundTo(scene, labels, arrow['startBinding']);
  const end = boundTo(scene, labels, arrow['endBinding']);
  if (start === null || end === null) return [];
  const backwards = Boolean(arrow['startArrowhead']) && !arrow['endArrowhead'];
  return [backwards ? { id: arrow.id, from: end, to: start } : { id: arrow.id, from: start, to: end }];
}

/** The node an arrow's end is tied to; a label stands for the shape it labels. */
function boundTo(scene: Scene, labels: Labels, binding: unknown): string | null {
  const target = live(scene, (binding as { elementId?: unknown } | null | undefined)?.elementId);
  return target ? (labels.ownerOf.get(target.id) ?? target.id) : null;
}

function live(scene: Scene, id: unknown): SceneElement | undefined {
  const element = typeof id === 'string' ? heldIn(scene, id) : undefined;
  return element && !element.isDeleted ? element : undefined;
}

/** The smallest shape whose box holds the text's centre. */
function innermostAround(text: SceneElement, shapes: readonly SceneElement[]): SceneElement | undefined {
  const { left, top, width, height } = boxOf(text);
  const x = left + width / 2;
  const y = top + height / 2;
  const around = shapes.filter((shape) => {
    const box = boxOf(shape);
    return x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height;
  });
  return around.reduce<SceneElement | undefined>(
    (best, shape) => (!best || area(shape) < area(best) ? shape : best),
    undefined,
  );
}

function area(element: SceneElement): number {
  const { width, height } = boxOf(element);
  return width * height;
}

/** Excalidraw keeps negative sizes while something is drawn from right to left. */
function boxOf(element: SceneElement): { left: number; top: number; width: number; height: number } {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => numberIn(element, name)) as [
    number,
    number,
    number,
    number,
  ];
  return {
    left: Math.min(x, x + width),
    top: Math.min(y, y + height),
    width: Math.abs(width),
    height: Math.abs(height),
  };
}

function byReadingOrder(a: SceneElement, b: SceneElement): number {
  return numberIn(a, 'y') - numberIn(b, 'y') || numberIn(a, 'x') - numberIn(b, 'x');
}

function numberIn(element: SceneElement, name: string): number {
  const value = element[name];
  return typeof value === 'number' ? value : 0;
}

/** `text` holds the line breaks of wrapping, `originalText` what was typed. */
function textOf(element: SceneElement): string {
  const typed = element['originalText'];
  if (typeof typed === 'string' && typed.trim() !== '') return typed;
  return typeof element['text'] === 'string' ? element['text'] : '';
}

function oneLine(texts: readonly string[]): string {
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}
