import { LIMITS } from '@fortyfive/session';
import { ActionIcon, Textarea } from '@mantine/core';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { useConnection, useSessionView } from '../../connection/session-context.tsx';
import { CHAT_SLOT } from '../../connection/text-sync.ts';
import { SendIcon } from '../../ui/icons.tsx';
import styles from './composer.module.css';
import { useIsWorking } from './use-existing-session.ts';

/** The box to speak into. What is typed survives a crash even before it is sent. */
export function Composer({ onSaid }: { onSaid: () => void }) {
  const connection = useConnection();
  const text = useSessionView((view) => view.drafts[CHAT_SLOT] ?? '');
  const isWorking = useIsWorking();
  const [isFocused, setIsFocused] = useState(false);

  const send = (event?: FormEvent) => {
    event?.preventDefault();
    if (text.trim() === '' || !isWorking) return;
    connection.say(text.trim());
    onSaid();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // During composition Enter chooses a candidate of the input method.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };

  return (
    <form className={styles.composer} onSubmit={send} data-focused={isFocused}>
      <Textarea
        id="say"
        variant="unstyled"
        aria-label="Message to the interviewer"
        placeholder={isWorking ? 'Think aloud, ask, explain…' : 'The interview is not running'}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={LIMITS.utteranceCharacters}
        value={text}
        disabled={!isWorking}
        onChange={(event) => connection.texts.edit(CHAT_SLOT, event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onFocus={() => setIsFocused(true)}
        onBlur={() => setIsFocused(false)}
        className={styles.field}
      />
      <ActionIcon type="submit" size={36} radius={10} aria-label="Send" disabled={text.trim() === '' || !isWorking}>
        <SendIcon />
      </ActionIcon>
      <small className={styles.hint}>Enter sends, Shift+Enter starts a new line</small>
    </form>
  );
}
