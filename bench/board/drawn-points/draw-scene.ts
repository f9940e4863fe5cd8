import { applyElements, sanitiseElement, type Scene, type SceneElement } from '@fortyfive/canvas';

const BOX = { width: 180, height: 80 };
const STEP = { x: 340, y: 260 };
const PER_ROW = 4;
/** Frames and texts stand far from what they are not about. */
const APART = 3000;

/**
 * Draws a scene from lines: `Client > API: POST /orders` is a labelled arrow, `Client - API` a line, `box Redis` a component that is joined to
 * nothing, `frame us-east | API, Orders DB` a frame around components, and `text ...` a text that stands alone.
 */
export function drawScene(...lines: readonly string[]): Scene {
  const frames = lines.flatMap((line) => (line.startsWith('frame ') ? [frameOf(line)] : []));
  const places = placesOf(lines, frames);
  const elements = [...places].flatMap(([label, { x, y, frameId }]) => box(label, x, y, frameId));
  frames.forEach(({ name, members }, at) =>
    elements.push(
      element('frame', `frame ${name}`, {
        name,
        x: -60,
        y: APART * (at + 1) - 60,
        width: STEP.x * members.length,
        height: 200,
      }),
    ),
  );
  lines.forEach((line, at) => elements.push(...lineOf(line, `${at}`, places)));
  return applyElements({}, elements);
}

interface Frame {
  readonly name: string;
  readonly members: readonly string[];
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly frameId: string | null;
}

function frameOf(line: string): Frame {
  const [name = '', members = ''] = line.slice('frame '.length).split(' | ');
  return { name, members: members.split(', ') };
}

function placesOf(lines: readonly string[], frames: readonly Frame[]): Map<string, Place> {
  const labels = lines.flatMap((line) => {
    if (line.startsWith('box ')) return [line.slice('box '.length)];
    const arrow = arrowOf(line);
    return arrow ? [arrow.from, arrow.to] : [];
  });
  const places = new Map<string, Place>();
  for (const label of new Set(labels)) {
    const at = frames.findIndex(({ members }) => members.includes(label));
    const column = frames[at]?.members.indexOf(label) ?? 0;
    const free = places.size;
    places.set(
      label,
      at < 0
        ? { x: (free % PER_ROW) * STEP.x, y: Math.floor(free / PER_ROW) * STEP.y, frameId: null }
        : { x: column * STEP.x, y: APART * (at + 1), frameId: `frame ${frames[at]?.name}` },
    );
  }
  return places;
}

function arrowOf(line: string): { from: string; to: string; label: string; directed: boolean } | null {
  if (line.startsWith('frame ') || line.startsWith('text ') || line.startsWith('box ')) return null;
  const [ends = '', label = ''] = line.split(': ');
  const directed = ends.includes(' > ');
  const [from = '', to = ''] = ends.split(directed ? ' > ' : ' - ');
  return { from, to, label, directed };
}

function box(label: string, x: number, y: number, frameId: string | null): SceneElement[] {
  return [
    element('rectangle', label, { ...BOX, x, y, frameId, boundElements: [{ type: 'text', id: `${label} text` }] }),
    text(`${label} text`, label, x + 10, y + 30, { containerId: label, frameId }),
  ];
}

function lineOf(line: string, id: string, places: ReadonlyMap<string, Place>): SceneElement[] {
  if (line.startsWith('text '))
    return [text(`text ${id}`, line.slice('text '.length), -APART, Number(id) * STEP.y * 4, {})];
  const arrow = arrowOf(line);
  const from = places.get(arrow?.from ?? '');
  const to = places.get(arrow?.to ?? '');
  if (!arrow || !from || !to) return [];
  const x = from.x + BOX.width;
  const y = from.y + BOX.height / 2;
  const drawn = element('arrow', `arrow ${id}`, {
    x,
    y,
    points: [
      [0, 0],
      [to.x - x, to.y + BOX.height / 2 - y],
    ],
    startBinding: { elementId: arrow.from, focus: 0, gap: 1 },
    endBinding: { elementId: arrow.to, focus: 0, gap: 1 },
    endArrowhead: arrow.directed ? 'arrow' : null,
  });
  if (arrow.label === '') return [drawn];
  return [drawn, text(`arrow ${id} text`, arrow.label, x + 10, y, { containerId: `arrow ${id}` })];
}

const text = (id: string, words: string, x: number, y: number, rest: Record<string, unknown>): SceneElement =>
  element('text', id, {
    text: words,
    originalText: words,
    x,
    y,
    width: Math.max(...words.split('\n').map((line) => line.length)) * 9,
    height: words.split('\n').length * 25,
    fontSize: 20,
    ...rest,
  });

function element(type: string, id: string, fields: Record<string, unknown>): SceneElement {
  const sound = sanitiseElement({ type, id, version: 1, versionNonce: 1, isDeleted: false, ...fields });
  if (!sound) throw new Error(`Not a storable element: ${type} ${id}`);
  return sound;
}
