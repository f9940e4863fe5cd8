import type { RejectionCode } from '@fortyfive/protocol';
import type { Outbox } from './outbox.ts';
import type { OutboxEntry } from './outbox-store.ts';

/** One element too large has a whole edit of the board refused: the halves are tried, until it stands alone. */
export function offerHalves(outbox: Outbox, { command, commandId }: OutboxEntry, rejection: RejectionCode): void {
  const isTooLarge = rejection === 'element-too-large' || rejection === 'too-large';
  if (!isTooLarge || command.type !== 'EditCanvas' || command.elements.length < 2) return;
  const middle = Math.ceil(command.elements.length / 2);
  outbox.dismiss(commandId);
  outbox.add({ type: 'EditCanvas', elements: command.elements.slice(0, middle) });
  outbox.add({ type: 'EditCanvas', elements: command.elements.slice(middle) });
}
