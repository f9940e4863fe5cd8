import type { Finding, OutlineGroup, OutlineLine } from '@fortyfive/canvas';
import { useId, useSyncExternalStore, type KeyboardEvent, type ReactNode } from 'react';
import { useUnfolded } from './folded.ts';
import { isSelected, type LiveOutline } from './live-outline.ts';
import { SeenAnnouncer } from './seen-announcer.tsx';
import styles from './what-i-see.module.css';

interface WhatISeeProps {
  readonly live: LiveOutline;
  readonly onShow: (elements: readonly string[]) => void;
}

/** What was read from the board, line by line, each a way to its place there. The board for those who do not see it. */
export function WhatISee({ live, onShow }: WhatISeeProps) {
  const { groups, summary, findings, selected } = useSyncExternalStore(live.subscribe, live.get);
  const [isOpen, setOpen] = useUnfolded();
  const id = useId();
  const isEmpty = groups.length === 0;
  const line = (each: Pick<OutlineLine, 'text' | 'elements'>) => (
    <Line line={each} isSelected={isSelected(each.elements, selected)} onShow={onShow} />
  );
  return (
    <section className={styles.see} aria-labelledby={`${id}-title`} data-open={isOpen}>
      <h2 className={styles.head}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={isOpen}
          aria-controls={`${id}-body`}
          onClick={() => setOpen(!isOpen)}
        >
          <span id={`${id}-title`}>What I see</span>
          <span className={styles.summary}>{summary}</span>
          {!isOpen && findings.length > 0 && <span className={styles.hint}>{findings.length} worth a look</span>}
        </button>
      </h2>
      <div id={`${id}-body`} role="group" aria-labelledby={`${id}-title`} className={styles.body} hidden={!isOpen}>
        <div className={styles.columns}>
          {isEmpty && (
            <p className={styles.empty}>
              Draw boxes and arrows, and what I read from them appears here. The same is read for the report.
            </p>
          )}
          {findings.length > 0 && <Findings findings={findings} line={line} />}
          {groups.map((group, index) => (
            <Group key={`${group.heading.text}-${index}`} group={group} line={line} />
          ))}
        </div>
      </div>
      <SeenAnnouncer summary={summary} />
    </section>
  );
}

type RenderLine = (line: Pick<OutlineLine, 'text' | 'elements'>) => ReactNode;

function Group({ group: { heading, items }, line }: { group: OutlineGroup; line: RenderLine }) {
  return (
    <section className={styles.group}>
      <h3>{heading.elements.length > 0 ? line(heading) : heading.text}</h3>
      <ul>
        {items.map((item, index) => (
          <li key={index} className={styles.item}>
            {line(item.line)}
            {item.details.length > 0 && (
              <ul className={styles.details}>
                {item.details.map((detail, at) => (
                  <li key={at}>{line(detail)}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Findings({ findings, line }: { findings: readonly Finding[]; line: RenderLine }) {
  return (
    <section className={styles.group} data-findings="true">
      <h3>Worth a look</h3>
      <ul>
        {findings.map((finding, index) => (
          <li key={index} className={styles.item}>
            {line(finding)}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  readonly line: Pick<OutlineLine, 'text' | 'elements'>;
  readonly isSelected: boolean;
  readonly onShow: (elements: readonly string[]) => void;
}

function Line({ line: { text, elements }, isSelected: isCurrent, onShow }: LineProps) {
  if (elements.length === 0) return <span className={styles.plain}>{text}</span>;
  return (
    <button
      type="button"
      className={styles.line}
      aria-current={isCurrent || undefined}
      title="Show it on the board"
      onKeyDown={walk}
      onClick={() => onShow(elements)}
    >
      <Words text={text} />
    </button>
  );
}

/** How certain a connection is may be read, and need not be. */
function Words({ text }: { text: string }) {
  const certainty = / \((?:bound|close by)\)$/.exec(text)?.[0] ?? '';
  if (certainty === '') return text;
  return (
    <>
      {text.slice(0, -certainty.length)}
      <span className={styles.certainty}>{certainty}</span>
    </>
  );
}

/** Arrow keys go from line to line, as in any list. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const line = event.currentTarget;
  const lines = [...(line.closest('[role=group]')?.querySelectorAll<HTMLElement>('button') ?? [])];
  event.preventDefault();
  lines[lines.indexOf(line) + step]?.focus();
}
