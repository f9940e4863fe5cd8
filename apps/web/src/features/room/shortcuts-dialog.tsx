import { Modal } from '@mantine/core';
import styles from './shortcuts-dialog.module.css';

const SHORTCUTS: readonly { readonly keys: readonly string[]; readonly words: string }[] = [
  { keys: ['Alt', '1'], words: 'Go to the board' },
  { keys: ['Alt', '2'], words: 'Go to the conversation' },
  { keys: ['Alt', '3'], words: 'Go to the notes' },
  { keys: ['Alt', '4'], words: 'Go to the estimates' },
  { keys: ['Alt', 'A'], words: 'Quick add: put components on the board by typing' },
  { keys: ['Alt', 'N'], words: 'Next phase' },
  { keys: ['Alt', 'P'], words: 'Pause or resume' },
  { keys: ['Enter'], words: 'Send the message' },
  { keys: ['Shift', 'Enter'], words: 'New line in a message' },
  { keys: ['?'], words: 'This list, when you are not typing' },
];

export function ShortcutsDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} title="Keyboard shortcuts" closeButtonProps={{ 'aria-label': 'Close' }}>
      <dl className={styles.list}>
        {SHORTCUTS.map(({ keys, words }) => (
          <div key={words}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.more}>The board has its own shortcuts: open its menu and choose Help.</p>
    </Modal>
  );
}
