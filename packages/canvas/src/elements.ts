/**
 * One Excalidraw element as it is stored: the fields this project relies on, and the rest as Excalidraw wrote them.
 * `version` rises with each change of an element; `versionNonce` is random and breaks ties.
 */
export interface SceneElement {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly versionNonce: number;
  readonly isDeleted: boolean;
  readonly [field: string]: unknown;
}

/** A scene: elements by id, deleted ones included (they are tombstones that keep a late edit from reviving them). */
export type Scene = Readonly<Record<string, SceneElement>>;
