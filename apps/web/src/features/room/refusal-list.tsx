import type { ClientCommand } from '@fortyfive/protocol';
import { rejectionWords } from '@fortyfive/protocol';
import { Button, CopyButton } from '@mantine/core';
import { useConnection, useSessionView } from '../../connection/session-context.tsx';
import { WarningIcon } from '../../ui/icons.tsx';
import styles from './refusal-list.module.css';

/** What the server would not take, each with its reason, and with its content so that nothing is lost silently. */
export function RefusalList() {
  const { outbox } = useConnection();
  const refused = useSessionView((view) => view.outbox.refused);
  if (refused.length === 0) return null;
  return (
    <div role="alert">
      <ul className={styles.list} aria-label="Not saved">
        {refused.map(({ commandId, command, rejection }) => (
          <li key={commandId} className={styles.item}>
            <WarningIcon />
            <div className={styles.body}>
              <strong>
                {nameOf(command)} {contentOf(command) === null ? 'did not happen.' : 'was not saved.'}
              </strong>{' '}
              {rejectionWords(rejection)}
              <KeptContent command={command} onDismiss={() => outbox.dismiss(commandId)} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function KeptContent({ command, onDismiss }: { command: ClientCommand; onDismiss: () => void }) {
  const content = contentOf(command);
  return (
    <>
      {content !== null && 'text' in command && <pre className={styles.text}>{content}</pre>}
      <span className={styles.actions}>
        {content !== null && (
          <CopyButton value={content}>
            {({ copied, copy }) => (
              <Button size="compact-xs" variant="default" onClick={copy}>
                {copied ? 'Copied' : 'Copy it'}
              </Button>
            )}
          </CopyButton>
        )}
        <Button size="compact-xs" variant="default" onClick={onDismiss}>
          Dismiss
        </Button>
      </span>
    </>
  );
}

const NAMES: Record<ClientCommand['type'], string> = {
  StartSession: 'Begin',
  PauseSession: 'Pause',
  ResumeSession: 'Resume',
  AdvancePhase: 'Next phase',
  FinishSession: 'Finish',
  Say: 'This message',
  EditNote: 'This note',
  EditEstimate: 'The estimate sheet',
  EditCanvas: 'A change of the board',
};

const nameOf = (command: ClientCommand) => NAMES[command.type];

function contentOf(command: ClientCommand): string | null {
  if ('text' in command) return command.text;
  if (command.type !== 'EditCanvas') return null;
  return JSON.stringify({ type: 'excalidraw/clipboard', elements: command.elements });
}
