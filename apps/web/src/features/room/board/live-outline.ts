import {
  createBoardReader,
  lintBoard,
  outlineGroups,
  outlineOf,
  outlineSummary,
  type Board,
  type Finding,
  type OutlineGroup,
  type Scene,
  type SceneElement,
} from '@fortyfive/canvas';

/** What the panel beside the board shows. */
export interface SeenBoard {
  readonly groups: readonly OutlineGroup[];
  readonly summary: string;
  readonly findings: readonly Finding[];
  /** Ids of what is selected on the board. */
  readonly selected: ReadonlySet<string>;
}

export interface LiveOutline {
  /** To be called at every change of the board, as often as the pointer moves: it only makes a note. */
  changed(elements: readonly SceneElement[], selection: Readonly<Record<string, boolean>>): void;
  get(): SeenBoard;
  subscribe(listener: () => void): () => void;
  stop(): void;
}

/** Does the work soon, and returns what calls it off. */
export type Schedule = (work: () => void) => () => void;

/** Long enough to leave the hand alone, short enough that the panel is never a second behind. */
const REST_MS = 250;
const LATEST_MS = 400;

export const whenIdle: Schedule = (work) => {
  let idle: number | null = null;
  const timer = setTimeout(() => {
    if (typeof requestIdleCallback === 'function') idle = requestIdleCallback(work, { timeout: LATEST_MS });
    else work();
  }, REST_MS);
  return () => {
    clearTimeout(timer);
    if (idle !== null) cancelIdleCallback(idle);
  };
};

/** That the board is a beginning is known to whoever draws, and what is not connected stands in the outline. */
const SAID_ALREADY: ReadonlySet<string> = new Set(['too-few-components', 'not-connected']);

/** What to say about a board while it is drawn. */
export function worthALook(board: Board): Finding[] {
  return lintBoard(board).filter(({ rule }) => !SAID_ALREADY.has(rule));
}

const NOTHING: SeenBoard = {
  groups: [],
  summary: outlineSummary(createBoardReader().read({})),
  findings: [],
  selected: new Set(),
};

/** Reads the board again some time after it changed, never in the middle of a stroke's events. */
export function createLiveOutline(schedule: Schedule, judge: (board: Board) => readonly Finding[]): LiveOutline {
  const listeners = new Set<() => void>();
  let seen = NOTHING;
  const copies = createCopies();
  const reader = createBoardReader();
  let pending: { elements: readonly SceneElement[]; selection: Readonly<Record<string, boolean>> } | null = null;
  let cancel: (() => void) | null = null;

  const read = () => {
    cancel = null;
    if (!pending) return;
    const { elements, selection } = pending;
    pending = null;
    const before = seen;
    const selected = selectedIds(selection);
    if (!isSameSet(selected, seen.selected)) seen = { ...seen, selected };
    const scene = copies.take(elements);
    const reading = scene && readingOf(reader.read(scene), scene, judge);
    // Most of what happens on a board moves things about.
    if (reading && !reads(seen, reading)) seen = { ...seen, ...reading };
    if (seen !== before) for (const listener of listeners) listener();
  };

  return {
    changed(elements, selection) {
      pending = { elements, selection };
      cancel ??= schedule(read);
    },
    get: () => seen,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      cancel?.();
      cancel = null;
    },
  };
}

type Reading = Omit<SeenBoard, 'selected'>;

function reads({ groups, summary, findings }: SeenBoard, reading: Reading): boolean {
  return JSON.stringify({ groups, summary, findings }) === JSON.stringify(reading);
}

function readingOf(board: Board, scene: Scene, judge: (board: Board) => readonly Finding[]): Reading {
  const lines = outlineOf(board, scene).map((line) => ({ ...line, elements: selectable(line.elements, scene) }));
  const findings = judge(board).map((finding) => ({ ...finding, elements: selectable(finding.elements, scene) }));
  return { groups: outlineGroups(lines), summary: outlineSummary(board), findings };
}

/** Excalidraw selects a shape and never the text that is bound to it. */
function selectable(ids: readonly string[], scene: Scene): string[] {
  return ids.filter((id) => !scene[id]?.isDeleted && typeof scene[id]?.['containerId'] !== 'string');
}

function selectedIds(selection: Readonly<Record<string, boolean>>): ReadonlySet<string> {
  return new Set(Object.entries(selection).flatMap(([id, isSelected]) => (isSelected ? [id] : [])));
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}

/**
 * Excalidraw changes elements in place, and the reader knows an element again by its identity: a new version is a new copy. Null when
 * nothing has changed since the last time.
 */
function createCopies(): { take: (elements: readonly SceneElement[]) => Scene | null } {
  let copies = new Map<string, SceneElement>();
  return {
    take(elements) {
      const before = copies;
      copies = new Map(elements.map((element) => [element.id, copyOf(element, before.get(element.id))]));
      const isSame = before.size === copies.size && [...copies].every(([id, copy]) => before.get(id) === copy);
      return isSame ? null : Object.fromEntries(copies);
    },
  };
}

function copyOf(element: SceneElement, before: SceneElement | undefined): SceneElement {
  const isSame = before?.version === element.version && before.versionNonce === element.versionNonce;
  return isSame ? before : { ...element };
}

/** Whether these elements, and nothing else, are selected. */
export function isSelected(elements: readonly string[], selected: ReadonlySet<string>): boolean {
  return elements.length > 0 && isSameSet(new Set(elements), selected);
}
