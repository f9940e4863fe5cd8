export { acceptElements, type Acceptance } from './accept.ts';
export type { Scene, SceneElement } from './elements.ts';
export { applyElements, mergeScenes } from './merge.ts';
export { readDiagram, type Diagram, type DiagramEdge, type DiagramNode } from './read-diagram.ts';
export { sceneOrder } from './order.ts';
export { sanitiseElement } from './sanitise.ts';
