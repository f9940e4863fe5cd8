import type { Scene, SceneElement } from '@fortyfive/canvas';
import { BOARD_SLOT } from '../../../connection/journal.ts';
import type { SessionConnection } from '../../../connection/session-connection.ts';
import { createBoardSync, type BoardSync } from './board-sync.ts';
import { waitsForPicture } from './picture-ready.ts';
import { stampOf } from './scene-diff.ts';

const EMPTY: Scene = {};

/** The scene as the server has it. */
export function storedScene({ store }: SessionConnection): Scene {
  const { session } = store.getState();
  return session.status === 'absent' ? EMPTY : session.work.scene;
}

/** Joins a board to a session's outbox and journal. */
export function connectBoard(
  connection: SessionConnection,
  recovered: readonly SceneElement[],
): { sync: BoardSync; stop: () => void } {
  const { store, outbox, journal } = connection;
  const sync = createBoardSync(
    {
      scene: () => storedScene(connection),
      isUnderWay: () => outbox.state().pending.some(({ command }) => command.type === 'EditCanvas'),
      send: (elements) => void outbox.add({ type: 'EditCanvas', elements }),
      keep: (elements) => (elements.length > 0 ? journal.write(BOARD_SLOT, elements) : journal.clear(BOARD_SLOT)),
      onWaiting: (count) => {
        if (store.getState().boardWaiting !== count) store.setState({ boardWaiting: count });
      },
      refused: () => refusedStamps(connection),
      isHeldBack: (element) => waitsForPicture(connection.pictures, storedScene(connection), element),
    },
    recovered,
  );
  const stopFlushing = connection.onFlush(sync.flush);
  const unsubscribe = store.subscribe((view, before) => {
    if (view.session !== before.session || view.outbox !== before.outbox) sync.review();
  });
  const stopWaiting = connection.pictures.onChange(sync.review);
  sync.review();
  return {
    sync,
    stop() {
      sync.flush();
      unsubscribe();
      stopWaiting();
      stopFlushing();
      sync.stop();
    },
  };
}

function refusedStamps({ outbox }: SessionConnection): ReadonlySet<string> {
  const commands = outbox.state().refused.map(({ command }) => command);
  const elements = commands.flatMap((command) =>
    command.type === 'EditCanvas' ? (command.elements as SceneElement[]) : [],
  );
  return new Set(elements.map((element) => `${element.id}:${stampOf(element)}`));
}
