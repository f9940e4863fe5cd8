import type { CountedLine } from './counted-lines.ts';
import { focusView, type RoomView } from './room-view.ts';

const VIEWS: Readonly<Record<CountedLine['kind'], RoomView>> = {
  said: 'talk',
  noted: 'notes',
  estimated: 'estimates',
  drawn: 'board',
};
/** The dialog gives the focus back to what opened it shortly after it closes; only then can something else have it. */
const AFTER_DIALOG_MS = 120;

/** Shows the place of words that counted: their message in the conversation, or the panel they were written in. */
export function revealWords({ kind, turn }: Pick<CountedLine, 'kind' | 'turn'>, from: Element): void {
  const dialog = from.closest('[role=dialog]');
  dialog?.querySelector<HTMLElement>('[aria-label=Close]')?.click();
  document.getElementById(`tab-${VIEWS[kind]}`)?.click();
  const show = () => (kind === 'said' ? revealTurn(turn ?? -1) : focusView(VIEWS[kind]));
  if (dialog) setTimeout(show, AFTER_DIALOG_MS);
  // After the panel has been shown: what is hidden has no place.
  else requestAnimationFrame(show);
}

function revealTurn(turn: number): void {
  const log = document.querySelector<HTMLElement>('#panel-talk [role=log]');
  const message = log?.querySelectorAll<HTMLElement>('[data-speaker]')[turn];
  if (!log || !message) return;
  const gap = (log.clientHeight - message.offsetHeight) / 2;
  log.scrollTop += message.getBoundingClientRect().top - log.getBoundingClientRect().top - Math.max(0, gap);
  message.tabIndex = -1;
  message.dataset.revealed = 'true';
  message.addEventListener('blur', () => delete message.dataset.revealed, { once: true });
  message.focus({ preventScroll: true });
}
