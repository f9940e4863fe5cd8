/** What a phone shows, and what the shortcuts go to. On a wide screen the board is always there, beside one panel. */
export type RoomView = 'board' | 'talk' | 'notes' | 'estimates';
export type PanelView = Exclude<RoomView, 'board'>;

/** Where the keyboard goes when a view is chosen by a shortcut. */
const FOCUS_TARGETS: Readonly<Record<RoomView, string>> = {
  board: '#panel-board .excalidraw',
  talk: '#say',
  notes: '#notes',
  estimates: '#estimates',
};

export function focusView(view: RoomView): void {
  // After the view has been shown: what is hidden takes no focus.
  requestAnimationFrame(() => document.querySelector<HTMLElement>(FOCUS_TARGETS[view])?.focus());
}
