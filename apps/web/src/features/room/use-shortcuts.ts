import { useEffect, useEffectEvent } from 'react';
import type { RoomView } from './room-view.ts';

export interface ShortcutActions {
  readonly show: (view: RoomView) => void;
  readonly nextPhase: () => void;
  readonly togglePause: () => void;
  readonly help: () => void;
}

/** By physical key, because Alt changes what a key types on many layouts. */
const VIEW_KEYS: Readonly<Record<string, RoomView>> = {
  Digit1: 'board',
  Digit2: 'talk',
  Digit3: 'notes',
  Digit4: 'estimates',
};

/** The room's keyboard shortcuts. They listen before Excalidraw does, which would take `?` and digits for its own. */
export function useShortcuts(actions: ShortcutActions): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const act = actionFor(event, actions);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listener, { capture: true });
    return () => window.removeEventListener('keydown', listener, { capture: true });
  }, []);
}

function actionFor(event: KeyboardEvent, actions: ShortcutActions): (() => void) | null {
  if (event.ctrlKey || event.metaKey || event.repeat) return null;
  if (event.key === '?' && !event.altKey) return isTyping(event.target) ? null : actions.help;
  if (!event.altKey || event.shiftKey) return null;
  const view = VIEW_KEYS[event.code];
  if (view) return () => actions.show(view);
  if (event.code === 'KeyN') return actions.nextPhase;
  return event.code === 'KeyP' ? actions.togglePause : null;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    isTextInput(target)
  );
}

function isTextInput(target: HTMLElement): boolean {
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'range', 'color'].includes(target.type);
}
