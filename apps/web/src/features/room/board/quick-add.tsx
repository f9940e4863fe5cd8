import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import { ActionIcon, Button, Textarea } from '@mantine/core';
import { useEffect, useEffectEvent, useId, useMemo, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { ComponentsIcon, QuickAddIcon } from './quick-add-icons.tsx';
import { landSketch, shownScene } from './quick-add-land.ts';
import { previewOf, type Preview } from './quick-add-preview.ts';
import './palette.css';
import styles from './quick-add.module.css';
import { showPalette } from './palette.ts';

/** Where the browser does not fit the field to wrapped lines, it fits those that were typed. */
const MOST_ROWS = 6;
const EXAMPLE = 'client -> lb -> api x3 -> redis, postgres';

/** Ways onto the board for people who would rather type than draw, and a palette of building blocks. */
export function QuickAdd({ api }: { api: ExcalidrawImperativeAPI }) {
  const [isOpen, setIsOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  // Back to where the keyboard was: on the board the next keys, undo among them, are for it.
  const before = useRef<HTMLElement | null>(null);
  const open = () => {
    before.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setIsOpen(true);
  };
  const close = () => {
    setIsOpen(false);
    const isThere = before.current?.isConnected && before.current !== document.body;
    (isThere ? before.current : opener.current)?.focus();
  };
  // By physical key, because Alt changes what a key types; before Excalidraw, which listens on the document.
  const onKeyDown = useEffectEvent((event: globalThis.KeyboardEvent) => {
    const isShortcut = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.code === 'KeyA';
    if (!isShortcut || event.repeat || root.current?.closest('[inert]')) return;
    event.preventDefault();
    event.stopPropagation();
    if (isOpen) close();
    else open();
  });
  useEffect(() => {
    const listener = (event: globalThis.KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listener, { capture: true });
    return () => window.removeEventListener('keydown', listener, { capture: true });
  }, []);

  return (
    <div ref={root} className={styles.place}>
      {isOpen && <QuickAddBar api={api} onClose={close} />}
      <div className={styles.openers}>
        <Button
          ref={opener}
          size="compact-sm"
          variant="default"
          className={styles.opener}
          leftSection={<QuickAddIcon />}
          aria-expanded={isOpen}
          aria-keyshortcuts="Alt+A"
          title="Add components by typing (Alt+A)"
          onClick={() => (isOpen ? close() : open())}
        >
          Quick add
        </Button>
        <ActionIcon
          size={36}
          variant="default"
          className={styles.opener}
          aria-label="Component palette"
          title="Component palette"
          onClick={() => showPalette(api)}
        >
          <ComponentsIcon />
        </ActionIcon>
      </div>
    </div>
  );
}

function QuickAddBar({ api, onClose }: { api: ExcalidrawImperativeAPI; onClose: () => void }) {
  const [text, setText] = useState('');
  const [added, setAdded] = useState<string | null>(null);
  const preview = useMemo(() => previewOf(text, shownScene(api)), [text, api]);
  const hint = useId();

  const add = async (event?: FormEvent) => {
    event?.preventDefault();
    // Read again: somebody else may have drawn since it was typed.
    const now = previewOf(text, shownScene(api));
    if (now.state !== 'ready') return;
    setText('');
    setAdded(now.words.replace(/^Adds/, 'Added'));
    await landSketch(api, now.sketch);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && !event.shiftKey) void add();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <form className={styles.bar} aria-label="Quick add" onSubmit={(event) => void add(event)}>
      <Textarea
        data-autofocus
        autoFocus
        variant="unstyled"
        aria-label="Components and arrows to add"
        aria-describedby={hint}
        aria-invalid={preview.state === 'fault'}
        placeholder={EXAMPLE}
        rows={Math.min(MOST_ROWS, text.split('\n').length)}
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setAdded(null);
        }}
        onKeyDown={onKeyDown}
        className={styles.field}
      />
      <Button type="submit" size="compact-sm" className={styles.add} disabled={preview.state !== 'ready'}>
        Add
      </Button>
      <p id={hint} className={styles.preview} role="status" data-state={preview.state}>
        <PreviewWords preview={preview} added={added} />
      </p>
    </form>
  );
}

function PreviewWords({ preview, added }: { preview: Preview; added: string | null }) {
  if (preview.state !== 'empty') return preview.words;
  if (added) return added;
  return (
    <>
      <code>-&gt;</code> joins, <code>~&gt;</code> asynchronously, <code>,</code> fans out, <code>-(label)-&gt;</code>{' '}
      labels. Mermaid flowcharts can be pasted.
    </>
  );
}
