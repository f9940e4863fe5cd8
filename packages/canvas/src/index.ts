export { acceptElements, type Acceptance } from './accept.ts';
export type {
  Board,
  BoardEdge,
  BoardNode,
  Boundary,
  EdgeEnd,
  Finding,
  TextBlock,
  TextSort,
  Unread,
} from './board/board.ts';
export { graphOf, type BoardGraph } from './board/graph-of.ts';
export type { Scene, SceneElement } from './elements.ts';
export { boardAt, boardHistory, type BoardEdit, type BoardStep } from './history/board-history.ts';
export { changesBetween, type BoardChange } from './history/changes-between.ts';
export { DRAWN_FACTS, type DrawnFact, type FactId } from './lint/drawn-fact.ts';
export { factsOf } from './lint/facts-of.ts';
export { lintBoard } from './lint/lint-board.ts';
export type { AboutBoard, ExpectedComponent } from './lint/talk-rules.ts';
export { KINDS, type Kind, type LabelReading } from './kinds/kind.ts';
export { kindsOf } from './kinds/kinds-of.ts';
export { applyElements, mergeScenes } from './merge.ts';
export {
  outlineGroups,
  type OutlineGroup,
  type OutlineItem,
  type OutlineLevel,
  type OutlineLine,
} from './outline/outline.ts';
export { outlineOf, outlineSummary } from './outline/outline-of.ts';
export { PICTURE_LIMITS } from './pictures/picture-limits.ts';
export { readPicture, type PictureHeader, type PictureReading } from './pictures/read-picture.ts';
export { createBoardReader, type BoardReader } from './reading/board-reader.ts';
export { readBoard } from './reading/read-board.ts';
export { sceneOrder } from './order.ts';
export { sanitiseElement } from './sanitise.ts';
export { estimateWidth, type MeasureText, wrapBoxText } from './sketch/box-text.ts';
export { drawBox, drawSketch, type Drawing, type ElementSource } from './sketch/draw-sketch.ts';
export { drawnBoard, type DrawnBoard } from './sketch/drawn-board.ts';
export { layoutSketch, type SketchLayout } from './sketch/layout-sketch.ts';
export { isMermaid, parseMermaid } from './sketch/parse-mermaid.ts';
export { parseSketch } from './sketch/parse-sketch.ts';
export { printSketch } from './sketch/print-sketch.ts';
export type { Sketch, SketchFault, SketchReading } from './sketch/sketch.ts';
