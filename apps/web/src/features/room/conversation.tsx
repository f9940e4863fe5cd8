import { templateOf } from '@fortyfive/session';
import { useLayoutEffect, useRef } from 'react';
import { useSessionView } from '../../connection/session-context.tsx';
import { Composer } from './composer.tsx';
import styles from './conversation.module.css';
import { Message } from './message.tsx';
import { useExistingSession } from './use-existing-session.ts';

/** How far above the end a reader may be and still be carried along. */
const NEAR_END_PX = 80;

/** What was said, by both, and what is on its way; and the box to say more. */
export function Conversation() {
  const session = useExistingSession();
  const pending = useSessionView((view) => view.outbox.pending);
  const list = useRef<HTMLDivElement>(null);
  const follows = useRef(true);

  const { utterances } = session.work;
  const arrived = new Set(utterances.map(({ utteranceId }) => utteranceId));
  const waiting = pending.flatMap(({ command }) =>
    command.type === 'Say' && !arrived.has(command.utteranceId) ? [command] : [],
  );
  const phases = new Map(templateOf(session.setup).phases.map(({ id, title }) => [id, title]));

  useLayoutEffect(() => {
    const element = list.current;
    if (element && follows.current) element.scrollTop = element.scrollHeight;
  }, [utterances.length, waiting.length]);

  const onScroll = () => {
    const element = list.current;
    if (element) follows.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_END_PX;
  };

  return (
    <div className={styles.conversation}>
      <div ref={list} className={styles.log} role="log" aria-label="Conversation" tabIndex={0} onScroll={onScroll}>
        {utterances.map((utterance, index) => (
          <Message
            key={utterance.utteranceId}
            speaker={utterance.speaker}
            text={utterance.text}
            elapsedMs={utterance.elapsedMs}
            phaseTitle={
              utterance.phaseId !== utterances[index - 1]?.phaseId ? phases.get(utterance.phaseId ?? '') : undefined
            }
          />
        ))}
        {waiting.map((command) => (
          <Message key={command.utteranceId} speaker="candidate" text={command.text} elapsedMs={null} isWaiting />
        ))}
      </div>
      <Composer onSaid={() => (follows.current = true)} />
    </div>
  );
}
